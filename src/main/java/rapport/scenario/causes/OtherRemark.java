package rapport.scenario.causes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A remark as other notations write it. */
final class OtherRemark implements Rule {
  private static final Pattern REMARK = Pattern.compile("( *)(//|/\\*|<!--|;;|%%|--(?= ))(.*)");

  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    Matcher found = REMARK.matcher(line.text());
    if (!found.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Cause.mended(
            line,
            line.line().indent(),
            "A remark begins with `#`, and not with `" + found.group(2) + "`.",
            "Write `# ` instead; every line of a remark has its own.",
            found.group(1) + "#" + found.group(3)));
  }
}

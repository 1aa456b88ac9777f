package rapport.scenario.causes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.scenario.format.Places;

/** A key between the signs that make a word bold or slanted elsewhere. */
final class MarkedKey implements Rule {
  private static final Pattern MARKED =
      Pattern.compile("( *(?:- +)?)([*_`]+)([a-z][\\w-]*?)(?:\\2:|:\\2)(.*)");

  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    Matcher found = MARKED.matcher(line.text());
    if (!found.matches() || !Places.isKey(found.group(3))) {
      return Optional.empty();
    }
    String key = found.group(3);
    return Optional.of(
        Cause.mended(
            line,
            found.start(2),
            "`" + key + "` stands between `" + found.group(2) + "`, as a word processor marks it.",
            "Write `" + key + ":` alone. Only texts that are read may have _underscores_.",
            found.group(1) + key + ":" + found.group(4)));
  }
}

package rapport.scenario.causes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.scenario.format.Places;

/** Signs that another notation has there: a comma at the end, round brackets; or no space. */
final class OtherSigns implements Rule {
  private static final Pattern NO_SPACE =
      Pattern.compile("( *(?:- +)?)([a-z][a-z-]*):([^\\s\\p{Z}\\p{C}].*)");
  private static final Pattern ROUND = Pattern.compile("( *(?:- +)?[a-z-]+: +)\\((.*:.*)\\)\\s*");
  private static final Pattern COMMA = Pattern.compile("(.*[}\\]\"']),\\s*");

  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    return noSpace(line).or(() -> round(line)).or(() -> comma(line));
  }

  private static Optional<Cause> noSpace(WrittenLine line) {
    Matcher found = NO_SPACE.matcher(line.text());
    if (!line.key().isEmpty() || !found.matches() || !Places.isKey(found.group(2))) {
      return Optional.empty();
    }
    String key = found.group(2) + ":";
    return Optional.of(
        Cause.mended(
            line,
            found.end(2) + 1,
            "A space is missing behind `" + key + "`.",
            "Put one there: `" + key + " " + found.group(3) + "`.",
            found.group(1) + key + " " + found.group(3)));
  }

  private static Optional<Cause> round(WrittenLine line) {
    Matcher found = ROUND.matcher(line.text());
    if (!found.matches() || !Places.isKey(line.key()) || Places.isProse(line.key())) {
      return Optional.empty();
    }
    String meant = "{" + found.group(2) + "}";
    return Optional.of(
        Cause.mended(
            line,
            found.end(1),
            "`" + line.key() + "` takes curly brackets, not round ones.",
            "Write `" + line.key() + ": " + meant + "`.",
            found.group(1) + meant));
  }

  private static Optional<Cause> comma(WrittenLine line) {
    Matcher found = COMMA.matcher(line.text());
    if (!line.isWhole() || !found.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Cause.mended(
            line,
            found.end(1),
            "The comma at the end of this line belongs to another notation.",
            "Delete it: here each line ends by itself.",
            found.group(1)));
  }
}

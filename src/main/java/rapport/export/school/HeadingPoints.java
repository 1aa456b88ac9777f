package rapport.export.school;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many points a heading says there are, in the ways that people and systems write it. */
final class HeadingPoints {
  private static final String NUMBER =
      "(?<GROUP>\\d(?:[\\d.,'\\u2019 \\u00a0\\u2009\\u202f]*\\d)?)";
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\[\\s*"
              + number("a")
              + "\\s*(?:p|pts?\\.?|points?)?\\s*\\]|\\b(?:out of|max(?:imum|\\.)?"
              + "(?:\\s*(?:points|pts|score|grade|marks?))?\\s*:?)\\s*"
              + number("b")
              + "|"
              + number("c")
              + "\\s*(?:pts?|points?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LOOSE = Pattern.compile("[/(]\\s*" + number("a") + "\\s*\\)?$");

  private HeadingPoints() {}

  private static String number(String group) {
    return NUMBER.replace("GROUP", group);
  }

  /** What a heading says in so many words, such as {@code Lab (20 pts)}. */
  static Optional<String> said(String heading) {
    Matcher matcher = PLAIN.matcher(heading);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.ofNullable(matcher.group("a"))
        .or(() -> Optional.ofNullable(matcher.group("b")))
        .or(() -> Optional.ofNullable(matcher.group("c")));
  }

  /** What a heading may mean to say, such as {@code Lab /20}. */
  static Optional<String> hinted(String heading) {
    Matcher matcher = LOOSE.matcher(heading);
    Optional<String> said = said(heading);
    return said.isPresent() || !matcher.find() ? said : Optional.of(matcher.group("a"));
  }
}

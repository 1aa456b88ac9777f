package rapport.scenario.twine;

import java.util.List;
import java.util.regex.Pattern;

/** The line a passage begins with: its name and its tags; what else stands there is for Twine. */
record TweeHeader(String name, List<String> tags) {
  private static final String START = "::";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** How Twee 2 wrote where a passage lies on its map. */
  private static final Pattern PLACE = Pattern.compile("\\s*<\\d{1,9},\\d{1,9}>\\s*$");

  static boolean isHeader(String line) {
    return line.startsWith(START);
  }

  static TweeHeader of(String line) {
    int end = unescaped(line, START.length(), "[{");
    String name = PLACE.matcher(line.substring(START.length(), end)).replaceFirst("");
    return new TweeHeader(unescape(name).strip(), tags(line, end));
  }

  private static List<String> tags(String line, int from) {
    if (from == line.length() || line.charAt(from) != '[') {
      return List.of();
    }
    String block = line.substring(from + 1, unescaped(line, from + 1, "]")).strip();
    return SPACES
        .splitAsStream(block)
        .filter(tag -> !tag.isEmpty())
        .map(TweeHeader::unescape)
        .toList();
  }

  /** Where the first of these characters stands without a backslash before it, else the end. */
  private static int unescaped(String line, int from, String characters) {
    int at = from;
    while (at < line.length() && characters.indexOf(line.charAt(at)) < 0) {
      at += line.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, line.length());
  }

  private static String unescape(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      boolean isEscape = written.charAt(i) == '\\' && i + 1 < written.length();
      i += isEscape ? 1 : 0;
      plain.append(written.charAt(i));
    }
    return plain.toString();
  }
}

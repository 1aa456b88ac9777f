package rapport.scenario.twine;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapport.text.Sanitiser;

/** Twine's way of setting words, turned into plain text as a scenario has it. */
final class Wording {
  private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w+);");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("hellip", "…"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"));

  private static final Pattern BOLD =
      Pattern.compile("''(?=\\S)([^'\n]++(?:'[^'\n]++){0,99})''|\\*\\*(?=\\S)([^*\n]+)\\*\\*");
  private static final Pattern UNDERLINED = Pattern.compile("(?<!_)__(?=[^\\s_])([^_\n]+)__(?!_)");
  private static final Pattern SLANTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}:/])//(?=[^\\s/])([^/\n]++(?:/[^/\n]++){0,99})//(?![\\p{L}\\p{N}/])");
  private static final Pattern STARRED =
      Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])([^*\n]+)(?<!\\s)\\*(?![\\p{L}\\p{N}*])");
  private static final Pattern SPACES = Pattern.compile("[ \t]+");
  private static final Pattern RULE = Pattern.compile("-{3,}");

  private Wording() {}

  /**
   * The words alone, one line a paragraph: what is bold or underlined becomes plain, what is
   * slanted gets underscores around it.
   */
  static String of(String written) {
    String plain = entities(written);
    plain = BOLD.matcher(plain).replaceAll("$1$2");
    plain = UNDERLINED.matcher(plain).replaceAll("$1");
    plain = SLANTED.matcher(plain).replaceAll("_$1_");
    plain = STARRED.matcher(plain).replaceAll("_$1_");
    return plain
        .lines()
        .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty() && !RULE.matcher(line).matches())
        .collect(Collectors.joining("\n"));
  }

  private static String entities(String written) {
    return ENTITY
        .matcher(written)
        .replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1), found.group())));
  }

  private static String entity(String name, String written) {
    if (name.charAt(0) != '#') {
      return ENTITIES.getOrDefault(name, written);
    }
    boolean isHex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int number =
        isHex
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name, 1, name.length(), 10);
    boolean isText = Character.isValidCodePoint(number) && !isUnwanted(number);
    return isText ? Character.toString(number) : written;
  }

  /** Whether a scenario may not hold this character. */
  static boolean isUnwanted(int character) {
    return Sanitiser.isUnsafe(character)
        || character == 0xFEFF
        || character == 0xF8FE
        || character == 0xFFFE
        || character == 0xFFFF;
  }
}

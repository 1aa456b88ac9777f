package rapport.export.csv;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows that every spreadsheet and statistics program reads alike, and in which no cell is
 * taken for a formula.
 *
 * @param separator what stands between two cells
 * @param quotesAll whether every cell stands in quotes, as some programs demand
 */
public record Csv(char separator, boolean quotesAll) {
  /** What everything reads unless it says otherwise. */
  public static final Csv COMMA = new Csv(',', false);

  /** A byte order mark, for a program that takes UTF-8 for something else without it. */
  public static final String MARK = "\uFEFF";

  private static final String LINE_END = "\r\n";

  /** Such text is a number in every program, whatever it begins with. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?([eE][+-]?\\d+)?");

  /**
   * One row with its end.
   *
   * @param cells texts, numbers, or null for a cell that stays empty
   */
  public String row(List<? extends @Nullable Object> cells) {
    return cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator)))
        + LINE_END;
  }

  /** One row with its end. */
  public String row(@Nullable Object... cells) {
    return row(Arrays.asList(cells));
  }

  private String cell(@Nullable Object value) {
    String text = value == null ? "" : harmless(value.toString());
    return quotesAll || needsQuotes(text) ? quoted(text) : text;
  }

  /** Whether the text would fall apart without quotes, whatever stands between the cells. */
  static boolean needsQuotes(String text) {
    return text.chars().anyMatch(c -> "\",;\t\r\n".indexOf(c) >= 0) || !text.equals(text.strip());
  }

  /** Whether the text would fall apart without quotes where this stands between the cells. */
  static boolean needsQuotes(String text, char separator) {
    return text.chars().anyMatch(c -> c == separator || "\"\r\n".indexOf(c) >= 0)
        || !text.equals(text.strip());
  }

  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** The text, with a leading apostrophe where a spreadsheet would take it for a formula. */
  public static String harmless(String text) {
    return beginsFormula(text) && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** Some programs pass over spaces and invisible characters, and read full-width signs too. */
  private static boolean beginsFormula(String text) {
    int at = 0;
    while (at < text.length() && isPassedOver(text.charAt(at))) {
      at++;
    }
    return at < text.length()
        && "=+-@\t\r\n"
            .contains(Normalizer.normalize(text.substring(at, at + 1), Normalizer.Form.NFKC));
  }

  private static boolean isPassedOver(char c) {
    return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }
}

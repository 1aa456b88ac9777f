package rapport.export.csv;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a file writes what comes after the whole of a number. */
public enum DecimalMark {
  POINT('.'),
  COMMA(',');

  private final char sign;

  DecimalMark(char sign) {
    this.sign = sign;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public char sign() {
    return sign;
  }

  /** What these cells show, those of them that are numbers. */
  public static Set<DecimalMark> shown(Stream<String> cells) {
    return cells
        .flatMap(cell -> Numeral.of(cell).stream())
        .flatMap(number -> number.shows().stream())
        .collect(Collectors.toSet());
  }
}

package rapport.report.page;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A table in which the first cell of a row says what the row is about.
 *
 * @param isWide whether it may need more room than a small screen has
 * @param indent steps in from the margin, 0 and up
 */
public record Table(
    String caption, List<Column> columns, List<List<Cell>> rows, boolean isWide, int indent)
    implements Part {
  /** As wide as "100.0 %". */
  private static final int SHARE = 7;

  /** What stands in a column. */
  public enum Kind {
    WORDS,
    NUMBER,
    /** A share of a whole, as a percentage. */
    SHARE
  }

  /**
   * A column.
   *
   * @param heading may be empty
   * @param width characters that it has at least, where columns are set with spaces
   */
  public record Column(String heading, Kind kind, int width) {
    public static Column words(String heading) {
      return new Column(heading, Kind.WORDS, 0);
    }

    public static Column number(String heading) {
      return new Column(heading, Kind.NUMBER, 0);
    }

    public static Column share(String heading) {
      return new Column(heading, Kind.SHARE, SHARE);
    }

    public Column atLeast(int characters) {
      return new Column(heading, kind, characters);
    }
  }

  /**
   * A cell.
   *
   * @param share what is drawn of it; null for nothing
   * @param role of what is drawn
   * @param beside more words, each of which stays whole
   */
  public record Cell(String text, @Nullable BigFraction share, Role role, List<Span> beside) {
    public Cell {
      beside = List.copyOf(beside);
    }

    public static Cell of(String text) {
      return new Cell(text, null, Role.BODY, List.of());
    }

    public static Cell of(long number) {
      return of(String.valueOf(number));
    }

    public static Cell share(Role role, BigFraction share, Span... beside) {
      return new Cell(Words.percent(share), share, role, List.of(beside));
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static Table of(String caption, List<Column> columns, List<List<Cell>> rows) {
    return new Table(caption, columns, rows, false, 0);
  }

  /** A row of words and numbers. */
  public static List<Cell> row(String... cells) {
    return Arrays.stream(cells).map(Cell::of).toList();
  }

  /** A row on how many of a whole are of one kind. */
  public static List<Cell> counted(Role role, String heading, long part, long whole) {
    BigFraction share = whole == 0 ? BigFraction.ZERO : BigFraction.of(part, whole);
    return List.of(Cell.of(heading), Cell.of(part), Cell.share(role, share));
  }

  public Table wide() {
    return new Table(caption, columns, rows, true, indent);
  }

  public Table indented() {
    return new Table(caption, columns, rows, isWide, indent + 1);
  }
}

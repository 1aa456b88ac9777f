package rapport.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapport.report.page.Span;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.report.page.Table.Column;
import rapport.report.page.Table.Kind;

/** A table as lines, its columns set with spaces. */
final class TableText {
  private static final String BETWEEN = "  ";

  private final Table table;
  private final List<Integer> widths;

  private TableText(Table table) {
    this.table = table;
    this.widths = IntStream.range(0, table.columns().size()).mapToObj(this::width).toList();
  }

  static List<String> lines(Table table) {
    TableText text = new TableText(table);
    List<String> lines = new ArrayList<>();
    List<String> headings = table.columns().stream().map(Column::heading).toList();
    if (!headings.stream().allMatch(String::isEmpty)) {
      lines.add(text.line(headings));
    }
    table.rows().forEach(row -> lines.add(text.line(row.stream().map(TableText::words).toList())));
    return lines;
  }

  private static String words(Cell cell) {
    return Stream.concat(Stream.of(cell.text()), cell.beside().stream().map(Span::text))
        .collect(Collectors.joining(" "));
  }

  private int width(int place) {
    Column column = table.columns().get(place);
    return column.kind() == Kind.SHARE
        ? column.width()
        : Stream.concat(
                Stream.of(column.heading()),
                table.rows().stream().map(row -> words(row.get(place))))
            .mapToInt(String::length)
            .reduce(column.width(), Math::max);
  }

  private String line(List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(place -> set(cells.get(place), place))
        .collect(Collectors.joining(BETWEEN, PlainText.STEP.repeat(table.indent()), ""))
        .stripTrailing();
  }

  private String set(String words, int place) {
    String space = " ".repeat(Math.max(0, widths.get(place) - words.length()));
    return table.columns().get(place).kind() == Kind.WORDS ? words + space : space + words;
  }
}

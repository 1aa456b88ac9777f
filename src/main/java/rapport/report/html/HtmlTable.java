package rapport.report.html;

import static rapport.report.html.Markup.element;
import static rapport.report.html.Markup.escape;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.report.page.Words;

/** A table with a caption, in which every heading says what it heads. */
final class HtmlTable {
  private final StringBuilder html = new StringBuilder();
  private final List<Column> columns;
  private final boolean isWide;

  /** A heading and whether numbers stand below it. */
  record Column(String heading, boolean isNumber) {
    static Column text(String heading) {
      return new Column(heading, false);
    }

    static Column number(String heading) {
      return new Column(heading, true);
    }
  }

  private HtmlTable(String caption, List<Column> columns, boolean isWide) {
    this.columns = List.copyOf(columns);
    this.isWide = isWide;
    if (isWide) {
      html.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"");
      html.append(escape(caption)).append("\">\n");
    }
    html.append("<table>\n").append("<caption>").append(escape(caption)).append("</caption>\n");
    html.append("<thead><tr>");
    columns.forEach(this::heading);
    html.append("</tr></thead>\n<tbody>\n");
  }

  static HtmlTable of(String caption, Column... columns) {
    return new HtmlTable(caption, List.of(columns), false);
  }

  /** One that may need more room than a small screen has, and is then moved sideways by itself. */
  static HtmlTable wide(String caption, Column... columns) {
    return new HtmlTable(caption, List.of(columns), true);
  }

  private void heading(Column column) {
    html.append("<th scope=\"col\"").append(type(column)).append('>');
    html.append(escape(column.heading())).append("</th>");
  }

  private static String type(Column column) {
    return column.isNumber() ? " class=\"number\"" : "";
  }

  /**
   * Adds a row.
   *
   * @param cells markup, its text escaped already
   */
  HtmlTable row(String heading, String... cells) {
    html.append("<tr><th scope=\"row\">").append(escape(heading)).append("</th>");
    for (int i = 0; i < cells.length; i++) {
      html.append("<td").append(type(columns.get(i + 1))).append('>');
      html.append(cells[i]).append("</td>");
    }
    html.append("</tr>\n");
    return this;
  }

  /** Adds a row on how many of all these are of one kind, with a bar. */
  HtmlTable counted(String type, String heading, long part, long whole) {
    BigFraction share = whole == 0 ? BigFraction.ZERO : BigFraction.of(part, whole);
    return row(heading, String.valueOf(part), share(type, heading, share));
  }

  /** A bar with its percentage. */
  static String share(String type, String of, BigFraction share) {
    String words = Words.percent(share);
    String bar = Svg.bar(type, share, of + ": " + words);
    return "<span class=\"share\">" + bar + words + "</span>";
  }

  /** Words in a cell that are not parted at a line's end. */
  static String whole(String words) {
    return "<span class=\"share\">" + escape(words) + "</span>";
  }

  /** Two tables side by side, where there is room. */
  static String pair(HtmlTable one, HtmlTable other) {
    return "<div class=\"pair\">\n<div>\n" + one + "</div>\n<div>\n" + other + "</div>\n</div>\n";
  }

  /** A word in a cell that must not be overlooked. */
  static String flag(String words) {
    return element("span", "critical", words);
  }

  @Override
  public String toString() {
    return html + "</tbody>\n</table>\n" + (isWide ? "</div>\n" : "");
  }
}

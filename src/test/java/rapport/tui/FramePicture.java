package rapport.tui;

import java.util.Locale;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Style;

/** Draws a frame as SVG, so that the README's picture is what the program really shows. */
public final class FramePicture {
  private static final double CELL = 8.4;
  private static final int ROW = 18;
  private static final int MARGIN = 12;
  private static final String PAPER = "#1e1e2a";
  private static final String BAR = "#34344a";

  private final Frame frame;
  private final StringBuilder svg = new StringBuilder();

  private FramePicture(Frame frame) {
    this.frame = frame;
  }

  /**
   * The drawing of a frame.
   *
   * @param title what the picture shows, for those who can't see it
   */
  public static String of(Frame frame, String title) {
    return new FramePicture(frame).draw(title);
  }

  private String draw(String title) {
    double width = frame.size().columns() * CELL + 2 * MARGIN;
    int height = frame.size().rows() * ROW + 2 * MARGIN;
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%.0f\" height=\"%d\""
            + " font-family=\"ui-monospace, Menlo, Consolas, monospace\" font-size=\"14\">",
        width, height);
    line("<title>%s</title>", escaped(title));
    line("<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"%s\"/>", PAPER);
    for (int row = 0; row < frame.size().rows(); row++) {
      row(row);
    }
    line("</svg>");
    return svg.toString();
  }

  private void row(int row) {
    int from = 0;
    while (from < frame.size().columns()) {
      Style style = frame.at(from, row).style();
      int to = from;
      StringBuilder text = new StringBuilder();
      while (to < frame.size().columns() && frame.at(to, row).style().equals(style)) {
        text.append(frame.at(to, row).text());
        to++;
      }
      run(row, from, to - from, text.toString(), style);
      from = to;
    }
  }

  private void run(int row, int column, int cells, String text, Style style) {
    double x = MARGIN + column * CELL;
    int y = MARGIN + row * ROW;
    boolean isBar = style.tone() == Style.Tone.BAR || style.tone() == Style.Tone.SELECTED;
    if (isBar) {
      line(
          "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
          x, y, cells * CELL, ROW, BAR);
    }
    if (!text.isBlank()) {
      line(
          "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\" fill=\"%s\"%s xml:space=\"preserve\">%s</text>",
          x, y + 14, cells * CELL, colour(style), weight(style), escaped(text));
    }
  }

  private static String weight(Style style) {
    boolean isBold = style.tone() == Style.Tone.STRONG || style.tone() == Style.Tone.BAR;
    return isBold ? " font-weight=\"bold\"" : "";
  }

  private static String colour(Style style) {
    return switch (style.role()) {
      case CLIENT -> "#8bd5ca";
      case TRAINEE -> "#f5c98f";
      case NARRATION -> "#a9a9c0";
      case HEADING, LABEL -> "#ffffff";
      case GOOD -> "#a6da95";
      case FAIR -> "#eed49f";
      case POOR -> "#f5a97f";
      case CRITICAL -> "#ed8796";
      case HINT -> "#9a9ab4";
      case BODY -> "#dcdcf0";
    };
  }

  private void line(String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

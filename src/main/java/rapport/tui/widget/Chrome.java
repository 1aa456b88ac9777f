package rapport.tui.widget;

import java.util.List;
import rapport.text.DisplayWidth;
import rapport.text.Ellipsis;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Size;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Line.Run;

/** What frames every screen: the bar at the top and the warning under it. */
public final class Chrome {
  /** Longer lines are hard to read. */
  private static final int WIDEST = 96;

  private static final String NAME = "Rapport";

  /** Where the content goes. */
  public record Area(int column, int row, int width, int height) {}

  private Chrome() {}

  public static Area area(Size size, Heading heading) {
    int margin = size.columns() < 36 ? 0 : size.columns() < 60 ? 1 : 2;
    int width = Math.min(WIDEST, size.columns() - 2 * margin);
    int top = heading.notSaved().isEmpty() ? 1 : 2;
    int spare = size.rows() >= 20 ? 1 : 0;
    return new Area(
        (size.columns() - width) / 2, top + spare, width, size.rows() - top - 1 - 2 * spare);
  }

  public static Canvas canvas(Size size, Heading heading) {
    Canvas canvas = new Canvas(size);
    title(canvas, heading);
    if (!heading.notSaved().isEmpty()) {
      canvas.fill(0, 1, size.columns(), Style.ALERT);
      canvas.text(
          0, 1, Ellipsis.fit(" NOT SAVED: " + heading.notSaved(), size.columns()), Style.ALERT);
    }
    return canvas;
  }

  /** What is shown while the window is too small for anything else. */
  public static Frame tooSmall(Size size) {
    Canvas canvas = new Canvas(size);
    List<Run> text = List.of(new Run("Please make the window larger.", Style.BODY));
    List<Line> lines = Flow.lines(text, size.columns());
    canvas.lines(0, Math.max(0, (size.rows() - lines.size()) / 2), lines);
    return canvas.frame();
  }

  private static void title(Canvas canvas, Heading heading) {
    int width = canvas.size().columns();
    canvas.fill(0, 0, width, Style.BAR);
    String right = heading.right().isEmpty() ? "" : " " + heading.right() + " ";
    int room = width - DisplayWidth.of(right) - 1;
    String title = heading.title().isEmpty() ? NAME : NAME + ": " + heading.title();
    canvas.text(1, 0, Ellipsis.fit(title, room), Style.BAR.with(Style.Tone.BAR));
    canvas.text(width - DisplayWidth.of(right), 0, right, Style.BAR);
  }

  /** A line across, with a few words in it. */
  static Line rule(int width, String words) {
    String begin = words.isEmpty() ? "" : "── " + words + " ";
    String shown = Ellipsis.fit(begin, width);
    return Line.of(shown + "─".repeat(Math.max(0, width - DisplayWidth.of(shown))), Style.HINT);
  }

  /**
   * Says why a key or a word did nothing, in the last rows, as many as it needs.
   *
   * @param below how many rows stay below it
   */
  static void say(Canvas canvas, String words, int below) {
    int width = canvas.size().columns() - 2;
    List<Line> lines = Flow.lines(List.of(new Line.Run(words, Style.BODY)), width);
    int top = Math.max(1, canvas.size().rows() - below - lines.size());
    boolean isOverText = lines.size() + below > 1;
    for (int row = isOverText ? top - 1 : top; row < canvas.size().rows() - below; row++) {
      canvas.fill(0, row, canvas.size().columns(), Style.BODY);
    }
    if (isOverText) {
      canvas.line(1, top - 1, rule(width, ""));
    }
    canvas.lines(1, top, lines);
  }
}

package rapport.tui.widget;

import java.util.List;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Size;
import rapport.tui.terminal.Style;

/** What is shown while the window is too small for anything else. */
public final class TooSmall {
  private TooSmall() {}

  public static Frame frame(Size size) {
    Canvas canvas = new Canvas(size);
    String text = "Please make the window larger.";
    List<Line> lines = Flow.lines(List.of(new Run(text, Style.BODY)), size.columns());
    canvas.lines(0, Math.max(0, (size.rows() - lines.size()) / 2), lines);
    return canvas.frame();
  }
}

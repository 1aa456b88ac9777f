package rapport.tui;

import java.util.List;

/** What is shown while the window is too small for anything else. */
final class TooSmall {
  private TooSmall() {}

  static Frame frame(Size size) {
    Canvas canvas = new Canvas(size);
    String text = "Please make the window larger.";
    List<Line> lines = Flow.lines(List.of(new Run(text, Style.BODY)), size.columns());
    canvas.lines(0, Math.max(0, (size.rows() - lines.size()) / 2), lines);
    return canvas.frame();
  }
}

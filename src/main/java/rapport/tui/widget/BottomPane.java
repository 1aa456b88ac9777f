package rapport.tui.widget;

import java.util.List;
import java.util.Optional;
import rapport.tui.terminal.Frame;

/**
 * The lower part of a screen: responses, feedback, a text field.
 *
 * @param title what stands in the line above it
 * @param focus the first line that has to be seen
 * @param focusHeight how many lines from there have to be seen
 * @param cursor where the cursor stands, counted from the first line
 */
public record BottomPane(
    String title, List<Line> lines, int focus, int focusHeight, Optional<Frame.Place> cursor) {
  public BottomPane {
    lines = List.copyOf(lines);
  }

  /** Text of which all has to be seen, or as much as can be. */
  public static BottomPane text(String title, List<Line> lines) {
    return new BottomPane(title, lines, 0, lines.size(), Optional.empty());
  }
}

package rapport.tui.widget;

import java.util.List;

/**
 * The part of some lines that is shown in a window.
 *
 * @param offset how many lines are hidden above
 */
public record Pane(List<Line> lines, int height, int offset) {
  public Pane {
    lines = List.copyOf(lines);
    offset = Math.max(0, Math.min(offset, lines.size() - height));
  }

  /** The end of the lines, or a part that begins so many lines before it. */
  static Pane fromEnd(List<Line> lines, int height, int back) {
    return new Pane(lines, height, lines.size() - height - back);
  }

  public List<Line> visible() {
    return lines.subList(offset, Math.min(lines.size(), offset + Math.max(0, height)));
  }

  int above() {
    return offset;
  }

  int below() {
    return Math.max(0, lines.size() - height - offset);
  }

  /** The offset nearest to the present one at which these lines are shown whole. */
  public int offsetShowing(int from, int count) {
    int down = Math.max(offset, from + Math.min(count, height) - height);
    return Math.min(down, from);
  }
}

package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import rapport.text.Wrap;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Line.Run;

/** Breaks runs of styled text into lines of at most so many cells. */
public final class Flow {
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Flow() {}

  public static List<Line> lines(List<Run> runs, int width) {
    return lines(runs, width, width);
  }

  /**
   * The lines of this text; breaks in it are kept.
   *
   * @param first cells in the first line
   * @param rest cells in every other line
   */
  public static List<Line> lines(List<Run> runs, int first, int rest) {
    Flow flow = new Flow();
    runs.forEach(flow::add);
    return Wrap.ranges(flow.text.toString(), Math.max(2, first), Math.max(2, rest)).stream()
        .map(flow::line)
        .toList();
  }

  private void add(Run run) {
    String single = Wrap.singleSpaced(run.text());
    boolean isSpaced = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    String more = isSpaced && single.startsWith(" ") ? single.substring(1) : single;
    runs.add(new Run(more, run.style()));
    text.append(more);
  }

  private Line line(Wrap.Range range) {
    List<Run> line = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int from = Math.max(range.from(), at);
      int to = Math.min(range.to(), at + run.text().length());
      if (from < to) {
        add(line, text.substring(from, to), run.style());
      }
      at += run.text().length();
    }
    return new Line(line);
  }

  private static void add(List<Run> line, String words, Style style) {
    int last = line.size() - 1;
    if (last >= 0 && line.get(last).style().equals(style)) {
      line.set(last, new Run(line.get(last).text() + words, style));
    } else {
      line.add(new Run(words, style));
    }
  }
}

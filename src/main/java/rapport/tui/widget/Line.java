package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rapport.text.DisplayWidth;
import rapport.tui.terminal.Style;

/** One line of styled text, already short enough for where it goes. */
public record Line(List<Run> runs) {
  /** A part of it in one style. */
  public record Run(String text, Style style) {}

  public static final Line EMPTY = new Line(List.of());

  public Line {
    runs = List.copyOf(runs);
  }

  public static Line of(String text, Style style) {
    return new Line(List.of(new Run(text, style)));
  }

  String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  public int width() {
    int width = 0;
    for (Run run : runs) {
      width += DisplayWidth.of(run.text());
    }
    return width;
  }

  /** This line behind another text. */
  public Line after(String text, Style style) {
    List<Run> longer = new ArrayList<>(runs.size() + 1);
    longer.add(new Run(text, style));
    longer.addAll(runs);
    return new Line(longer);
  }

  /** The same text, all of it in one tone. */
  Line toned(Style.Tone tone) {
    return new Line(runs.stream().map(r -> new Run(r.text(), r.style().with(tone))).toList());
  }
}

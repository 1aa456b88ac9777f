package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import rapport.text.DisplayWidth;
import rapport.text.Graphemes;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Line.Run;

/**
 * Breaks runs of styled text into lines of at most so many cells: at spaces, between wide
 * characters, and inside a word only where it is wider than a line.
 */
public final class Flow {
  /** Wide punctuation that may not begin a line. */
  private static final String CLOSING = "、。，．：；？！」』）】〉》〕｝…";

  private record Glyph(String text, Style style, int width) {}

  private final int first;
  private final int rest;
  private final List<Line> lines = new ArrayList<>();
  private final List<Glyph> line = new ArrayList<>();
  private final List<Glyph> word = new ArrayList<>();
  private final List<Glyph> gap = new ArrayList<>();
  private int used;
  private int wordWidth;

  private Flow(int first, int rest) {
    this.first = Math.max(2, first);
    this.rest = Math.max(2, rest);
  }

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
    Flow flow = new Flow(first, rest);
    for (Run run : runs) {
      flow.add(run);
    }
    flow.endWord();
    flow.endLine();
    return flow.lines;
  }

  private void add(Run run) {
    int from = 0;
    String text = run.text();
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      add(text.substring(from, end), run.style());
      endWord();
      endLine();
      from = end + 1;
    }
    add(text.substring(from), run.style());
  }

  private void add(String text, Style style) {
    if (PlainLetters.isPlain(text)) {
      for (int i = 0; i < text.length(); i++) {
        add(new Glyph(PlainLetters.string(text.charAt(i)), style, 1));
      }
    } else {
      for (String cluster : Graphemes.of(text)) {
        add(new Glyph(cluster, style, DisplayWidth.ofCluster(cluster)));
      }
    }
  }

  private void add(Glyph glyph) {
    if (glyph.text().equals(" ")) {
      endWord();
      space(glyph);
      return;
    }
    if (glyph.width() == 2 && !CLOSING.contains(glyph.text())) {
      endWord();
    }
    word.add(glyph);
    wordWidth += glyph.width();
  }

  /** Of several spaces one is kept, and none at the start of a line. */
  private void space(Glyph glyph) {
    if (gap.isEmpty() && used > 0) {
      gap.add(glyph);
    }
  }

  private int width() {
    return lines.isEmpty() ? first : rest;
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    if (used > 0 && used + gap.size() + wordWidth > width()) {
      endLine();
    }
    if (used > 0) {
      line.addAll(gap);
      used += gap.size();
    }
    gap.clear();
    for (Glyph glyph : word) {
      if (used + glyph.width() > width()) {
        endLine();
      }
      line.add(glyph);
      used += glyph.width();
    }
    word.clear();
    wordWidth = 0;
  }

  private void endLine() {
    lines.add(new Line(runs()));
    line.clear();
    gap.clear();
    used = 0;
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      Style style = line.get(i).style();
      text.append(line.get(i).text());
      if (i + 1 == line.size() || !line.get(i + 1).style().equals(style)) {
        runs.add(new Run(text.toString(), style));
        text.setLength(0);
      }
    }
    return runs;
  }
}

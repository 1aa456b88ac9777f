package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import rapport.report.page.Block;
import rapport.report.page.Narration;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.text.DisplayWidth;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Line.Run;

/** Sets blocks in lines of a given width: labels, bullets, indents that hang. */
public final class Typesetter {
  private static final int STEP = 2;
  private static final String BULLET = "• ";
  private static final Style LABEL = new Style(Role.LABEL, Style.Tone.STRONG);

  private final int width;

  public Typesetter(int width) {
    this.width = Math.max(4, width);
  }

  public List<Line> lines(List<Block> blocks) {
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      lines.addAll(lines(block));
    }
    return lines;
  }

  public List<Line> lines(Block block) {
    return switch (block.kind()) {
      case GAP -> List.of(Line.EMPTY);
      case HEADING -> heading(block);
      case PARAGRAPH -> paragraph(block, label(block), hang(block));
      case ITEM -> item(block);
      case FIGURE -> figure(block);
    };
  }

  private List<Line> heading(Block block) {
    List<Line> lines = paragraph(block, label(block), 0);
    return lines.stream().map(line -> line.toned(Style.Tone.STRONG)).toList();
  }

  private List<Line> item(Block block) {
    List<Run> before = new ArrayList<>();
    before.add(new Run(BULLET, Style.BODY));
    before.addAll(label(block));
    return paragraph(block, before, DisplayWidth.of(BULLET));
  }

  /** A drawing keeps its spaces; what is wider than the page is cut. */
  private List<Line> figure(Block block) {
    List<Line> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    for (Span span : block.spans()) {
      String[] parts = span.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(new Line(line));
          line.clear();
        }
        line.add(new Run(parts[i], Style.of(span.role())));
      }
    }
    lines.add(new Line(line));
    return lines;
  }

  private static List<Run> label(Block block) {
    return block.label().isEmpty()
        ? List.of()
        : List.of(new Run(block.label() + ":", LABEL), new Run(" ", Style.BODY));
  }

  /** Under a short label the text hangs beside it, under a long one it starts near the margin. */
  private int hang(Block block) {
    if (block.label().isEmpty()) {
      return 0;
    }
    int beside = DisplayWidth.of(block.label()) + 2;
    return beside <= width / 6 ? beside : STEP;
  }

  private List<Line> paragraph(Block block, List<Run> before, int hang) {
    List<Run> runs = new ArrayList<>(before);
    runs.addAll(runs(block));
    int indent = Math.min(block.indent() * (width < 50 ? 1 : STEP), width / 3);
    List<Line> lines = Flow.lines(runs, width - indent, width - indent - hang);
    List<Line> placed = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      int at = i == 0 ? indent : indent + hang;
      placed.add(at == 0 ? lines.get(i) : lines.get(i).after(" ".repeat(at), Style.BODY));
    }
    return placed;
  }

  /**
   * What is seen stands in brackets where it is mixed with what is said, since not every terminal
   * has slanted letters.
   */
  private static List<Run> runs(Block block) {
    boolean mixed =
        !block.label().isEmpty()
            || block.spans().stream().anyMatch(span -> span.role() != Role.NARRATION);
    return runs(block.spans(), mixed, Style.Tone.PLAIN);
  }

  /** A line as somebody would speak it: what is seen always stands in brackets. */
  static List<Run> spoken(String text, Style.Tone tone) {
    return runs(Narration.spans(Role.BODY, text), true, tone);
  }

  private static List<Run> runs(List<Span> spans, boolean mixed, Style.Tone tone) {
    List<Run> runs = new ArrayList<>(spans.size());
    for (Span span : spans) {
      boolean seen = mixed && span.role() == Role.NARRATION;
      Style style = Style.of(span.role()).with(tone);
      runs.add(new Run(seen ? "(" + span.text() + ")" : span.text(), style));
    }
    return runs;
  }
}

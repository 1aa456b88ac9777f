package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.author.PreviewView;
import rapport.report.page.Block;
import rapport.report.page.Span;
import rapport.text.DisplayWidth;
import rapport.text.Ellipsis;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Size;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Canvas;
import rapport.tui.widget.Flow;
import rapport.tui.widget.Line;
import rapport.tui.widget.Line.Run;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Typesetter;

/**
 * Draws a play and what stands beside it: a pane at the right where there is room, else a few lines
 * at the bottom, or a single one.
 */
final class PreviewFrame {
  /** From here on the findings stand at the right. */
  private static final int WIDE = 100;

  /** From here on some findings are shown below the play, and not only how many there are. */
  private static final int TALL = 20;

  private static final Style STRONG = Style.BODY.with(Style.Tone.STRONG);

  private final Size size;
  private final PreviewView view;

  private PreviewFrame(Size size, PreviewView view) {
    this.size = size;
    this.view = view;
  }

  static Frame of(Size size, PreviewView view, Scene play) {
    PreviewFrame frame = new PreviewFrame(size, view);
    return size.columns() >= WIDE ? frame.beside(play) : frame.below(play);
  }

  private Frame beside(Scene play) {
    int left = size.columns() * 2 / 3;
    Canvas canvas = new Canvas(size);
    canvas.frame(0, 0, play.frame(new Size(left, size.rows())));
    int width = size.columns() - left - 2;
    canvas.fill(left, 0, size.columns() - left, Style.BAR);
    canvas.text(left + 2, 0, Ellipsis.fit(view.file(), width - 1), Style.BAR);
    for (int row = 1; row < size.rows(); row++) {
      canvas.text(left, row, "│", Style.HINT);
    }
    canvas.lines(left + 2, 2, pane(width - 1, size.rows() - 3));
    return canvas.frame();
  }

  private List<Line> pane(int width, int height) {
    List<Line> lines = new ArrayList<>(Flow.lines(List.of(new Run(view.place(), STRONG)), width));
    if (!view.notice().isEmpty()) {
      lines.addAll(Flow.lines(List.of(new Run(view.notice(), Style.BODY)), width));
    }
    lines.add(Line.EMPTY);
    lines.addAll(Flow.lines(List.of(new Run(view.counted(), STRONG)), width));
    addFindings(lines, width, height);
    return lines;
  }

  /** As many as fit whole, and how many are left. */
  private void addFindings(List<Line> lines, int width, int height) {
    List<Block> findings = view.findings();
    for (int i = 0; i < findings.size(); i++) {
      List<Line> set = new Typesetter(width).lines(findings.get(i));
      boolean isLast = i + 1 == findings.size();
      if (lines.size() + 1 + set.size() + (isLast ? 0 : 2) > height) {
        lines.add(Line.EMPTY);
        lines.add(Line.of((findings.size() - i) + " more: press d", Style.HINT));
        return;
      }
      lines.add(Line.EMPTY);
      lines.addAll(set);
    }
  }

  private Frame below(Scene play) {
    int height = size.rows() >= TALL ? 3 : size.rows() > Size.FLOOR.rows() ? 1 : 0;
    Canvas canvas = new Canvas(size);
    int top = size.rows() - height;
    canvas.frame(0, 0, play.frame(new Size(size.columns(), top)));
    if (height == 1 && !view.notice().isEmpty()) {
      bar(canvas, top, view.notice(), "");
    } else if (height > 0) {
      bar(canvas, top, view.place(), view.counted());
      canvas.lines(1, top + 1, strip(size.columns() - 2, height - 1));
    }
    return canvas.frame();
  }

  private void bar(Canvas canvas, int row, String left, String right) {
    String end = Ellipsis.fit(right, size.columns() - 2);
    int column = size.columns() - 1 - DisplayWidth.of(end);
    canvas.fill(0, row, size.columns(), Style.BAR);
    canvas.text(1, row, Ellipsis.fit(left, column - 2), Style.BAR);
    canvas.text(column, row, end, Style.BAR);
  }

  private List<Line> strip(int width, int height) {
    List<Line> lines = new ArrayList<>();
    if (!view.notice().isEmpty()) {
      lines.add(Line.of(Ellipsis.fit(view.notice(), width), STRONG));
    }
    view.findings().forEach(finding -> lines.add(inOneLine(finding, width)));
    return lines.subList(0, Math.min(height, lines.size()));
  }

  private static Line inOneLine(Block finding, int width) {
    Span severity = finding.spans().get(0);
    String rest = finding.text().substring(severity.text().length());
    return new Line(
        List.of(
            new Run(severity.text(), Style.of(severity.role())),
            new Run(Ellipsis.fit(rest, width - DisplayWidth.of(severity.text())), Style.BODY)));
  }
}

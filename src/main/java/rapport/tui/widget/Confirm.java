package rapport.tui.widget;

import java.util.List;
import java.util.function.Supplier;
import rapport.app.action.Action;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Size;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Line.Run;

/** A question before something is left. Whoever stays finds everything as it was. */
public final class Confirm extends KeyedScene {
  private final String question;
  private final Scene under;
  private final Supplier<Scene> yes;
  private final String yesKeys;
  private final String noKeys;

  public Confirm(String question, Scene under, Supplier<Scene> yes) {
    this(question, under, yes, "Enter, y, Ctrl-C", "Esc, n, q");
  }

  private Confirm(
      String question, Scene under, Supplier<Scene> yes, String yesKeys, String noKeys) {
    this.question = question;
    this.under = under;
    this.yes = yes;
    this.yesKeys = yesKeys;
    this.noKeys = noKeys;
  }

  /** A question that came of a letter: one more makes a word of it, which is no yes. */
  public static Confirm byEnter(String question, Scene under, Supplier<Scene> yes) {
    return new Confirm(question, under, yes, "Enter", "Esc, 0-9, A-Z, a-z");
  }

  @Override
  public Frame frame(Size size) {
    Canvas canvas = Canvas.over(under.frame(size));
    Chrome.Area area = Chrome.area(size, Heading.of(""));
    List<Line> lines =
        Flow.lines(List.of(new Run(question, Style.BODY.with(Style.Tone.STRONG))), area.width());
    int top = Math.max(0, size.rows() - lines.size() - 2);
    for (int row = top; row < size.rows(); row++) {
      canvas.fill(0, row, size.columns(), Style.BODY);
    }
    canvas.line(area.column(), top, Chrome.rule(area.width(), ""));
    canvas.lines(area.column(), top + 1, lines);
    canvas.cursor(area.column(), top + 1);
    hints(canvas);
    return canvas.frame();
  }

  @Override
  public List<Action<Scene>> actions() {
    return List.of(
        Action.key(yesKeys, "yes", "yes", yes),
        Action.of(noKeys, "no", "no, go on", "no, go on", key -> under));
  }

  @Override
  public void leave() {
    under.leave();
  }
}

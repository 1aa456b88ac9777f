package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.play.PlayView;
import rapport.report.page.Block;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Canvas;
import rapport.tui.widget.Choices;
import rapport.tui.widget.Chrome;
import rapport.tui.widget.Heading;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Split;
import rapport.tui.widget.Talk;

/** Asks from which decision the scenario is to be played again. */
final class ReplayScene implements Scene {
  private final Play play;
  private final Scene report;
  private final Heading heading;
  private final Choices choices;
  private final Split split;

  ReplayScene(Play play, PlayView.Report view, Scene report) {
    this.play = play;
    this.report = report;
    this.heading = new Heading(view.title(), "Replay", view.notSaved());
    List<PlayView.Option> options = new ArrayList<>();
    for (String line : view.replays()) {
      options.add(new PlayView.Option("" + options.size(), line));
    }
    this.choices = new Choices(options, true);
    this.split =
        new Split(
            new Talk(
                List.of(
                    Block.paragraph(
                        "Play again from which line of the client's? The choices before it are made"
                            + " as you made them, in a new session."))));
  }

  @Override
  public Frame frame(Size size) {
    Chrome.Area area = Chrome.area(size, heading);
    Canvas canvas = Chrome.canvas(size, heading, List.of());
    split.draw(canvas, area, choices.lower("From line", area.width()));
    Chrome.hints(canvas, hints());
    return canvas.frame();
  }

  private List<Hint> hints() {
    Hint select = new Hint("↑↓", "select");
    Hint back = new Hint("Esc", "to the report");
    return choices.hasSelected()
        ? List.of(select, new Hint("Enter", "replay"), back)
        : List.of(select, back);
  }

  @Override
  public Scene press(Key key) {
    if (choices.press(key, split)) {
      return this;
    }
    if (key.is(Kind.INTERRUPT)) {
      return play.askToEnd(this);
    }
    if (key.is(Kind.ESCAPE) || key.is('q')) {
      return report;
    }
    if (key.is(Kind.ENTER) && choices.hasSelected()) {
      play.activity().replayFrom(choices.index());
      return play.scene();
    }
    return this;
  }

  @Override
  public void leave() {
    report.leave();
  }
}

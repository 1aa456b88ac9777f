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
import rapport.tui.widget.Help;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Split;
import rapport.tui.widget.Talk;

/** The trainee's own level on one criterion. */
final class RatingScene implements Scene {
  private final Play play;
  private final Heading heading;
  private final Choices choices;
  private final Split split;

  RatingScene(Play play, PlayView.SelfRating view) {
    this.play = play;
    this.heading =
        new Heading(
            view.title(),
            "Your own view, " + view.number() + " of " + view.of(),
            play.activity().unsaved().orElse(""));
    this.choices = new Choices(view.levels(), false);
    this.split =
        new Split(
            new Talk(
                List.of(
                    Block.heading("How do you see it yourself? " + view.criterion()),
                    Block.paragraph(view.question()))));
  }

  @Override
  public Frame frame(Size size) {
    Chrome.Area area = Chrome.area(size, heading);
    Canvas canvas = Chrome.canvas(size, heading, List.of());
    split.draw(canvas, area, choices.lower("Your level", area.width()));
    Chrome.hints(canvas, hints());
    return canvas.frame();
  }

  private List<Hint> hints() {
    List<Hint> hints = new ArrayList<>();
    hints.add(new Hint("↑↓ or 0-4", "select"));
    if (choices.hasSelected()) {
      hints.add(new Hint("Enter", "keep"));
    }
    hints.add(new Hint("x", "to the report"));
    hints.addAll(play.more());
    hints.add(Hint.LEAVE);
    hints.add(Hint.HELP);
    return hints;
  }

  @Override
  public Scene press(Key key) {
    if (choices.press(key, split) || split.talk().reader().press(key)) {
      return this;
    }
    if (key.is(Kind.INTERRUPT)) {
      return play.askToEnd(this);
    }
    if (key.is('q')) {
      return play.askToLeave(this);
    }
    if (key.is('?')) {
      return Help.of(this, hints());
    }
    return decide(key);
  }

  private Scene decide(Key key) {
    if (key.is(Kind.ENTER) && choices.hasSelected()) {
      play.activity().rate(Integer.parseInt(choices.selected().id()));
    } else if (key.is('x')) {
      play.activity().skipRating();
    } else {
      return this;
    }
    return play.scene();
  }

  @Override
  public void leave() {
    play.activity().leave();
  }
}

package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.mark.MarkActivity;
import rapport.app.mark.MarkView;
import rapport.app.play.PlayView;
import rapport.report.page.Block;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Canvas;
import rapport.tui.widget.Chrome;
import rapport.tui.widget.Heading;
import rapport.tui.widget.Help;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Overlay;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Search;
import rapport.tui.widget.Split;

/** One choice to be marked, or the whole attempt: the dialogue above, the marks below. */
final class MarkScene implements Search.Searchable {
  private final Marking marking;
  private final MarkView view;
  private final MarkPanel panel;
  private final Split split;

  MarkScene(Marking marking, MarkView view) {
    this.marking = marking;
    this.view = view;
    this.panel = new MarkPanel(view);
    this.split = new Split(panel.talk());
  }

  private MarkActivity activity() {
    return marking.activity();
  }

  @Override
  public Frame frame(Size size) {
    Heading heading = panel.heading(size);
    Chrome.Area area = Chrome.area(size, heading);
    Canvas canvas = Chrome.canvas(size, heading, List.of());
    split.draw(canvas, area, panel.lower(area.width()));
    Chrome.hints(canvas, hints());
    return canvas.frame();
  }

  private List<Hint> hints() {
    List<Hint> hints = new ArrayList<>();
    if (!view.notSaved().isEmpty()) {
      hints.add(new Hint("w", "try to save"));
    }
    if (panel.isChoice()) {
      hints.add(new Hint("0-4", "level"));
      if (panel.hasOffer()) {
        hints.add(new Hint("y", "as before"));
      }
      hints.add(new Hint("Enter", "next"));
      if (panel.hasMore()) {
        hints.add(new Hint("d", "details"));
      }
    } else if (panel.isFinished()) {
      hints.add(new Hint("Enter", marking.afterThis()));
    } else {
      hints.add(new Hint("f", "finish"));
    }
    hints.add(new Hint("p", "back"));
    hints.add(new Hint("c", "comment"));
    hints.add(new Hint("u", "undo"));
    hints.add(Hint.LEAVE);
    rare(hints);
    hints.add(Hint.HELP);
    return hints;
  }

  private void rare(List<Hint> hints) {
    if (panel.isChoice()) {
      hints.add(new Hint("↑↓", "another row"));
      hints.add(new Hint("f", "finish"));
    }
    hints.add(new Hint("b", "comments used before"));
    hints.add(new Hint("l", "what levels mean"));
    hints.add(new Hint("r", "author's ratings"));
    hints.add(new Hint("o", "override"));
    if (activity().hasIncident()) {
      hints.add(new Hint("x", "clear incident"));
    }
    hints.add(Hint.SCROLL);
    hints.add(Hint.SEARCH);
    hints.add(new Hint("n/N", "next found"));
  }

  @Override
  public Scene press(Key key) {
    if (key.is(Kind.INTERRUPT)) {
      return marking.askToEnd(this);
    }
    if (split.talk().reader().press(key)) {
      return this;
    }
    if (key.digit() >= 0 && panel.isChoice()) {
      activity().level(key.digit());
      return marking.scene();
    }
    return key.is(Kind.TEXT) ? command(key) : move(key);
  }

  private Scene move(Key key) {
    switch (key.kind()) {
      case UP -> {
        return row(-1);
      }
      case DOWN -> {
        return row(1);
      }
      case ENTER -> {
        return onward();
      }
      case RIGHT -> activity().next();
      case LEFT -> activity().previous();
      case ESCAPE -> {
        return marking.leave();
      }
      default -> {
        return this;
      }
    }
    return marking.scene();
  }

  /** To the next choice; once all is finished, to the next transcript. */
  private Scene onward() {
    if (!panel.isChoice() && panel.isFinished()) {
      return marking.leave();
    }
    activity().next();
    return marking.scene();
  }

  private Scene row(int step) {
    if (!panel.isChoice()) {
      split.scroll(step);
      return this;
    }
    activity().select(panel.selected() + step);
    return marking.scene();
  }

  private Scene command(Key key) {
    switch (key.text()) {
      case "?" -> {
        return Help.of(this, hints());
      }
      case "q" -> {
        return marking.leave();
      }
      case "j" -> {
        return row(1);
      }
      case "k" -> {
        return row(-1);
      }
      case "/" -> {
        return new Search(this);
      }
      case "n", "N" -> {
        split.talk().reader().next(split.talk().lines(), key.is('n'));
        return this;
      }
      case "d" -> {
        return new Overlay("Details", panel.details(), this);
      }
      case "l" -> {
        return new Overlay("What the levels mean", activity().levelWords(), this);
      }
      default -> {
        return act(key);
      }
    }
  }

  private Scene act(Key key) {
    switch (key.text()) {
      case "p" -> activity().previous();
      case "y" -> activity().accept();
      case "u" -> activity().undo();
      case "r" -> activity().toggleRatings();
      case "f" -> activity().finish();
      case "w" -> activity().retrySaving();
      default -> {
        return ask(key);
      }
    }
    return marking.scene();
  }

  private Scene ask(Key key) {
    switch (key.text()) {
      case "c" -> {
        return write("Comment", "Empty takes it away.", panel.comment(), activity()::comment);
      }
      case "b" -> {
        return bank();
      }
      case "o" -> {
        return override();
      }
      case "x" -> {
        return activity().hasIncident()
            ? write("Clear the incident", "For what reason is it none?", "", activity()::clear)
            : this;
      }
      default -> {
        return this;
      }
    }
  }

  /** Something to do with what was written. */
  private interface Doing {
    void with(String text);
  }

  private Scene write(String title, String prompt, String text, Doing doing) {
    return new WriteScene(
        marking,
        this,
        new WriteScene.Wanted(title, prompt, panel.about(), text),
        written -> {
          doing.with(written);
          return marking.scene();
        });
  }

  private Scene bank() {
    List<String> bank = activity().bank();
    if (bank.isEmpty()) {
      return new Overlay("Comments", List.of(Block.paragraph("You have written none yet.")), this);
    }
    return new PickScene(
        marking,
        this,
        "Comments",
        "Which of your comments belongs here, too?",
        bank,
        place -> write("Comment", "Change it as you like.", bank.get(place), activity()::comment));
  }

  private Scene override() {
    List<PlayView.Option> criteria = activity().overridable();
    if (criteria.isEmpty()) {
      return new Overlay(
          "Override", List.of(Block.paragraph("No criterion has enough evidence.")), this);
    }
    return new PickScene(
        marking,
        this,
        "Override",
        "Which criterion do you set by hand? What was computed is kept.",
        criteria.stream().map(PlayView.Option::text).toList(),
        place -> mean(criteria.get(place)));
  }

  private Scene mean(PlayView.Option criterion) {
    WriteScene.Wanted wanted =
        new WriteScene.Wanted(
            criterion.text(), "Its mean, 0 to 4, such as 2.5.", panel.about(), "");
    return new WriteScene(marking, this, wanted, mean -> reason(criterion, mean));
  }

  private Scene reason(PlayView.Option criterion, String mean) {
    return write(
        criterion.text() + " " + mean,
        "For what reason?",
        "",
        reason -> activity().override(criterion.id(), mean, reason));
  }

  @Override
  public boolean search(String text) {
    return split.talk().reader().search(split.talk().lines(), text);
  }

  @Override
  public void leave() {
    activity().close();
  }
}

package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
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

/** Asks whoever marks to pick one of a list. */
final class PickScene implements Scene {
  private final Marking marking;
  private final Scene under;
  private final String title;
  private final IntFunction<Scene> done;
  private final Choices choices;
  private final Split split;

  /**
   * A list.
   *
   * @param done what follows, by place in the list
   */
  PickScene(
      Marking marking,
      Scene under,
      String title,
      String question,
      List<String> texts,
      IntFunction<Scene> done) {
    this.marking = marking;
    this.under = under;
    this.title = title;
    this.done = done;
    List<PlayView.Option> options = new ArrayList<>();
    texts.forEach(text -> options.add(new PlayView.Option("" + options.size(), text)));
    this.choices = new Choices(options, true);
    this.split = new Split(new Talk(List.of(Block.paragraph(question))));
  }

  @Override
  public Frame frame(Size size) {
    Heading heading = Heading.of("Marking");
    Chrome.Area area = Chrome.area(size, heading);
    Canvas canvas = Chrome.canvas(size, heading, List.of());
    split.draw(canvas, area, choices.lower(title, area.width()));
    Chrome.hints(canvas, hints());
    return canvas.frame();
  }

  private List<Hint> hints() {
    Hint select = new Hint("↑↓", "select");
    Hint back = new Hint("Esc", "never mind");
    return choices.hasSelected()
        ? List.of(select, new Hint("Enter", "take it"), back)
        : List.of(select, back);
  }

  @Override
  public Scene press(Key key) {
    if (choices.press(key, split)) {
      return this;
    }
    if (key.is(Kind.INTERRUPT)) {
      return marking.askToEnd(this);
    }
    if (key.is(Kind.ESCAPE) || key.is('q')) {
      return under;
    }
    return key.is(Kind.ENTER) && choices.hasSelected() ? done.apply(choices.index()) : this;
  }

  @Override
  public void leave() {
    under.leave();
  }
}

package rapport.tui.scene;

import java.util.List;
import java.util.function.Function;
import rapport.report.page.Block;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Canvas;
import rapport.tui.widget.Chrome;
import rapport.tui.widget.Field;
import rapport.tui.widget.Heading;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Split;
import rapport.tui.widget.Talk;

/** Asks whoever marks for a few words, with what they are about in sight. */
final class WriteScene implements Scene {
  private final Marking marking;
  private final Scene under;
  private final Wanted wanted;
  private final Function<String, Scene> done;
  private final Field field;
  private final Split split;

  /**
   * What is to be written.
   *
   * @param about what it is about
   * @param text what stands there already
   */
  record Wanted(String title, String prompt, List<Block> about, String text) {
    Wanted {
      about = List.copyOf(about);
    }
  }

  WriteScene(Marking marking, Scene under, Wanted wanted, Function<String, Scene> done) {
    this.marking = marking;
    this.under = under;
    this.wanted = wanted;
    this.done = done;
    this.field = new Field(wanted.text());
    this.split = new Split(new Talk(wanted.about()));
  }

  @Override
  public Frame frame(Size size) {
    Heading heading = Heading.of("Marking");
    Chrome.Area area = Chrome.area(size, heading);
    Canvas canvas = Chrome.canvas(size, heading, List.of());
    split.draw(canvas, area, field.lower(wanted.title(), wanted.prompt(), area.width(), true));
    Chrome.hints(canvas, List.of(new Hint("Enter", "done"), new Hint("Esc", "never mind")));
    return canvas.frame();
  }

  @Override
  public Scene press(Key key) {
    if (key.is(Kind.INTERRUPT)) {
      return marking.askToEnd(this);
    }
    if (key.is(Kind.ESCAPE)) {
      return under;
    }
    if (key.is(Kind.ENTER)) {
      return done.apply(field.text());
    }
    field.press(key);
    return this;
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public void leave() {
    under.leave();
  }
}

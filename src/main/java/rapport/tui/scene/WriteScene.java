package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rapport.app.action.Action;
import rapport.report.page.Block;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Everywhere;
import rapport.tui.widget.Field;
import rapport.tui.widget.Heading;
import rapport.tui.widget.KeyedScene;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Split;
import rapport.tui.widget.Talk;

/** Asks whoever marks for a few words, with what they are about in sight. */
final class WriteScene extends KeyedScene {
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
    return frame(
        size,
        Heading.of("Marking"),
        (canvas, area) ->
            split.draw(
                canvas, area, field.pane(wanted.title(), wanted.prompt(), area.width(), true)));
  }

  @Override
  public List<Action<Scene>> actions() {
    List<Action<Scene>> actions = new ArrayList<>();
    actions.add(
        Action.<Scene>key("Enter", "done", "done", () -> done.apply(field.text())).unless(away()));
    actions.add(Action.key("Esc", "never mind", "never mind", () -> under));
    actions.addAll(split.talk().reader().pages(this));
    actions.add(Everywhere.LEAVE.action(() -> marking.askToEnd(this)));
    return actions;
  }

  /** What isn't in sight isn't sent off. */
  private String away() {
    return split.talk().reader().isAway() ? "PgDn goes back to what you write." : "";
  }

  @Override
  protected Scene type(Key key) {
    // What is typed has to be seen, so the field comes back first.
    split.talk().reader().toEnd(this);
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

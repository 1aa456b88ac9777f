package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import rapport.app.action.Action;
import rapport.report.page.Block;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;

/** A page over another scene, to be read and left: help, the client's background, the score. */
public final class Overlay extends PageScene {
  private final String title;
  private final List<Block> blocks;
  private final Scene under;

  public Overlay(String title, List<Block> blocks, Scene under) {
    this.title = title;
    this.blocks = List.copyOf(blocks);
    this.under = under;
  }

  @Override
  protected Heading heading(Pane pane) {
    return Heading.of(title);
  }

  @Override
  protected List<Block> blocks(int columns) {
    return blocks;
  }

  @Override
  public List<Action<Scene>> actions() {
    List<Action<Scene>> actions = new ArrayList<>(moves());
    actions.add(Action.key("Esc, Enter, q, ?, i", "back", "back", () -> under));
    actions.add(Everywhere.LEAVE.action(() -> under.press(Key.of(Kind.INTERRUPT))));
    return actions;
  }

  @Override
  public void leave() {
    under.leave();
  }
}

package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rapport.app.action.Action;
import rapport.report.page.Block;
import rapport.tui.widget.Everywhere;
import rapport.tui.widget.Heading;
import rapport.tui.widget.PageScene;
import rapport.tui.widget.Pane;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Search;
import rapport.tui.widget.Split;

/** A page of a play: what there is to know before it, and the report after it. */
final class PlayPage extends PageScene implements Search.Searchable {
  private final Play play;
  private final Heading heading;
  private final List<Block> blocks;
  private final Function<Scene, List<Action<Scene>>> own;
  private final String leaving;

  /**
   * A page.
   *
   * @param own what can be done on this page alone
   * @param leaving the keys that leave it
   */
  PlayPage(
      Play play,
      Heading heading,
      List<Block> blocks,
      Function<Scene, List<Action<Scene>>> own,
      String leaving) {
    this.play = play;
    this.heading = heading;
    this.blocks = List.copyOf(blocks);
    this.own = own;
    this.leaving = leaving;
  }

  @Override
  protected Heading heading(Pane pane) {
    String more = Split.more(pane);
    return new Heading(
        heading.title(),
        play.withMode(more.isEmpty() ? heading.right() : more),
        heading.notSaved());
  }

  @Override
  protected List<Block> blocks(int columns) {
    return blocks;
  }

  @Override
  public List<Action<Scene>> actions() {
    List<Action<Scene>> actions = new ArrayList<>(own.apply(this));
    actions.addAll(moves());
    actions.add(play.actions().leave().withKeys(leaving).doing(key -> play.leave()));
    actions.addAll(play.more());
    actions.addAll(reader().searching(this, lines()));
    actions.add(play.actions().save(heading.notSaved()).then(play::shown));
    actions.add(help());
    actions.add(Everywhere.LEAVE.action(() -> play.askToEnd(this)));
    return actions;
  }

  @Override
  public boolean search(String text) {
    return reader().search(lines(), text);
  }

  @Override
  public void leave() {
    play.activity().leave();
  }
}

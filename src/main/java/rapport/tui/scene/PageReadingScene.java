package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import rapport.app.action.Action;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.tui.widget.Everywhere;
import rapport.tui.widget.Heading;
import rapport.tui.widget.PageScene;
import rapport.tui.widget.Pane;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Search;

/** A long page to leaf through and to search, such as where a trainee stands. */
public final class PageReadingScene extends PageScene implements Search.Searchable {
  private final String title;
  private final List<Block> blocks;
  private final Supplier<Scene> back;

  private PageReadingScene(String title, List<Block> blocks, Supplier<Scene> back) {
    this.title = title;
    this.blocks = List.copyOf(blocks);
    this.back = back;
  }

  /**
   * A page to read.
   *
   * @param back where to go when it is left
   */
  public static PageReadingScene of(String title, List<? extends Part> page, Supplier<Scene> back) {
    return new PageReadingScene(title, Part.words(page), back);
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
    // The way out is hinted where there is room for little.
    actions.add(Action.key("q, Esc", "back", "back", back));
    actions.add(help());
    actions.addAll(reader().searching(this, lines()));
    actions.add(Everywhere.LEAVE.action(back));
    return actions;
  }

  @Override
  public boolean search(String text) {
    return reader().search(lines(), text);
  }
}

package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import rapport.app.action.Action;
import rapport.report.page.Block;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Size;

/** A page to read, with something to do at any place of it. */
public abstract class PageScene extends KeyedScene {
  private final Reader reader = new Reader(false);
  private List<Block> blocks = List.of();
  private List<Line> lines = List.of();
  private int width = -1;

  /** The bar at the top, for as much of the page as is shown. */
  protected abstract Heading heading(Pane pane);

  /** The page; the same list as long as nothing on it changes. */
  protected abstract List<Block> blocks(int columns);

  protected final Reader reader() {
    return reader;
  }

  protected final List<Line> lines() {
    return lines;
  }

  /** What moves the page. */
  protected final List<Action<Scene>> moves() {
    List<Action<Scene>> moves = new ArrayList<>(reader.pages(this));
    moves.addAll(reader.lines(this));
    moves.addAll(reader.ends(this));
    return moves;
  }

  @Override
  public final Frame frame(Size size) {
    Chrome.Area area = Chrome.area(size, heading(new Pane(List.of(), 0, 0)));
    set(area.width());
    Pane pane = reader.pane(lines, area.height());
    return frame(
        size, heading(pane), (canvas, at) -> canvas.lines(at.column(), at.row(), pane.visible()));
  }

  private void set(int columns) {
    List<Block> now = blocks(columns);
    if (columns != width || now != blocks) {
      lines = new Typesetter(columns).lines(now);
    }
    blocks = now;
    width = columns;
  }
}

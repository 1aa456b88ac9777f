package rapport.tui.widget;

import java.util.List;
import rapport.report.page.Block;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;

/** A page over another scene, to be read and left: help, the client's background, the score. */
public final class Overlay implements Scene {
  private final String title;
  private final List<Block> blocks;
  private final Scene under;
  private final Reader reader = new Reader(false);
  private List<Line> lines = List.of();

  public Overlay(String title, List<Block> blocks, Scene under) {
    this.title = title;
    this.blocks = List.copyOf(blocks);
    this.under = under;
  }

  @Override
  public Frame frame(Size size) {
    Heading heading = Heading.of(title);
    Chrome.Area area = Chrome.area(size, heading);
    lines = new Typesetter(area.width()).lines(blocks);
    Pane pane = reader.pane(lines, area.height());
    Canvas canvas = Chrome.canvas(size, heading, hints());
    canvas.lines(area.column(), area.row(), pane.visible());
    return canvas.frame();
  }

  private List<Hint> hints() {
    Hint back = new Hint("Esc", "back");
    return reader.canMove() ? List.of(Hint.SCROLL, back) : List.of(back);
  }

  @Override
  public Scene press(Key key) {
    if (reader.press(key) || reader.pressLine(key)) {
      return this;
    }
    if (key.is(' ')) {
      reader.press(Key.of(Kind.PAGE_DOWN));
      return this;
    }
    if (key.is(Kind.INTERRUPT)) {
      return under.press(key);
    }
    boolean isDone =
        key.is(Kind.ESCAPE) || key.is(Kind.ENTER) || key.is('q') || key.is('?') || key.is('i');
    return isDone ? under : this;
  }

  @Override
  public void leave() {
    under.leave();
  }
}

package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
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
import rapport.tui.widget.Line;
import rapport.tui.widget.Pane;
import rapport.tui.widget.Reader;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Search;
import rapport.tui.widget.Split;
import rapport.tui.widget.Typesetter;

/**
 * A page to read with something to do at any place of it: what briefing and report have in common.
 */
abstract class PageScene implements Search.Searchable {
  private final Play play;
  private final Heading heading;
  private final List<Block> blocks;
  private final Reader reader = new Reader(false);
  private List<Line> lines = List.of();
  private int width = -1;

  PageScene(Play play, Heading heading, List<Block> blocks) {
    this.play = play;
    this.heading = heading;
    this.blocks = List.copyOf(blocks);
  }

  Play play() {
    return play;
  }

  /** The keys of this scene alone that work now. */
  abstract List<Hint> ownHints();

  /** Takes a key that means something in this scene alone. */
  abstract Scene act(Key key);

  @Override
  public final Frame frame(Size size) {
    Chrome.Area area = Chrome.area(size, heading);
    if (area.width() != width) {
      width = area.width();
      lines = new Typesetter(width).lines(blocks);
    }
    Pane pane = reader.pane(lines, area.height());
    Canvas canvas = Chrome.canvas(size, withPlace(pane), hints());
    canvas.lines(area.column(), area.row(), pane.visible());
    return canvas.frame();
  }

  private Heading withPlace(Pane pane) {
    String place = Split.more(pane);
    return place.isEmpty() ? heading : new Heading(heading.title(), place, heading.notSaved());
  }

  private List<Hint> hints() {
    List<Hint> hints = new ArrayList<>(ownHints());
    if (reader.canMove()) {
      hints.add(hints.size() - 1, Hint.SCROLL);
    }
    hints.addAll(play.more());
    hints.add(Hint.SEARCH);
    if (reader.isSearching()) {
      hints.add(new Hint("n/N", "next"));
    }
    if (!heading.notSaved().isEmpty()) {
      hints.add(new Hint("w", "try to save"));
    }
    hints.add(Hint.HELP);
    return hints;
  }

  @Override
  public final Scene press(Key key) {
    if (reader.press(key) || reader.pressLine(key)) {
      return this;
    }
    if (key.is(' ')) {
      reader.press(Key.of(Kind.PAGE_DOWN));
      return this;
    }
    if (key.is(Kind.INTERRUPT)) {
      return play.askToEnd(this);
    }
    return key.is(Kind.TEXT) ? command(key) : act(key);
  }

  private Scene command(Key key) {
    switch (key.text()) {
      case "?" -> {
        return Help.of(this, hints());
      }
      case "q" -> {
        return play.leave();
      }
      case "/" -> {
        return new Search(this);
      }
      case "w" -> {
        play.activity().retrySaving();
        return play.scene();
      }
      default -> {
        boolean isNext = reader.isSearching() && (key.is('n') || key.is('N'));
        if (isNext) {
          reader.next(lines, key.is('N'));
          return this;
        }
        return act(key);
      }
    }
  }

  @Override
  public boolean search(String text) {
    return reader.search(lines, text);
  }

  @Override
  public void leave() {
    play.activity().leave();
  }
}

package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapport.app.author.PreviewActivity;
import rapport.app.author.PreviewView;
import rapport.report.page.Block;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Canvas;
import rapport.tui.widget.Chrome;
import rapport.tui.widget.Confirm;
import rapport.tui.widget.Heading;
import rapport.tui.widget.Help;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Line;
import rapport.tui.widget.Pane;
import rapport.tui.widget.Reader;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Typesetter;

/** Everything the checks say of a file, over its play or until there is one. */
final class FindingsScene implements Scene {
  private final PreviewActivity preview;
  private final @Nullable Supplier<Scene> back;
  private final Reader reader = new Reader(false);

  /**
   * A page that follows what is saved.
   *
   * @param back to the play; null while there is none
   */
  FindingsScene(PreviewActivity preview, @Nullable Supplier<Scene> back) {
    this.preview = preview;
    this.back = back;
  }

  @Override
  public Frame frame(Size size) {
    PreviewView view = preview.view();
    Heading heading = new Heading(view.file(), view.counted(), "");
    Chrome.Area area = Chrome.area(size, heading);
    List<Line> lines = new Typesetter(area.width()).lines(blocks(view, area.width()));
    Pane pane = reader.pane(lines, area.height());
    Canvas canvas = Chrome.canvas(size, heading, hints());
    canvas.lines(area.column(), area.row(), pane.visible());
    return canvas.frame();
  }

  private List<Block> blocks(PreviewView view, int width) {
    List<Block> blocks = new ArrayList<>();
    if (!view.notice().isEmpty()) {
      blocks.add(Block.heading(view.notice()));
    }
    if (view.findings().isEmpty()) {
      blocks.add(Block.paragraph("The checks have found nothing."));
    }
    blocks.addAll(preview.findings(width));
    return blocks;
  }

  private List<Hint> hints() {
    List<Hint> hints = new ArrayList<>();
    if (reader.canMove()) {
      hints.add(Hint.SCROLL);
    }
    hints.add(back == null ? Hint.LEAVE : new Hint("Esc", "back"));
    hints.add(Hint.HELP);
    return hints;
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
    if (key.is('?')) {
      return Help.of(this, hints());
    }
    if (key.is(Kind.INTERRUPT) || (back == null && key.is('q'))) {
      return new Confirm(Play.NOT_KEPT, this, () -> new End(0));
    }
    boolean isDone = key.is(Kind.ESCAPE) || key.is(Kind.ENTER) || key.is('q') || key.is('d');
    return isDone && back != null ? back.get() : this;
  }
}

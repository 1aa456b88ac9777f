package rapport.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the person looks at: shows frames by writing only what changed. Owned by one thread. */
public final class Glass {
  private final RapportTerminal terminal;
  private final GlassScreen screen;
  private final boolean rich;
  private final Map<Cell, TextCharacter> characters = new HashMap<>();
  private Theme theme;
  private boolean isUp;
  private boolean isStale;
  private @Nullable Frame shown;

  /**
   * Nothing is written yet.
   *
   * @param rich whether exact colours may be used
   */
  public Glass(OutputStream out, Size size, Theme theme, boolean rich) throws IOException {
    this.terminal = new RapportTerminal(out, size);
    this.screen = new GlassScreen(terminal);
    this.screen.setCursorPosition(null);
    this.theme = theme;
    this.rich = rich;
    forget();
  }

  /** Goes over to the alternate screen. */
  public void enter() throws IOException {
    screen.startScreen();
    isUp = true;
    isStale = true;
  }

  /** Gives the terminal's own screen back. */
  public void leave() throws IOException {
    if (isUp) {
      isUp = false;
      screen.stopScreen(false);
    }
  }

  public Theme theme() {
    return theme;
  }

  public void theme(Theme other) {
    theme = other;
    characters.clear();
    forget();
  }

  /** Lets the next frame be set cell by cell, over blanks of the theme's own. */
  private void forget() {
    screen.blank(characters.computeIfAbsent(Cell.BLANK, this::character));
    shown = null;
    isStale = true;
  }

  /** Makes the next frame be drawn whole. */
  public void spoil() {
    isStale = true;
  }

  public void resize(Size size) throws IOException {
    terminal.resize(size);
    screen.doResizeIfNecessary();
    forget();
  }

  public void show(Frame frame) throws IOException {
    if (!isUp || (!isStale && shown != null && shown.equals(frame))) {
      return;
    }
    Frame before = shown == null ? Frame.blank(frame.size()) : shown;
    for (int row = 0; row < frame.size().rows(); row++) {
      draw(frame, before, row);
    }
    screen.setCursorPosition(
        frame.cursor().map(at -> new TerminalPosition(at.column(), at.row())).orElse(null));
    screen.refresh(isStale ? Screen.RefreshType.COMPLETE : Screen.RefreshType.AUTOMATIC);
    isStale = false;
    shown = frame;
  }

  /** Only what differs is set: the buffers of Lanterna hold the rest. */
  private void draw(Frame frame, Frame before, int row) {
    for (int column = 0; column < frame.size().columns(); column++) {
      Cell cell = frame.at(column, row);
      if (!cell.equals(before.at(column, row))) {
        screen.setCharacter(column, row, characters.computeIfAbsent(cell, this::character));
      }
    }
  }

  private TextCharacter character(Cell cell) {
    Look look = theme.look(cell.style());
    if (cell.text().equals(" ") && look.isPlain()) {
      return TextCharacter.DEFAULT_CHARACTER;
    }
    return new Glyph(cell.text(), look.text().of(rich), look.ground().of(rich), look.lettering());
  }
}

package rapport.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.ScreenBuffer;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Lanterna's screen with a quicker way to the wire: Lanterna's own copies the lettering of a cell
 * eighteen times to write it once, which is a tenth of the time to the first frame.
 */
final class GlassScreen extends TerminalScreen {
  private final RapportTerminal terminal;
  private @Nullable TextCharacter pen;
  private int penColumn;
  private int penRow;

  GlassScreen(RapportTerminal terminal) throws IOException {
    super(terminal);
    this.terminal = terminal;
  }

  /** Makes every cell this blank, on the next frame drawn whole. */
  void blank(TextCharacter blank) {
    getBackBuffer().setAll(blank);
  }

  /** Writes what changed, or everything after {@link RefreshType#COMPLETE}. */
  @Override
  public synchronized void refresh(RefreshType type) throws IOException {
    boolean isWhole = type == RefreshType.COMPLETE;
    pen = null;
    penRow = -1;
    if (isWhole) {
      terminal.resetColorAndSGR();
      terminal.clearScreen();
    }
    for (int row = 0; row < getTerminalSize().getRows(); row++) {
      refresh(row, isWhole);
    }
    getBackBuffer().copyTo(getFrontBuffer());
    placeCursor();
    terminal.flush();
  }

  private void refresh(int row, boolean isWhole) throws IOException {
    ScreenBuffer back = getBackBuffer();
    ScreenBuffer front = getFrontBuffer();
    boolean isCut = false;
    int columns = getTerminalSize().getColumns();
    for (int column = 0; column < columns; column++) {
      TextCharacter next = back.getCharacterAt(column, row);
      TextCharacter shown = front.getCharacterAt(column, row);
      if (isWhole ? !next.equals(TextCharacter.DEFAULT_CHARACTER) : isCut || !next.equals(shown)) {
        write(column, row, next);
      }
      // The right half of a wide character goes with its left one.
      isCut = !isWhole && shown.isDoubleWidth() && !next.isDoubleWidth();
      column += next.isDoubleWidth() ? 1 : 0;
    }
  }

  private void write(int column, int row, TextCharacter character) throws IOException {
    if (row != penRow || column != penColumn) {
      terminal.setCursorPosition(column, row);
    }
    if (pen == null || !Glyph.isAlike(character, pen)) {
      terminal.style(character);
      pen = character;
    }
    terminal.putString(character.getCharacterString());
    penRow = row;
    penColumn = column + (character.isDoubleWidth() ? 2 : 1);
  }

  private void placeCursor() throws IOException {
    TerminalPosition cursor = getCursorPosition();
    terminal.setCursorVisible(cursor != null);
    if (cursor != null) {
      terminal.setCursorPosition(cursor);
    }
  }
}

package rapport.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import rapport.text.DisplayWidth;
import rapport.text.Graphemes;

/**
 * The wire to the terminal: whole graphemes in UTF-8, one write a frame, a size that is told and
 * never asked for. Keys don't come this way; see {@link Keyboard}.
 */
final class RapportTerminal extends ANSITerminal {
  /** More than a whole frame of 200 by 60, colours included. */
  private static final int BUFFER = 1 << 17;

  private static final String PASTE_MARKS_ON = "\u001b[?2004h";
  private static final String PASTE_MARKS_OFF = "\u001b[?2004l";

  /** What a terminal takes for wider than it is must not go on in the next row. */
  private static final String WRAP_OFF = "\u001b[?7l";

  private static final String WRAP_ON = "\u001b[?7h";

  private static final String ERASE_ROW = "\u001b[2K";

  private TerminalSize size;
  private int column;
  private int row;

  RapportTerminal(OutputStream out, Size size) {
    super(
        InputStream.nullInputStream(),
        new BufferedOutputStream(out, BUFFER),
        StandardCharsets.UTF_8);
    this.size = new TerminalSize(size.columns(), size.rows());
  }

  /** Takes a new size; whoever listens for one hears of it. */
  void resize(Size now) throws IOException {
    size = new TerminalSize(now.columns(), now.rows());
    getTerminalSize();
  }

  @Override
  protected TerminalSize findTerminalSize() {
    return size;
  }

  @Override
  public void enterPrivateMode() throws IOException {
    super.enterPrivateMode();
    write(PASTE_MARKS_ON + WRAP_OFF);
  }

  @Override
  public void exitPrivateMode() throws IOException {
    write(PASTE_MARKS_OFF + WRAP_ON);
    super.exitPrivateMode();
  }

  @Override
  public void setCursorPosition(int x, int y) throws IOException {
    column = x;
    row = y;
    super.setCursorPosition(x, y);
  }

  @Override
  public void putCharacter(char c) throws IOException {
    putString(String.valueOf(c));
  }

  @Override
  public void putString(String text) throws IOException {
    for (String cluster : Graphemes.of(text)) {
      put(cluster);
    }
  }

  /**
   * Writes one grapheme; gives its cells. Terminals disagree on how wide the composed ones are, so
   * those are written over blanks, and the cursor is put where it belongs afterwards.
   */
  int put(String cluster) throws IOException {
    int width =
        cluster.charAt(0) < 0x7F && cluster.length() == 1 ? 1 : DisplayWidth.ofCluster(cluster);
    int to = column + width;
    if (cluster.length() > 1) {
      write(" ".repeat(width));
      setCursorPosition(column, row);
      write(cluster);
      setCursorPosition(to, row);
    } else {
      write(cluster);
    }
    column = to;
    return width;
  }

  /** Writes from now on in the colours and the lettering of this character. */
  void style(TextCharacter character) throws IOException {
    resetColorAndSGR();
    for (SGR one : character.getModifiers()) {
      enableSGR(one);
    }
    if (character.getForegroundColor() != TextColor.ANSI.DEFAULT) {
      setForegroundColor(character.getForegroundColor());
    }
    if (character.getBackgroundColor() != TextColor.ANSI.DEFAULT) {
      setBackgroundColor(character.getBackgroundColor());
    }
  }

  /** Leaves nothing in a row, in no colour. */
  void eraseRow(int at) throws IOException {
    setCursorPosition(0, at);
    resetColorAndSGR();
    write(ERASE_ROW);
  }

  private void write(String text) throws IOException {
    writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing is read here. */
  @Override
  public @Nullable KeyStroke pollInput() {
    return null;
  }
}

package rapport.scenario.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * Gives the parser a text where it stands. The parser's own reader copies every text once more, and
 * looks again whether each character may be there. For prepared texts, of which that is known, in
 * which each character is one code point.
 */
final class InPlaceReader extends StreamReader {
  private static final int[] NO_WINDOW = {};
  private static final char END = '\0';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private int at;
  private int line;
  private int column;
  private int documentStart;
  private Mark mark = new Mark("", 0, 0, 0, NO_WINDOW, 0);

  private InPlaceReader(String text) {
    super("");
    this.text = text;
  }

  /** A reader of this text, which gives what the parser's own would give. */
  static StreamReader of(PreparedText source) {
    String text = source.text();
    boolean isSingle =
        source.isSimple() || text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    return isSingle ? new InPlaceReader(text) : new StreamReader(text);
  }

  /** The same one for what ends and what begins here. */
  @Override
  public Mark getMark() {
    if (mark.getIndex() != at) {
      mark = new Mark("", at, line, column, NO_WINDOW, 0);
    }
    return mark;
  }

  @Override
  public int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  @Override
  public int peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  @Override
  public String prefix(int length) {
    return text.substring(at, Math.min(at + length, text.length()));
  }

  /** The next characters, which have no line break among them, and on behind them. */
  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    at += length;
    column += length;
    return prefix;
  }

  @Override
  public void forward() {
    if (at >= text.length()) {
      return;
    }
    char c = text.charAt(at++);
    if (Constant.LINEBR.has(c) || (c == '\r' && peek() != '\n' && at < text.length())) {
      line++;
      column = 0;
    } else if (c != BYTE_ORDER_MARK) {
      column++;
    }
  }

  @Override
  public void forward(int length) {
    for (int i = 0; i < length; i++) {
      forward();
    }
  }

  @Override
  public int getIndex() {
    return at;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getDocumentIndex() {
    return at - documentStart;
  }

  @Override
  public void resetDocumentIndex() {
    documentStart = at;
  }
}

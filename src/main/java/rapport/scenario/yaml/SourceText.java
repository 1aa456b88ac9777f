package rapport.scenario.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A text an author wrote, decoded once for reading and for showing, and the name it goes by. A
 * mistake in its bytes is remembered here and reported by whoever loads it, so that every finding
 * comes out by the same door.
 *
 * @param id the file's name without {@code .yaml}, empty when it has none
 * @param text what it says; bytes that are no UTF-8 stand here as replacement characters
 * @param isTooLarge whether it is more than we read; then the text is only its beginning
 * @param firstBad where in the text the first byte that is no UTF-8 stood, or -1
 */
public record SourceText(String id, String text, boolean isTooLarge, int firstBad) {
  /**
   * The most we read, in bytes. Ten thousand nodes with every line written out take about 20 MB.
   */
  public static final int MOST = 32 * 1024 * 1024;

  /** Enough of a file that is too large to show how it begins. */
  private static final int BEGINNING = 4096;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  /** A byte order mark at the beginning is dropped: it is no part of what the author wrote. */
  public SourceText {
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
      firstBad = firstBad < 0 ? -1 : Math.max(0, firstBad - 1);
    }
  }

  /** The text in these bytes. What is far too large is not decoded to its end. */
  public static SourceText of(String id, byte[] bytes) {
    if (bytes.length > MOST) {
      return new SourceText(id, new String(bytes, 0, BEGINNING, StandardCharsets.UTF_8), true, -1);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean mayBeBad = text.indexOf(REPLACEMENT) >= 0;
    return new SourceText(id, text, false, mayBeBad ? firstBad(bytes, text.length()) : -1);
  }

  /** How many characters come before the first byte that is no UTF-8, or -1 when all bytes are. */
  private static int firstBad(byte[] bytes, int characters) {
    CharBuffer good = CharBuffer.allocate(characters);
    boolean isBad =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), good, true).isError();
    return isBad ? good.position() : -1;
  }
}

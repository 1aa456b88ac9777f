package rapport.scenario.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text an author wrote, and the name it goes by. A mistake in its bytes is remembered here and
 * reported by whoever loads it, so that every finding comes out by the same door.
 *
 * @param id the file's name without {@code .yaml}, empty when it has none
 * @param text what it says; bytes that are no UTF-8 stand here as replacement characters
 * @param size how large it is: bytes where it was given as bytes, else characters
 * @param firstBad where in the text the first byte that is no UTF-8 stood, or -1
 */
public record SourceText(String id, String text, long size, int firstBad) {
  /**
   * The most we read, in bytes or characters. Ten thousand nodes with every line written out take
   * about 20 MB.
   */
  static final int MOST = 32 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A byte order mark at the beginning is dropped: it is no part of what the author wrote. */
  public SourceText {
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
      firstBad = firstBad < 0 ? -1 : Math.max(0, firstBad - 1);
    }
  }

  public static SourceText of(String id, String text) {
    return new SourceText(id, text, text.length(), -1);
  }

  /** Text without a name, such as standard input. */
  public static SourceText unnamed(String text) {
    return of("", text);
  }

  /** The text in these bytes. What is far too large is not decoded at all: its text is empty. */
  public static SourceText of(String id, byte[] bytes) {
    if (bytes.length > MOST) {
      return new SourceText(id, "", bytes.length, -1);
    }
    int good = goodCharacters(bytes);
    return new SourceText(id, new String(bytes, StandardCharsets.UTF_8), bytes.length, good);
  }

  /** How many characters come before the first byte that is no UTF-8, or -1 when all bytes are. */
  private static int goodCharacters(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer chunk = CharBuffer.allocate(8192);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int before = 0;
    while (true) {
      CoderResult result = decoder.decode(in, chunk, true);
      before += chunk.position();
      chunk.clear();
      if (result.isError()) {
        return before;
      }
      if (result.isUnderflow()) {
        return -1;
      }
    }
  }

  boolean isTooLarge() {
    return size > MOST;
  }
}

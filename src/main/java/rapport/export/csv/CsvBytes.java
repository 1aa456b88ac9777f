package rapport.export.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text in the bytes of a table, whatever program saved it. */
final class CsvBytes {
  private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};

  private CsvBytes() {}

  /** UTF-8, or UTF-16 where a byte order mark says so; the mark stays in the text. */
  static Charset charset(byte[] bytes) {
    if (startsWith(bytes, UTF_16_LITTLE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, UTF_16_BIG) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length && bytes[0] == mark[0] && bytes[1] == mark[1];
  }

  static String text(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    var decoder =
        charset(bytes)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean isWhole = !decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    int zero = text.indexOf('\0');
    if (isWhole && zero < 0) {
      return text;
    }
    throw CsvMistakeException.at(
        1 + text.chars().limit(zero < 0 ? text.length() : zero).filter(c -> c == '\n').count(),
        "there is something that is no UTF-8. In a spreadsheet, save the table as “CSV UTF-8”.");
  }
}

package rapport.store.handin;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file that was handed in, not yet read.
 *
 * @param problem why it can't be; empty when it can
 */
public record HandedFile(String name, Opener opener, String problem) {
  /** More than any transcript has; a zip can claim anything. */
  static final int MOST_BYTES = 64 * 1024 * 1024;

  /** Opens a stream on the bytes. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  static HandedFile closed(String name, String problem) {
    return new HandedFile(name, InputStream::nullInputStream, problem);
  }

  /** All bytes; a file that is far too large is cut, and {@link #isTooLarge} says so. */
  public byte[] read() throws IOException {
    try (InputStream in = new ForwardStream(opener.open())) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  public static boolean isTooLarge(byte[] bytes) {
    return bytes.length > MOST_BYTES;
  }
}

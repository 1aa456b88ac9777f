package rapport.store.handin;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file that was handed in, not yet read. It can be read while {@link HandedIn#each} hands it
 * on, as often as needed.
 *
 * @param name as a person is told of it
 * @param place where it lay
 * @param problem why it can't be read; empty when it can
 */
public record HandedFile(String name, HandedPlace place, Opener opener, String problem) {
  /** More than any transcript has; a zip can claim anything. */
  static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final int HEAD_BYTES = 1 << 16;

  /** Opens a stream on the bytes. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  static HandedFile closed(String name, HandedPlace place, String problem) {
    return new HandedFile(name, place, InputStream::nullInputStream, problem);
  }

  /** The first bytes, enough to see what it is. */
  public byte[] head() throws IOException {
    return first(HEAD_BYTES);
  }

  /** All bytes; a file that is far too large is cut, and {@link #isTooLarge} says so. */
  public byte[] read() throws IOException {
    return first(MOST_BYTES + 1);
  }

  byte[] first(int most) throws IOException {
    try (InputStream in = new ForwardStream(opener.open())) {
      return in.readNBytes(most);
    }
  }

  public static boolean isTooLarge(byte[] bytes) {
    return bytes.length > MOST_BYTES;
  }
}

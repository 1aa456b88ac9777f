package rapport.store.handin;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes that are read one after the other, whatever they come from. A stream on a file asks where
 * in the file it stands before it reads or skips many at once, and a pipe has no answer; a pipe may
 * stand behind a file's name, too.
 */
public final class ForwardStream extends InputStream {
  private final InputStream in;

  public ForwardStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return in.read();
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return in.read(bytes, from, length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

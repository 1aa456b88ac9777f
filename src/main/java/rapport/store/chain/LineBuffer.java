package rapport.store.chain;

import java.io.IOException;
import java.io.InputStream;

/** The complete lines of a stream, each where it lies in one buffer, and how much is left over. */
final class LineBuffer {
  /** Far more than one exchange can need; anything longer is no journal. */
  private static final int LONGEST_LINE = 8 * 1024 * 1024;

  private static final int LEAST = 1 << 13;
  private static final int MOST_AT_FIRST = 1 << 18;

  private final InputStream in;
  private byte[] buffer;
  private int from;
  private int to;
  private int next;
  private int end;
  private long whole;
  private int torn;

  /** Ready for the first line; most files are then read at once. */
  LineBuffer(InputStream in) throws IOException {
    this.in = in;
    this.buffer = new byte[Math.max(LEAST, Math.min(in.available() + 1, MOST_AT_FIRST))];
  }

  /** Goes on to the next line; false at the end, and then the line is what was left over. */
  boolean next() throws IOException {
    from = next;
    to = next;
    while (true) {
      to = lineBreak(to);
      if (to < end || to - from > LONGEST_LINE) {
        next = Math.min(to + 1, end);
        whole += to - from + 1L;
        return true;
      }
      if (!fill()) {
        torn = to - from;
        next = to;
        return false;
      }
    }
  }

  private int lineBreak(int start) {
    int at = start;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Reads more behind the line that has begun. */
  private boolean fill() throws IOException {
    if (end == buffer.length) {
      makeRoom();
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read > 0;
  }

  private void makeRoom() {
    int begun = end - from;
    byte[] roomy = begun > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, from, roomy, 0, begun);
    buffer = roomy;
    to -= from;
    end = begun;
    from = 0;
  }

  /** Where the line lies. */
  byte[] buffer() {
    return buffer;
  }

  /** Where it begins. */
  int from() {
    return from;
  }

  /** Where it ends, before its line break. */
  int to() {
    return to;
  }

  /** How many bytes all lines so far take with their line breaks. */
  long wholeBytes() {
    return whole;
  }

  /** How many bytes follow the last line break. */
  int torn() {
    return torn;
  }
}

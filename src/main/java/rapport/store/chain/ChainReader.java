package rapport.store.chain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads chained files line by line and checks them as it goes. */
public final class ChainReader {
  /** Far more than one exchange can need; anything longer is no journal. */
  private static final int LONGEST_LINE = 8 * 1024 * 1024;

  private ChainReader() {}

  /**
   * A file that was read.
   *
   * @param entries those before anything that is wrong
   * @param hashes of their lines, in the same order
   * @param format the newest that was stated
   * @param wholeBytes how long the file is up to the last whole record
   * @param tornBytes how many bytes follow that
   * @param isUnended whether the last record is whole but for the line break behind it
   */
  public record Reading<E>(
      List<E> entries,
      List<String> hashes,
      Verification verification,
      int format,
      long wholeBytes,
      int tornBytes,
      boolean isUnended) {
    public Reading {
      entries = List.copyOf(entries);
      hashes = List.copyOf(hashes);
    }

    /** Nothing of it, since it lies where another should. */
    public Reading<E> misplaced(String whose) {
      Verification found =
          new Verification(
              Verification.Finding.MISPLACED,
              0,
              0,
              false,
              Hashes.NONE,
              whose + ", under another's name.");
      return new Reading<>(List.of(), List.of(), found, format, 0, 0, false);
    }
  }

  public static <E> Reading<E> read(Path file, RecordKind<E> kind) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, kind);
    }
  }

  public static <E> Reading<E> read(InputStream in, RecordKind<E> kind) throws IOException {
    List<E> entries = new ArrayList<>();
    Lines lines = new Lines(in);
    ChainCheck<E> check = new ChainCheck<>(kind, entries::add);
    while (lines.next()) {
      check.line(lines.line());
    }
    // A record's own hash shows that nothing of it is missing.
    boolean isUnended = lines.torn > 0 && ChainLine.isIntact(lines.line());
    if (isUnended) {
      check.line(lines.line());
    }
    int torn = isUnended ? 0 : lines.torn;
    Verification found = check.finish(torn);
    return new Reading<>(
        entries,
        check.hashes(),
        found,
        check.format(),
        lines.whole + lines.torn - torn,
        torn,
        isUnended);
  }

  /** Complete lines of a stream, and how much is left over. */
  private static final class Lines {
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private long whole;
    private int torn;

    Lines(InputStream in) {
      this.in = in;
    }

    boolean next() throws IOException {
      line.reset();
      while (start < end || fill()) {
        int stop = lineBreak();
        line.write(buffer, start, stop - start);
        start = stop + 1;
        if (stop < end || line.size() > LONGEST_LINE) {
          whole += line.size() + 1L;
          return true;
        }
      }
      torn = line.size();
      return false;
    }

    private boolean fill() throws IOException {
      start = 0;
      end = Math.max(0, in.read(buffer));
      return end > 0;
    }

    private int lineBreak() {
      int at = start;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      return at;
    }

    byte[] line() {
      return line.toByteArray();
    }
  }
}

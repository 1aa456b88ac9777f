package rapport.store.chain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads chained files line by line and checks them as it goes. */
public final class ChainReader {
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
    LineBuffer lines = new LineBuffer(in);
    ChainCheck<E> check = new ChainCheck<>(kind, entries::add);
    while (lines.next()) {
      check.line(lines.buffer(), lines.from(), lines.to());
    }
    // A record's own hash shows that nothing of it is missing.
    boolean isUnended =
        lines.torn() > 0 && ChainLine.isIntact(lines.buffer(), lines.from(), lines.to());
    if (isUnended) {
      check.line(lines.buffer(), lines.from(), lines.to());
    }
    int torn = isUnended ? 0 : lines.torn();
    Verification found = check.finish(torn);
    return new Reading<>(
        entries,
        check.hashes(),
        found,
        check.format(),
        lines.wholeBytes() + lines.torn() - torn,
        torn,
        isUnended);
  }
}

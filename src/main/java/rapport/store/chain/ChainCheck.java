package rapport.store.chain;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rapport.store.chain.Verification.Finding;

/**
 * Follows the chain of a file line by line. Up to the first bad line it hands on entries; after
 * that it reads on only to tell a lost record from a moved or repeated one.
 *
 * @param <E> what one record holds
 */
final class ChainCheck<E> {
  private static final byte[] NONE = new byte[Hashes.LENGTH / 2];

  private final RecordKind<E> kind;
  private final Consumer<E> entries;
  private final MessageDigest digest = Hashes.digest();
  private final List<byte[]> hashes = new ArrayList<>();
  private final Set<Integer> laterNumbers = new HashSet<>();
  private final Set<String> laterHashes = new HashSet<>();
  private int lines;
  private int records;
  private int format;
  private byte[] last = NONE;
  private boolean sealed;
  private @Nullable Stray stray;
  private @Nullable Verification found;

  ChainCheck(RecordKind<E> kind, Consumer<E> entries) {
    this.kind = kind;
    this.entries = entries;
  }

  /** A record found where another was due. */
  private record Stray(int seq, String hash) {}

  /** Takes the next complete line, which lies between these places, without its line break. */
  void line(byte[] buffer, int from, int to) {
    lines++;
    if (found != null) {
      return;
    }
    HashedLine line = HashedLine.of(buffer, from, to, digest);
    int newer = lines == 1 ? ChainLine.newerFormat(line, kind) : 0;
    if (stray != null) {
      readOn(line);
    } else if (newer > 0) {
      found = newer(newer);
    } else if (!recall(line)) {
      check(line);
    }
  }

  /** Whether it could be taken as one that comes next and says what was read before. */
  private boolean recall(HashedLine line) {
    if (records == 0 || sealed) {
      return false;
    }
    E entry = line.recall(lines, last, kind);
    if (entry == null || kind.isOpening(entry)) {
      return false;
    }
    keep(entry, line);
    return true;
  }

  private void check(HashedLine line) {
    try {
      ChainLine parsed = ChainLine.parse(line);
      if (sealed || parsed.seq() < lines) {
        outOfPlace(line);
      } else if (parsed.seq() > lines) {
        stray = new Stray(parsed.seq(), Hashes.hex(line.hash()));
      } else {
        inPlace(parsed, line);
      }
    } catch (UnreadableRecordException e) {
      if (sealed) {
        added();
      } else {
        altered("Line " + lines + " is not as it was written: " + e.words() + ".");
      }
    }
  }

  private void inPlace(ChainLine line, HashedLine hashed) {
    if (!line.prev().equals(Hashes.hex(last))) {
      altered(
          "Line "
              + lines
              + " was not written after the line above it: one of the two was altered, or comes from"
              + " another "
              + kind.noun()
              + ".");
      return;
    }
    if (line.format() > kind.format()) {
      found = newer(line.format());
      return;
    }
    E entry = line.entry(kind);
    boolean isOpening = kind.isOpening(entry);
    format = Math.max(format, line.format());
    if (isOpening != (lines == 1) || format < 1) {
      throw new UnreadableRecordException("there is one opening, and it comes first");
    }
    keep(entry, hashed);
  }

  private void keep(E entry, HashedLine line) {
    records = lines;
    last = line.hash();
    hashes.add(last);
    sealed = kind.isClosing(entry);
    entries.accept(entry);
  }

  private void outOfPlace(HashedLine line) {
    int first = hashes().indexOf(Hashes.hex(line.hash())) + 1;
    if (first > 0) {
      bad(Finding.REPEATED, "Line " + lines + " repeats line " + first + ".");
    } else if (sealed) {
      added();
    } else {
      altered(
          "Line " + lines + " does not belong here: it comes from another " + kind.noun() + ".");
    }
  }

  private void readOn(HashedLine line) {
    try {
      laterNumbers.add(ChainLine.parse(line).seq());
      laterHashes.add(Hashes.hex(line.hash()));
    } catch (UnreadableRecordException e) {
      // One bad line is enough to report; this one only can't help to explain it.
      return;
    }
  }

  /** The hashes of the good lines, in order. */
  List<String> hashes() {
    return hashes.stream().map(Hashes::hex).toList();
  }

  private void added() {
    bad(Finding.ADDED, "Line " + lines + " was added after the session had been sealed.");
  }

  private void altered(String words) {
    bad(Finding.ALTERED, words);
  }

  private void bad(Finding finding, String words) {
    found = new Verification(finding, records, records + 1, sealed, Hashes.hex(last), words);
  }

  /** The newest format that was stated. */
  int format() {
    return format;
  }

  private Verification newer(int format) {
    return new Verification(
        Finding.NEWER,
        records,
        records == 0 ? 0 : lines,
        false,
        Hashes.hex(last),
        "It was written by a newer Rapport (format " + format + "); update to read it.");
  }

  /**
   * What was found.
   *
   * @param torn how many bytes follow the last line break
   */
  Verification finish(int torn) {
    if (stray != null) {
      explain(stray);
    }
    if (found != null) {
      return found;
    }
    if (torn > 0 && sealed) {
      bad(Finding.ADDED, "Something was added after the session had been sealed.");
    } else if (torn > 0 || lines == 0) {
      bad(
          Finding.TORN,
          "The last line stops short, as it does when a computer goes off while writing.");
    }
    return found != null ? found : whole();
  }

  private Verification whole() {
    return new Verification(
        Finding.WHOLE,
        records,
        0,
        sealed,
        Hashes.hex(last),
        sealed
            ? "Every record is whole and in its place, from the opening to the seal."
            : "Every record is whole and in its place.");
  }

  private void explain(Stray out) {
    int due = records + 1;
    if (laterHashes.contains(out.hash())) {
      bad(Finding.REPEATED, "Line " + due + " repeats a record that stands further down.");
    } else if (laterNumbers.contains(due)) {
      bad(
          Finding.MOVED,
          "Line " + due + " holds record " + out.seq() + ", moved up from its place.");
    } else {
      int lost = out.seq() - due;
      bad(
          Finding.LOST,
          (lost == 1 ? "A record is" : lost + " records are")
              + " missing before line "
              + due
              + ".");
    }
  }
}

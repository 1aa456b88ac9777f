package rapport.store.chain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final RecordKind<E> kind;
  private final Consumer<E> entries;
  private final Map<String, Integer> lineOf = new LinkedHashMap<>();
  private final Set<Integer> laterNumbers = new HashSet<>();
  private final Set<String> laterHashes = new HashSet<>();
  private int lines;
  private int records;
  private int format;
  private String last = Hashes.NONE;
  private boolean sealed;
  private @Nullable Stray stray;
  private @Nullable Verification found;

  ChainCheck(RecordKind<E> kind, Consumer<E> entries) {
    this.kind = kind;
    this.entries = entries;
  }

  /** A record found where another was due. */
  private record Stray(int seq, String hash) {}

  /** Takes the next complete line, without its line break. */
  void line(byte[] line) {
    lines++;
    if (found != null) {
      return;
    }
    String hash = Hashes.of(line);
    if (stray != null) {
      readOn(line, hash);
    } else if (lines == 1 && ChainLine.newerFormat(line, kind) > 0) {
      found = newer(ChainLine.newerFormat(line, kind));
    } else {
      check(line, hash);
    }
  }

  private void check(byte[] line, String hash) {
    try {
      ChainLine parsed = ChainLine.parse(line);
      if (sealed || parsed.seq() < lines) {
        outOfPlace(hash);
      } else if (parsed.seq() > lines) {
        stray = new Stray(parsed.seq(), hash);
      } else {
        inPlace(parsed, hash);
      }
    } catch (UnreadableRecordException e) {
      if (sealed) {
        added();
      } else {
        altered("Line " + lines + " is not as it was written: " + e.words() + ".");
      }
    }
  }

  private void inPlace(ChainLine line, String hash) {
    if (!line.prev().equals(last)) {
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
    records = lines;
    last = hash;
    lineOf.put(hash, lines);
    sealed = kind.isClosing(entry);
    entries.accept(entry);
  }

  private void outOfPlace(String hash) {
    Integer first = lineOf.get(hash);
    if (first != null) {
      bad(Finding.REPEATED, "Line " + lines + " repeats line " + first + ".");
    } else if (sealed) {
      added();
    } else {
      altered(
          "Line " + lines + " does not belong here: it comes from another " + kind.noun() + ".");
    }
  }

  private void readOn(byte[] line, String hash) {
    try {
      laterNumbers.add(ChainLine.parse(line).seq());
      laterHashes.add(hash);
    } catch (UnreadableRecordException e) {
      // One bad line is enough to report; this one only can't help to explain it.
      return;
    }
  }

  /** The hashes of the good lines, in order. */
  List<String> hashes() {
    return List.copyOf(lineOf.keySet());
  }

  private void added() {
    bad(Finding.ADDED, "Line " + lines + " was added after the session had been sealed.");
  }

  private void altered(String words) {
    bad(Finding.ALTERED, words);
  }

  private void bad(Finding finding, String words) {
    found = new Verification(finding, records, records + 1, sealed, last, words);
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
        last,
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
        last,
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

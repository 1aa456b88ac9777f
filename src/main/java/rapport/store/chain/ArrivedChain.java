package rapport.store.chain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A chained file that came from elsewhere. Editors, mail and version control change what they pass
 * on; whatever of that can be undone is, and that the chain is whole again afterwards proves that
 * nothing else was changed.
 *
 * @param bytes as they were before anything was changed on the way; of a file that was whole, none
 * @param changed what was changed on the way, in words; empty for nothing
 * @param <E> what one record holds
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared.
public record ArrivedChain<E>(byte[] bytes, ChainReader.Reading<E> reading, List<String> changed) {
  /** Far more than any transcript has. */
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  public ArrivedChain {
    changed = List.copyOf(changed);
  }

  /** Reads this file, undoing what has to be undone. */
  public static <E> ArrivedChain<E> of(Path file, RecordKind<E> kind) throws IOException {
    if (!Files.isRegularFile(file)) {
      return of(once(file), kind);
    }
    ChainReader.Reading<E> reading = ChainReader.read(file, kind);
    // What is whole need not be held in memory.
    return isAsWritten(reading) || Files.size(file) > MOST_BYTES
        ? new ArrivedChain<>(new byte[0], reading, List.of())
        : of(Files.readAllBytes(file), kind);
  }

  /** A pipe is read forwards and only once. */
  private static byte[] once(Path pipe) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(pipe)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
      }
    }
    return bytes.toByteArray();
  }

  /** Reads these bytes, undoing what has to be undone. */
  public static <E> ArrivedChain<E> of(byte[] bytes, RecordKind<E> kind) throws IOException {
    ArrivedChain<E> best = read(bytes, kind, List.of());
    if (isAsWritten(best.reading) || best.isNewer()) {
      return best;
    }
    for (TransitDamage.Undone undone : TransitDamage.undo(bytes)) {
      ArrivedChain<E> next = read(undone.bytes(), kind, undone.changed());
      if (next.isBetterThan(best)) {
        best = next;
      }
    }
    return best;
  }

  private static <E> ArrivedChain<E> read(byte[] bytes, RecordKind<E> kind, List<String> changed)
      throws IOException {
    return new ArrivedChain<>(
        bytes, ChainReader.read(new ByteArrayInputStream(bytes), kind), changed);
  }

  private static boolean isAsWritten(ChainReader.Reading<?> reading) {
    return reading.verification().isWhole() && !reading.isUnended();
  }

  private boolean isNewer() {
    return reading.verification().isNewer();
  }

  private boolean isBetterThan(ArrivedChain<E> other) {
    Verification mine = reading.verification();
    Verification theirs = other.reading.verification();
    return mine.records() > theirs.records()
        || (mine.records() == theirs.records()
            && (isNewer() || rank(reading) > rank(other.reading)));
  }

  private static int rank(ChainReader.Reading<?> reading) {
    Verification found = reading.verification();
    if (found.isWhole()) {
      return reading.isUnended() ? 2 : 3;
    }
    return found.isTorn() && found.records() > 0 ? 1 : 0;
  }

  /** What was undone, as a sentence; empty for nothing. */
  public String words() {
    return changed.isEmpty()
        ? ""
        : "Changed on the way, and undone: "
            + String.join("; ", changed)
            + ". The chain proves that nothing else was changed.";
  }

  /** Whether a file that begins like this holds chained records, undamaged or not. */
  public static boolean isLike(byte[] head) {
    String text =
        new String(head, StandardCharsets.ISO_8859_1).replaceAll("=\\r?\\n|[\\x00-\\x20]", "");
    return text.contains("\"seq\":") && text.contains("\"prev\":\"");
  }
}

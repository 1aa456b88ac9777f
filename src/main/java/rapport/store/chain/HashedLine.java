package rapport.store.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A line where it lies in a buffer, with both of its hashes: the one it ends with and the one the
 * next line names. They begin alike, so the line is gone through once.
 */
final class HashedLine {
  private static final byte[] START = ascii("{\"seq\":");
  private static final byte[] PREV = ascii(",\"prev\":\"");
  private static final byte[] NEXT = ascii("\",");

  private final byte[] buffer;
  private final int from;
  private final int to;
  private final byte[] hash;
  private final boolean isIntact;
  private @Nullable JsonFields fields;

  private HashedLine(byte[] buffer, int from, int to, byte[] hash, boolean isIntact) {
    this.buffer = buffer;
    this.from = from;
    this.to = to;
    this.hash = hash;
    this.isIntact = isIntact;
  }

  /**
   * The line between these places; good for as long as the buffer holds it.
   *
   * @param digest unused, and so again afterwards
   */
  static HashedLine of(byte[] buffer, int from, int to, MessageDigest digest) {
    int tail = to - ChainLine.TAIL;
    if (tail < from || !ChainLine.isTail(buffer, tail)) {
      digest.update(buffer, from, to - from);
      return new HashedLine(buffer, from, to, digest.digest(), false);
    }
    digest.update(buffer, from, tail - from);
    byte[] own = copy(digest).digest();
    digest.update(buffer, tail, ChainLine.TAIL);
    boolean isIntact = Hashes.stands(own, buffer, tail + ChainLine.HASH.length());
    return new HashedLine(buffer, from, to, digest.digest(), isIntact);
  }

  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("every Java's SHA-256 can be copied", e);
    }
  }

  /** The hash of all of it. */
  byte[] hash() {
    return hash;
  }

  /** Whether it has a hash of its own that fits it. */
  boolean isIntact() {
    return isIntact;
  }

  /**
   * All its fields.
   *
   * @throws UnreadableRecordException if it is no JSON object
   */
  JsonFields fields() {
    if (fields == null) {
      fields = JsonFields.of(Arrays.copyOfRange(buffer, from, to));
    }
    return fields;
  }

  /**
   * Reads it without making anything of its text that has been read before.
   *
   * @param seq the number it ought to have
   * @param prev the hash of the line before
   * @return null where it does not begin just so, or has to be read as a whole
   */
  <E> @Nullable E recall(int seq, byte[] prev, RecordKind<E> kind) {
    byte[] number = ascii(String.valueOf(seq));
    int at = from;
    for (byte[] part : new byte[][] {START, number, PREV}) {
      if (!isAt(part, at)) {
        return null;
      }
      at += part.length;
    }
    int body = at + Hashes.LENGTH + NEXT.length;
    boolean isNext = isIntact && Hashes.stands(prev, buffer, at) && isAt(NEXT, at + Hashes.LENGTH);
    return isNext ? kind.recall(buffer, body, to - ChainLine.TAIL) : null;
  }

  private boolean isAt(byte[] part, int at) {
    return at + part.length <= to
        && Arrays.equals(buffer, at, at + part.length, part, 0, part.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

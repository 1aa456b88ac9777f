package rapport.store.chain;

import java.util.Locale;

/**
 * What a journal's chain of hashes shows about it.
 *
 * @param records how many records are whole, from the first one on
 * @param line the first bad line, counted from 1; 0 when there is none
 * @param isSealed whether the session was closed, so that nothing can be missing at the end
 * @param receipt the hash of the last whole line; zeros when there is none
 * @param words one sentence on what was found
 */
public record Verification(
    Finding finding, int records, int line, boolean isSealed, String receipt, String words) {

  /** What is wrong, if anything. */
  public enum Finding {
    /** Every record is as it was written, where it was written. */
    WHOLE,
    /** The last line stops short, as it does when a computer goes off while writing. */
    TORN,
    /** A record is not as it was written. */
    ALTERED,
    /** A record stands in another place. */
    MOVED,
    /** A record is missing. */
    LOST,
    /** A record stands there twice. */
    REPEATED,
    /** Something follows the seal. */
    ADDED,
    /** It is whole, but another file's. */
    MISPLACED,
    /** A newer program wrote it. */
    NEWER;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Said of a journal without a seal. */
  public static final String NOT_SEALED =
      "It is not sealed: the session was not closed, or its end was cut off; the file alone cannot"
          + " say which.";

  public boolean isWhole() {
    return finding == Finding.WHOLE;
  }

  /** Whether a newer program wrote it: it is not damaged, but can't be read here. */
  public boolean isNewer() {
    return finding == Finding.NEWER;
  }

  /** Whether what is wrong is no more than a crash does. */
  public boolean isTorn() {
    return finding == Finding.TORN;
  }

  /** Whether all that was kept can be relied on: it is whole, or only its last line stops short. */
  public boolean isSound() {
    return isWhole() || isTorn();
  }
}

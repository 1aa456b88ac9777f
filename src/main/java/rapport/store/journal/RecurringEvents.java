package rapport.store.journal;

import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import rapport.play.transcript.Event;

/**
 * Events by the very bytes they were read from. In a class the same things are said, offered and
 * chosen again and again, so that most events need to be made out only once. What was kept longest
 * gives way; a hash leads to a place, and only equal bytes count. Safe for several threads.
 */
final class RecurringEvents {
  /** Longer ones are rare. With the number of places it bounds the memory. */
  private static final int LONGEST = 1 << 13;

  private static final int PLACES = 1 << 12;

  private final @Nullable Kept[] places = new @Nullable Kept[PLACES];

  @SuppressWarnings("ArrayRecordComponent") // Compared here, by its content.
  private record Kept(byte[] bytes, Event event) {
    boolean isOf(byte[] buffer, int from, int to) {
      return Arrays.equals(bytes, 0, bytes.length, buffer, from, to);
    }
  }

  /** The event that was made of these bytes; null when it isn't kept. */
  @Nullable Event find(byte[] buffer, int from, int to) {
    int place = place(buffer, from, to);
    Kept newer = places[place];
    if (newer != null && newer.isOf(buffer, from, to)) {
      return newer.event;
    }
    Kept older = places[place + 1];
    return older != null && older.isOf(buffer, from, to) ? older.event : null;
  }

  void keep(byte[] buffer, int from, int to, Event event) {
    if (to - from <= LONGEST) {
      int place = place(buffer, from, to);
      places[place + 1] = places[place];
      places[place] = new Kept(Arrays.copyOfRange(buffer, from, to), event);
    }
  }

  /** Each hash has two places, this one and the next. */
  private static int place(byte[] buffer, int from, int to) {
    CRC32 hash = new CRC32();
    hash.update(buffer, from, to - from);
    return (int) hash.getValue() & (PLACES - 2);
  }
}

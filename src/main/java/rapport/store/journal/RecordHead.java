package rapport.store.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * When a record of a session was written, read where it stands in a buffer, before the event.
 *
 * @param event where the event begins
 */
record RecordHead(Instant at, long elapsedMillis, int event) {
  private static final byte[] AT = ascii("\"at\":\"");
  private static final byte[] ELAPSED = ascii("\",\"elapsed\":");

  /** As in {@code 2026-11-23T08:00:00Z}; a fraction of a second may stand before the Z. */
  private static final String TIME = "0000-00-00T00:00:00";

  /** With more digits a number might not fit. */
  private static final int MOST_DIGITS = 18;

  private static final int NANOS = 9;

  /** Nothing where it isn't written just as this program writes it. */
  static Optional<RecordHead> read(byte[] line, int from, int to) {
    int time = from + AT.length;
    int timeEnd = indexOf('"', line, time, to);
    int elapsed = timeEnd + ELAPSED.length;
    int elapsedEnd = indexOf(',', line, elapsed, to);
    if (elapsedEnd >= to
        || !Arrays.equals(line, from, time, AT, 0, AT.length)
        || !Arrays.equals(line, timeEnd, elapsed, ELAPSED, 0, ELAPSED.length)
        || !isNumber(line, elapsed, elapsedEnd)) {
      return Optional.empty();
    }
    long millis = number(line, elapsed, elapsedEnd);
    return time(line, time, timeEnd).map(at -> new RecordHead(at, millis, elapsedEnd + 1));
  }

  private static int indexOf(char wanted, byte[] line, int from, int to) {
    int at = from;
    while (at < to && line[at] != wanted) {
      at++;
    }
    return at;
  }

  private static Optional<Instant> time(byte[] line, int from, int to) {
    int end = from + TIME.length();
    int digits = to - 1 - (end + 1);
    boolean isWhole = to == end + 1;
    boolean isFraction = digits > 0 && digits <= NANOS && line[end] == '.';
    if (!isTime(line, from, to)
        || line[to - 1] != 'Z'
        || !(isWhole || (isFraction && areDigits(line, end + 1, to - 1)))) {
      return Optional.empty();
    }
    long nanos = isWhole ? 0 : number(line, end + 1, to - 1);
    for (int i = isWhole ? NANOS : digits; i < NANOS; i++) {
      nanos *= 10;
    }
    return time(line, from, nanos);
  }

  private static boolean isTime(byte[] line, int from, int to) {
    if (to - from <= TIME.length()) {
      return false;
    }
    for (int i = 0; i < TIME.length(); i++) {
      boolean isDigit = line[from + i] >= '0' && line[from + i] <= '9';
      if (TIME.charAt(i) == '0' ? !isDigit : line[from + i] != TIME.charAt(i)) {
        return false;
      }
    }
    return number(line, from + 11, from + 13) < 24
        && number(line, from + 14, from + 16) < 60
        && number(line, from + 17, from + 19) < 60;
  }

  private static Optional<Instant> time(byte[] line, int from, long nanos) {
    try {
      LocalDate day =
          LocalDate.of(
              (int) number(line, from, from + 4),
              (int) number(line, from + 5, from + 7),
              (int) number(line, from + 8, from + 10));
      long seconds =
          (number(line, from + 11, from + 13) * 60 + number(line, from + 14, from + 16)) * 60
              + number(line, from + 17, from + 19);
      return Optional.of(Instant.ofEpochSecond(day.toEpochDay() * 86_400 + seconds, nanos));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isNumber(byte[] line, int from, int to) {
    return to > from
        && to - from <= MOST_DIGITS
        && (line[from] != '0' || to - from == 1)
        && areDigits(line, from, to);
  }

  private static boolean areDigits(byte[] line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line[i] < '0' || line[i] > '9') {
        return false;
      }
    }
    return true;
  }

  private static long number(byte[] line, int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + line[i] - '0';
    }
    return number;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

package rapport.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times for a person to read, in UTC, as they are in the transcripts. */
public final class Times {
  private static final DateTimeFormatter SHAPE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Times() {}

  public static String words(Instant at) {
    return SHAPE.format(at);
  }
}

package rapport.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times for a person to read. */
public final class Times {
  private static final DateTimeFormatter SHAPE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private Times() {}

  /** In UTC, as they are in the transcripts. */
  public static String words(Instant at) {
    return words(at, ZoneOffset.UTC);
  }

  /**
   * As clocks show them in this zone, with how far that is from UTC: names of zones are many
   * people's, and some are two zones'.
   */
  public static String words(Instant at, ZoneId zone) {
    ZonedDateTime there = at.atZone(zone);
    boolean isUtc = there.getOffset().equals(ZoneOffset.UTC);
    return SHAPE.format(there) + " UTC" + (isUtc ? "" : there.getOffset().getId());
  }
}

package rapport.store.files;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names of attempts: when, what and a little chance, such as {@code
 * 20261123-104455-coffee-7f3a}. In the order of the alphabet they are in the order of time.
 */
public final class AttemptId {
  private static final Pattern SHAPE =
      Pattern.compile("[0-9]{8}-[0-9]{6}-[a-z][a-z0-9-]{0,63}-[0-9a-f]{4}");
  private static final Pattern BEGINNING = Pattern.compile("[0-9][0-9a-z-]{0,90}");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int BEFORE_SCENARIO = "20261123-104455-".length();
  private static final int AFTER_SCENARIO = "-7f3a".length();

  private AttemptId() {}

  /**
   * A new name.
   *
   * @param chance any number; four hexadecimal digits of it are used
   */
  public static String of(Instant at, String scenario, int chance) {
    String digits = String.format(Locale.ROOT, "%04x", chance & 0xFFFF);
    return TIME.format(at) + "-" + scenario + "-" + digits;
  }

  /** Whether this could be an attempt's name. Nothing else ever becomes part of a path. */
  public static boolean isValid(String text) {
    return SHAPE.matcher(text).matches();
  }

  /** The scenario in an attempt's name. */
  public static String scenario(String attempt) {
    return attempt.substring(BEFORE_SCENARIO, attempt.length() - AFTER_SCENARIO);
  }

  /** Whether this could be the first part of an attempt's name. */
  static boolean isBeginning(String text) {
    return BEGINNING.matcher(text).matches();
  }
}

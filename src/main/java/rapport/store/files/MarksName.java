package rapport.store.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.store.chain.ChainFile;

/**
 * Whose marks on which attempt: what a file of marks is named by. An agreed mark has a file beside
 * its rater's own marks, so that settling on something never touches what somebody thought before.
 *
 * @param rater a code; lower case, because some disks don't tell the cases apart
 */
public record MarksName(String attempt, String rater, Purpose purpose) {
  private static final String CODE = "[a-z0-9][a-z0-9_-]{0,31}";
  private static final Pattern SHAPE =
      Pattern.compile("([0-9a-z-]+)([.]agreed)?[.](" + CODE + ")[.]jsonl");

  public MarksName {
    if (!AttemptId.isValid(attempt) || !isRater(rater)) {
      throw new IllegalArgumentException("no name for marks: " + attempt + ", " + rater);
    }
  }

  /** Whether this can be a rater's code. Nothing else ever becomes part of a path. */
  public static boolean isRater(String code) {
    return code.matches(CODE);
  }

  /** The code as it is kept. */
  public static String rater(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  static Optional<MarksName> of(String file) {
    Matcher matcher = SHAPE.matcher(file);
    if (!matcher.matches() || !AttemptId.isValid(matcher.group(1))) {
      return Optional.empty();
    }
    Purpose purpose = matcher.group(2) == null ? Purpose.OWN : Purpose.AGREED;
    return Optional.of(new MarksName(matcher.group(1), matcher.group(3), purpose));
  }

  String file() {
    return attempt + (purpose == Purpose.AGREED ? ".agreed." : ".") + rater + ChainFile.ENDING;
  }
}

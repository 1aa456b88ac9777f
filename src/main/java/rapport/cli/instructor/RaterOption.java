package rapport.cli.instructor;

import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.store.files.MarksName;

/** The code of whoever marks, as they typed it. */
final class RaterOption {
  static final String DESCRIPTION = "Who marks: a code of yours, never a name.";

  private RaterOption() {}

  /**
   * The code as it is kept.
   *
   * @throws RefusedException if there is none, or it can't be one
   */
  static String check(@Nullable String typed) {
    if (typed == null) {
      throw RefusedException.usage("Marks need to know whose they are: add --rater CODE.");
    }
    String code = MarksName.rater(typed);
    if (!MarksName.isRater(code)) {
      throw RefusedException.usage(
          "A rater's code has letters from a to z, digits, hyphens and underscores, at most 32 of"
              + " them.");
    }
    return code;
  }
}

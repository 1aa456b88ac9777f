package rapport.app.mark;

import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.store.files.MarksName;

/** The code of whoever marks. */
public final class RaterCode {
  private RaterCode() {}

  /**
   * The code as it is kept.
   *
   * @param typed null when nobody said it
   * @throws RefusedException if there is none, or it can't be one
   */
  public static String of(@Nullable String typed) {
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

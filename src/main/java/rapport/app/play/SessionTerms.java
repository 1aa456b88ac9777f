package rapport.app.play;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.play.transcript.Mode;

/**
 * How new sessions are to be.
 *
 * @param trainee a pseudonym, may be empty
 * @param seed for the order of responses; null for one by chance
 */
public record SessionTerms(Mode mode, String trainee, @Nullable Long seed) {
  public static final SessionTerms PRACTICE = new SessionTerms(Mode.PRACTICE, "", null);

  private static final Pattern TRAINEE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

  /**
   * The terms somebody asked for; null for what they left out.
   *
   * @throws RefusedException if that can't be, such as an assessment of nobody
   */
  public static SessionTerms of(
      @Nullable String mode, @Nullable String trainee, @Nullable Long seed) {
    Mode wished = mode == null ? Mode.PRACTICE : mode(mode);
    String code = trainee == null ? "" : trainee;
    if (!code.isEmpty() && !TRAINEE.matcher(code).matches()) {
      throw RefusedException.usage(
          "A trainee's code has letters, digits, dots and dashes, at most 64 of them.");
    }
    if (wished == Mode.ASSESSMENT && code.isEmpty()) {
      throw RefusedException.usage("An assessment needs to know whose it is: add --trainee CODE.");
    }
    if (wished == Mode.ASSESSMENT && seed != null) {
      throw RefusedException.usage(
          "In an assessment the order of responses is left to chance: leave out --seed.");
    }
    return new SessionTerms(wished, code, seed);
  }

  /** The same in this mode. */
  SessionTerms in(Mode other) {
    return new SessionTerms(other, trainee, seed);
  }

  private static Mode mode(String word) {
    return Mode.of(word.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                RefusedException.usage(
                    "There is no mode " + word + "; there are practice and assessment."));
  }
}

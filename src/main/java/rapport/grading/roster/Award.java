package rapport.grading.roster;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.Comment;
import rapport.grading.marks.Standing;
import rapport.grading.marks.Standing.Source;
import rapport.grading.marks.VoidedDecision;
import rapport.play.evaluation.Evaluation;
import rapport.play.transcript.Transcript;

/**
 * What a trainee's counted attempt is worth to a school.
 *
 * @param comments on the whole, by those whose marks stand
 * @param voided why decisions that came up don't count
 */
public record Award(
    String trainee,
    String attempt,
    Source source,
    Evaluation evaluation,
    boolean isPremature,
    List<String> comments,
    List<String> voided) {

  public Award {
    comments = List.copyOf(comments);
    voided = List.copyOf(voided);
  }

  static Award of(Transcript transcript, Standing standing) {
    return new Award(
        transcript.opened().trainee(),
        transcript.attempt(),
        standing.source(),
        standing.evaluation(),
        transcript.sitting().closing() == Evaluation.Closing.PREMATURE,
        standing.comments().stream()
            .filter(comment -> comment.visit() == Comment.OVERALL)
            .map(Comment::text)
            .toList(),
        standing.key().voided().stream().map(VoidedDecision::reason).toList());
  }

  /** The share of all points, 0 to 1; nothing when none may be given out. */
  public Optional<BigFraction> share() {
    @Nullable BigFraction exported = evaluation.exported();
    return source == Source.UNDECIDED ? Optional.empty() : Optional.ofNullable(exported);
  }

  /** Why there is no share; of use only where there is none. */
  public Withheld withheld() {
    if (source == Source.UNDECIDED) {
      return Withheld.UNDECIDED;
    }
    return isPremature ? Withheld.PREMATURE : Withheld.LACKING;
  }
}

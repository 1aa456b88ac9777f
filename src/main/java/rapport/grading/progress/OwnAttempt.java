package rapport.grading.progress;

import java.util.Comparator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Report;
import rapport.play.transcript.Transcript;

/** One attempt of the trainee who looks back on it, with the report by its own measures. */
public record OwnAttempt(Transcript transcript, Report report) {
  static final Comparator<OwnAttempt> ORDER =
      Comparator.<OwnAttempt, java.time.Instant>comparing(own -> own.transcript().startedAt())
          .thenComparing(own -> own.transcript().attempt());

  public String scenario() {
    return transcript.opened().scenario().id();
  }

  public String title() {
    return transcript.opened().scenario().title();
  }

  /** Whether an ending was reached and the report was read. */
  public boolean isFinished() {
    return transcript.sealed() != null && transcript.state() == Transcript.State.ENDED;
  }

  /** The exact mean on a criterion; null when it was never in play or rests on too little. */
  @Nullable BigFraction mean(String criterion) {
    for (CriterionResult result : report.evaluation().criteria()) {
      if (result.criterion().id().equals(criterion)) {
        return result.hasEvidence() ? result.computed() : null;
      }
    }
    return null;
  }
}

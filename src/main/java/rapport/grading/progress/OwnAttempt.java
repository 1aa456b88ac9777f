package rapport.grading.progress;

import java.util.Comparator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Report;
import rapport.play.transcript.Transcript;

/**
 * One attempt of the trainee who looks back on it, with the report by its own measures.
 *
 * @param report on all of it, with what a replay took over
 * @param made on what was chosen in it alone, which is what counts beside other attempts
 */
public record OwnAttempt(Transcript transcript, Report report, Report made) {
  static final Comparator<OwnAttempt> ORDER =
      Comparator.<OwnAttempt, java.time.Instant>comparing(own -> own.transcript().startedAt())
          .thenComparing(own -> own.transcript().attempt());

  public OwnAttempt(Transcript transcript, Report report) {
    this(transcript, report, made(report));
  }

  private static Report made(Report report) {
    return report.sitting().copied() == 0
        ? report
        : Report.of(report.sitting().madeHere(), report.rubric(), report.aftercare());
  }

  /** Whether it took over a critical incident, so that finishing it clears none. */
  boolean isCopyOfIncident() {
    return report.sitting().exchanges().stream()
        .limit(report.sitting().copied())
        .anyMatch(exchange -> !exchange.choice().critical().isEmpty());
  }

  /** Whether it has a mean of its own to be compared, which a replay of the end may lack. */
  boolean isComparable() {
    return report.sitting().copied() == 0
        || made.evaluation().criteria().stream().anyMatch(CriterionResult::hasEvidence);
  }

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

  /**
   * The exact mean of what was chosen in it on a criterion; null when it was never in play or rests
   * on too little.
   */
  @Nullable BigFraction mean(String criterion) {
    for (CriterionResult result : made.evaluation().criteria()) {
      if (result.criterion().id().equals(criterion)) {
        return result.hasEvidence() ? result.computed() : null;
      }
    }
    return null;
  }
}

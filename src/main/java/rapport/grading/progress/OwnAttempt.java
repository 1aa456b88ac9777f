package rapport.grading.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Rated;
import rapport.play.evaluation.Report;
import rapport.play.transcript.Transcript;

/**
 * One attempt of the trainee who looks back on it, with the report by its own measures.
 *
 * @param report on all of it, with what a replay took over
 * @param made on what was chosen in it alone, which is what counts beside other attempts
 * @param spent how long the trainee was at it
 * @param day on which it began, as calendars show it where the trainee is
 */
public record OwnAttempt(
    Transcript transcript, Report report, Report made, Duration spent, LocalDate day) {
  static final Comparator<OwnAttempt> ORDER =
      Comparator.<OwnAttempt, Instant>comparing(own -> own.transcript().startedAt())
          .thenComparing(own -> own.transcript().attempt());

  public OwnAttempt(Transcript transcript, Report report, Duration spent, ZoneId zone) {
    this(
        transcript, report, made(report), spent, LocalDate.ofInstant(transcript.startedAt(), zone));
  }

  private static Report made(Report report) {
    return report.sitting().copied() == 0
        ? report
        : Report.of(report.sitting().madeHere(), report.rubric(), report.aftercare());
  }

  /**
   * What was chosen in it and stands. Decisions of different scenarios may have the same id, and
   * are different evidence.
   */
  List<Rated> choices() {
    return made.sitting().exchanges().stream()
        .map(Exchange::rated)
        .map(
            rated ->
                new Rated(
                    scenario() + "/" + rated.decision(),
                    rated.weight(),
                    rated.levels(),
                    rated.critical()))
        .toList();
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

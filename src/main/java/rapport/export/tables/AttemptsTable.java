package rapport.export.tables;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.MarkEvent;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Outcome;
import rapport.play.evaluation.RatedBy;
import rapport.play.evaluation.Sitting;
import rapport.play.transcript.Event;
import rapport.play.transcript.Transcript;

/** The table with a row for each attempt and criterion. */
public final class AttemptsTable {
  /** Its columns. */
  public static final DataTable<Row> TABLE =
      new DataTable<>(
          Stream.of(
                  StudiedAttempt.columns(Row::attempt), attempt(), result(), criterion(), judged())
              .flatMap(List::stream)
              .toList());

  private AttemptsTable() {}

  /** One attempt on one criterion. */
  public record Row(StudiedAttempt attempt, CriterionResult result) {
    private Transcript transcript() {
      return attempt.transcript();
    }

    private <T> @Nullable T decided(Function<CriterionResult, @Nullable T> part) {
      return attempt.isDecided() ? part.apply(result) : null;
    }

    private Optional<MarkEvent.Overrode> override() {
      return attempt.standing().overrides().stream()
          .filter(each -> each.criterion().equals(result.criterion().id()))
          .findFirst();
    }
  }

  /** All rows of one attempt. */
  public static String rows(StudiedAttempt attempt) {
    return attempt.standing().evaluation().criteria().stream()
        .map(result -> TABLE.row(new Row(attempt, result)))
        .collect(Collectors.joining());
  }

  private static List<DataColumn<Row>> attempt() {
    return List.of(
        new DataColumn<>(
            "scenario_sha256",
            "hash of the scenario file played",
            row -> row.transcript().opened().scenario().sha256()),
        new DataColumn<>(
            "rated_by",
            "who gave the scenario's ratings: author, human or automated",
            AttemptsTable::ratedBy),
        new DataColumn<>(
            "replay_of",
            "the attempt whose first choices a replay took over",
            AttemptsTable::replayOf),
        new DataColumn<>("state", "ended, abandoned or open", row -> row.transcript().state().id()),
        new DataColumn<>(
            "started_at",
            "when it began, UTC",
            row -> row.transcript().startedAt().truncatedTo(ChronoUnit.SECONDS)),
        new DataColumn<>(
            "ending", "id of the ending reached", row -> ending(row, Sitting.Close::node)),
        new DataColumn<>(
            "premature",
            "yes when the work broke off",
            row -> ending(row, Sitting.Close::premature)));
  }

  private static @Nullable Object ratedBy(Row row) {
    @Nullable RatedBy ratedBy = row.transcript().opened().scenario().ratedBy();
    return ratedBy == null ? null : ratedBy.id();
  }

  private static @Nullable Object replayOf(Row row) {
    Event.@Nullable Replayed replayed = row.transcript().opened().replayed();
    return replayed == null ? null : replayed.attempt();
  }

  private static @Nullable Object ending(Row row, Function<Sitting.Close, Object> part) {
    return row.transcript().ended() == null ? null : part.apply(row.transcript().ended().close());
  }

  private static List<DataColumn<Row>> result() {
    return List.of(
        new DataColumn<>(
            "outcome",
            "met, not-yet-met, not-enough-evidence, critical-incident",
            row -> row.attempt().decided(AttemptsTable::outcome)),
        new DataColumn<>(
            "overall_computed",
            "overall before any cap, 0 to 1",
            row -> row.attempt().decided(Evaluation::computed)),
        new DataColumn<>(
            "overall",
            "overall as a gradebook gets it, 0 to 1",
            row -> row.attempt().decided(Evaluation::exported)),
        new DataColumn<>(
            "critical_codes",
            "critical codes that stand, in order",
            row -> row.attempt().decided(Evaluation::criticalCodes)));
  }

  private static @Nullable String outcome(Evaluation evaluation) {
    return Optional.ofNullable(evaluation.outcome()).map(Outcome::id).orElse(null);
  }

  private static List<DataColumn<Row>> criterion() {
    return List.of(
        new DataColumn<>("criterion", "the criterion's id", row -> row.result().criterion().id()),
        new DataColumn<>(
            "assessed",
            "yes when the scenario sets out to assess it",
            row -> row.result().assessed()),
        new DataColumn<>(
            "evidence", "distinct decisions it rests on", row -> row.result().decisions()),
        new DataColumn<>(
            "enough_evidence",
            "yes when these reach the rubric's floor",
            row -> row.result().hasEvidence()),
        new DataColumn<>(
            "self_rating",
            "the trainee's own level, 0 to 4",
            row ->
                row.transcript().rated() == null
                    ? null
                    : row.transcript().rated().levels().get(row.result().criterion().id())));
  }

  private static List<DataColumn<Row>> judged() {
    return List.of(
        new DataColumn<>(
            "mean_computed",
            "weighted mean level, 0 to 4",
            row -> row.decided(CriterionResult::computed)),
        new DataColumn<>(
            "mean_shown",
            "the same as shown: 0 if critical, empty if too little",
            row -> row.decided(result -> result.shown().orElse(null))),
        new DataColumn<>("band", "good, fair, developing", row -> row.decided(AttemptsTable::band)),
        new DataColumn<>(
            "critical",
            "yes after a critical incident on it",
            row -> row.decided(CriterionResult::isCritical)),
        new DataColumn<>(
            "overridden",
            "yes when a rater set the mean by hand",
            row -> row.override().isPresent()),
        new DataColumn<>(
            "mean_before_override",
            "the mean that was computed before that",
            row -> row.override().flatMap(AttemptsTable::original).orElse(null)));
  }

  private static Optional<BigFraction> original(MarkEvent.Overrode override) {
    return Fractions.parse(override.original());
  }

  private static @Nullable String band(CriterionResult result) {
    return result.band() == null
        ? null
        : Objects.requireNonNull(result.band()).name().toLowerCase(Locale.ROOT);
  }
}

package rapport.export.tables;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Evaluation;
import rapport.play.transcript.Transcript;

/**
 * An attempt as the tables for statistics programs have it.
 *
 * @param key the ratings in force
 * @param counts whether it is the one of its trainee that counts
 */
public record StudiedAttempt(
    Transcript transcript, Standing standing, AnswerKey key, boolean counts) {

  /** Whether there is a result to give out. */
  boolean isDecided() {
    return standing.source() != Standing.Source.UNDECIDED;
  }

  /** Something of the result; null while it is undecided. */
  <T> @Nullable T decided(Function<Evaluation, @Nullable T> part) {
    return isDecided() ? part.apply(standing.evaluation()) : null;
  }

  /** The columns with which attempts and decisions begin. */
  static <R> List<DataColumn<R>> columns(Function<R, StudiedAttempt> of) {
    return Stream.concat(identity(of).stream(), standing(of).stream()).toList();
  }

  /** The columns that say which attempt a row is about. */
  static <R> List<DataColumn<R>> identity(Function<R, StudiedAttempt> of) {
    return List.of(
        new DataColumn<>("attempt", "its name", r -> of.apply(r).transcript().attempt()),
        new DataColumn<>(
            "trainee", "the trainee's code", r -> of.apply(r).transcript().opened().trainee()),
        new DataColumn<>(
            "scenario",
            "the scenario's id",
            r -> of.apply(r).transcript().opened().scenario().id()),
        new DataColumn<>(
            "scenario_version",
            "the version played",
            r -> of.apply(r).transcript().opened().scenario().version()),
        new DataColumn<>(
            "mode", "practice or assessment", r -> of.apply(r).transcript().opened().mode().id()),
        new DataColumn<>(
            "counts",
            "yes for the one attempt of this trainee that counts",
            r -> of.apply(r).counts()));
  }

  private static <R> List<DataColumn<R>> standing(Function<R, StudiedAttempt> of) {
    return List.of(
        new DataColumn<>(
            "source",
            "whose result: agreed, marker, evaluation, or undecided",
            r -> of.apply(r).standing().source().id()),
        new DataColumn<>(
            "raters",
            "whose marks stand, or wait to be agreed",
            r -> of.apply(r).standing().raters()));
  }
}

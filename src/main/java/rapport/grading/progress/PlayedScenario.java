package rapport.grading.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.CriterionResult;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Criterion;

/**
 * All the attempts one trainee made with one scenario.
 *
 * @param attempts oldest first, at least one
 */
public record PlayedScenario(List<OwnAttempt> attempts) {
  public PlayedScenario {
    attempts = List.copyOf(attempts);
  }

  public String id() {
    return newest().scenario();
  }

  public String title() {
    return newest().title();
  }

  private OwnAttempt newest() {
    return attempts.get(attempts.size() - 1);
  }

  public List<OwnAttempt> finished() {
    return attempts.stream().filter(OwnAttempt::isFinished).toList();
  }

  /** How many can still be gone on with, or wait for their report to be read. */
  public int open() {
    return (int) attempts.stream().filter(own -> own.transcript().isUnfinished()).count();
  }

  /** How many were left for good. */
  public int left() {
    return (int)
        attempts.stream()
            .filter(own -> own.transcript().state() == Transcript.State.ABANDONED)
            .count();
  }

  /** The newest finished one. */
  public Optional<OwnAttempt> latest() {
    List<OwnAttempt> finished = finished();
    return finished.isEmpty() ? Optional.empty() : Optional.of(finished.get(finished.size() - 1));
  }

  /** Those of the finished that can be compared, oldest first. */
  private List<OwnAttempt> compared() {
    return attempts.stream()
        .filter(OwnAttempt::isFinished)
        .filter(OwnAttempt::isComparable)
        .toList();
  }

  /** The newest of those that are compared. */
  public Optional<OwnAttempt> latestCompared() {
    List<OwnAttempt> compared = compared();
    return compared.isEmpty() ? Optional.empty() : Optional.of(compared.get(compared.size() - 1));
  }

  /**
   * Whether a critical incident in this finished attempt still counts: no later one was finished
   * without taking an incident over.
   */
  boolean isIncidentOpen(OwnAttempt own) {
    List<OwnAttempt> finished = finished();
    return finished.subList(finished.indexOf(own) + 1, finished.size()).stream()
        .allMatch(OwnAttempt::isCopyOfIncident);
  }

  /**
   * What one criterion was in the first finished attempt and in the latest.
   *
   * @param first null when that attempt had not enough evidence
   * @param latest null when that attempt had not enough evidence
   */
  public record Change(
      Criterion criterion, @Nullable BigFraction first, @Nullable BigFraction latest) {}

  public boolean isRepeated() {
    return compared().size() > 1;
  }

  /** Whether the scenario's file was another one the first time. */
  public boolean isEdited() {
    return isRepeated() && !sha256(first()).equals(sha256(latestCompared().orElseThrow()));
  }

  private static String sha256(OwnAttempt own) {
    return own.transcript().opened().scenario().sha256();
  }

  /**
   * The oldest of those that are compared.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public OwnAttempt first() {
    return compared().get(0);
  }

  /** Criterion by criterion, those that were in play at least once; none unless repeated. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (isRepeated()) {
      OwnAttempt latest = latestCompared().orElseThrow();
      for (CriterionResult result : latest.made().evaluation().criteria()) {
        String id = result.criterion().id();
        if (result.assessed() || result.hasEvidence()) {
          changes.add(new Change(result.criterion(), first().mean(id), latest.mean(id)));
        }
      }
    }
    return changes;
  }
}

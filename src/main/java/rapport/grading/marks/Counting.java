package rapport.grading.marks;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;

/**
 * Which of a trainee's attempts at a scenario counts. Only assessments that reached an ending can.
 */
public enum Counting {
  /** The one begun first. */
  FIRST,
  /** The one begun last. */
  LATEST,
  /**
   * The one with the highest overall; of equals the earlier. One whose marks aren't agreed yet
   * might turn out to be the best, so it comes before all others and holds the result back.
   */
  BEST;

  private static final Comparator<Candidate> BY_OVERALL =
      Comparator.comparing(Candidate::isUndecided)
          .thenComparing(
              Candidate::overall, Comparator.nullsFirst(Comparator.<BigFraction>naturalOrder()))
          .thenComparing(Candidate.IN_TIME.reversed());

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * An attempt that might count.
   *
   * @param trainee the code; never empty
   * @param scenario the scenario's id
   * @param overall 0 to 1; null when there is none
   * @param isUndecided whether several raters marked it and have not agreed yet
   */
  public record Candidate(
      String attempt,
      String trainee,
      String scenario,
      Instant startedAt,
      @Nullable BigFraction overall,
      boolean isUndecided) {
    private static final Comparator<Candidate> IN_TIME =
        Comparator.comparing(Candidate::startedAt).thenComparing(Candidate::attempt);

    /** Nothing when it was practice, has no code, or reached no ending. */
    public static Optional<Candidate> of(Transcript transcript, Standing standing) {
      if (transcript.opened().mode() != Mode.ASSESSMENT
          || transcript.opened().trainee().isEmpty()
          || transcript.state() != Transcript.State.ENDED) {
        return Optional.empty();
      }
      return Optional.of(
          new Candidate(
              transcript.attempt(),
              transcript.opened().trainee(),
              transcript.opened().scenario().id(),
              transcript.startedAt(),
              standing.evaluation().exported(),
              standing.source() == Standing.Source.UNDECIDED));
    }

    private List<String> whoAndWhat() {
      return List.of(scenario, trainee);
    }
  }

  /** Those that count: one for each scenario and trainee, in this order. */
  public List<Candidate> of(Collection<Candidate> candidates) {
    TreeMap<List<String>, Candidate> counted =
        new TreeMap<>(
            Comparator.<List<String>, String>comparing(key -> key.get(0))
                .thenComparing(key -> key.get(1)));
    candidates.forEach(
        each -> counted.merge(each.whoAndWhat(), each, BinaryOperator.maxBy(preference())));
    return List.copyOf(counted.values());
  }

  /** The one that counts is the greater. */
  public Comparator<Candidate> preference() {
    return switch (this) {
      case FIRST -> Candidate.IN_TIME.reversed();
      case LATEST -> Candidate.IN_TIME;
      case BEST -> BY_OVERALL;
    };
  }
}

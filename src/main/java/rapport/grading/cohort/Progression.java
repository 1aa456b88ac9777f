package rapport.grading.cohort;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.play.evaluation.CriterionTally;
import rapport.play.evaluation.Tally;
import rapport.play.transcript.Transcript;

/**
 * The first attempt of each trainee against their latest. Only those with more than one count; all
 * their decisions are pooled. Whoever's first or latest has marks that aren't agreed yet is left
 * out.
 */
public final class Progression {
  private final Map<String, Pair> trainees = new HashMap<>();

  /** The levels of one attempt, summed. */
  private record Effort(Instant at, String attempt, boolean isUndecided, Map<String, long[]> sums) {
    static final Comparator<Effort> ORDER =
        Comparator.comparing(Effort::at).thenComparing(Effort::attempt);

    static Effort of(Transcript transcript, Tally tally, boolean isUndecided) {
      Map<String, long[]> sums = new LinkedHashMap<>();
      tally.criteria().forEach((criterion, counted) -> put(sums, criterion, counted));
      return new Effort(transcript.startedAt(), transcript.attempt(), isUndecided, sums);
    }

    private static void put(Map<String, long[]> sums, String criterion, CriterionTally counted) {
      if (counted.weights() > 0) {
        sums.put(criterion, new long[] {counted.levels(), counted.weights()});
      }
    }
  }

  private record Pair(Effort first, Effort latest) {
    Pair with(Effort other) {
      return new Pair(
          Effort.ORDER.compare(other, first) < 0 ? other : first,
          Effort.ORDER.compare(other, latest) > 0 ? other : latest);
    }

    boolean isRepeated() {
      return !first.attempt.equals(latest.attempt);
    }

    boolean isUndecided() {
      return first.isUndecided || latest.isUndecided;
    }
  }

  /**
   * What came of one criterion.
   *
   * @param first the mean level of all decisions of the first attempts together
   * @param higher how many trainees have a higher mean in their latest attempt
   */
  public record Change(
      String criterion, BigFraction first, BigFraction latest, int higher, int same, int lower) {}

  void add(Transcript transcript, Tally tally, boolean isUndecided) {
    String trainee = transcript.opened().trainee();
    if (!trainee.isEmpty()) {
      Effort effort = Effort.of(transcript, tally, isUndecided);
      trainees.merge(
          trainee, new Pair(effort, effort), (known, fresh) -> known.with(fresh.first()));
    }
  }

  /** How many trainees are compared. */
  public int trainees() {
    return (int) repeated().filter(pair -> !pair.isUndecided()).count();
  }

  /** How many have more than one attempt too, and wait for marks to be agreed. */
  public int undecided() {
    return (int) repeated().filter(Pair::isUndecided).count();
  }

  private Stream<Pair> repeated() {
    return trainees.values().stream().filter(Pair::isRepeated);
  }

  /** Criterion by criterion; over trainees who met it both times. */
  public List<Change> changes() {
    Map<String, Sums> sums = new LinkedHashMap<>();
    repeated().filter(pair -> !pair.isUndecided()).forEach(pair -> count(sums, pair));
    return sums.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getValue().change(entry.getKey()))
        .toList();
  }

  private static void count(Map<String, Sums> sums, Pair pair) {
    pair.first.sums.forEach(
        (criterion, first) -> {
          long[] latest = pair.latest.sums.get(criterion);
          if (latest != null) {
            sums.computeIfAbsent(criterion, id -> new Sums()).add(first, latest);
          }
        });
  }

  private static final class Sums {
    private final long[] first = new long[2];
    private final long[] latest = new long[2];
    private int higher;
    private int same;
    private int lower;

    void add(long[] before, long[] after) {
      for (int i = 0; i < 2; i++) {
        first[i] += before[i];
        latest[i] += after[i];
      }
      int change = Long.compare(after[0] * before[1], before[0] * after[1]);
      higher += change > 0 ? 1 : 0;
      same += change == 0 ? 1 : 0;
      lower += change < 0 ? 1 : 0;
    }

    Change change(String criterion) {
      return new Change(
          criterion,
          BigFraction.of(first[0], first[1]),
          BigFraction.of(latest[0], latest[1]),
          higher,
          same,
          lower);
    }
  }
}

package rapport.grading.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CountingTest {
  private static final List<Counting.Candidate> THREE =
      List.of(
          attempt("b", 2, BigFraction.of(9, 10), false),
          attempt("c", 3, null, false),
          attempt("a", 1, BigFraction.of(1, 2), false));

  private static Counting.Candidate attempt(
      String name, int minute, @Nullable BigFraction overall, boolean isUndecided) {
    return new Counting.Candidate(
        name, "T01", "coffee", Instant.ofEpochSecond(60L * minute), overall, isUndecided);
  }

  private static List<String> counted(Counting counting, List<Counting.Candidate> candidates) {
    return counting.of(candidates).stream().map(Counting.Candidate::attempt).toList();
  }

  @Test
  void firstIsTheOneBegunFirstInWhateverOrderTheyAreRead() {
    assertThat(counted(Counting.FIRST, THREE)).containsExactly("a");
  }

  @Test
  void latestIsTheOneBegunLastEvenWithoutAPercentage() {
    assertThat(counted(Counting.LATEST, THREE)).containsExactly("c");
  }

  @Test
  void bestHasTheHighestOverall() {
    assertThat(counted(Counting.BEST, THREE)).containsExactly("b");
  }

  @Test
  void ofTwoThatAreEquallyGoodTheEarlierCounts() {
    BigFraction same = BigFraction.of(3, 4);
    List<Counting.Candidate> equals =
        List.of(attempt("later", 9, same, false), attempt("earlier", 8, same, false));

    assertThat(counted(Counting.BEST, equals)).containsExactly("earlier");
  }

  @Test
  void anUndecidedOneHoldsTheBestBackSinceItMightBeIt() {
    List<Counting.Candidate> all =
        List.of(
            attempt("good", 1, BigFraction.ONE, false),
            attempt("open", 2, BigFraction.of(1, 4), true));

    assertThat(counted(Counting.BEST, all)).containsExactly("open");
    assertThat(counted(Counting.FIRST, all)).containsExactly("good");
  }

  @Test
  void everyTraineeAndEveryScenarioHasItsOwn() {
    Instant now = Instant.EPOCH;
    List<Counting.Candidate> all =
        List.of(
            new Counting.Candidate("d", "T02", "that-word", now, null, false),
            new Counting.Candidate("c", "T01", "that-word", now, null, false),
            new Counting.Candidate("b", "T02", "coffee", now, null, false));

    assertThat(counted(Counting.FIRST, all)).containsExactly("b", "c", "d");
  }
}

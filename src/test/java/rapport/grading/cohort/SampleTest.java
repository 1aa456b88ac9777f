package rapport.grading.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Rated;
import rapport.play.evaluation.Tally;

/** What is drawn for a second marker. */
final class SampleTest {
  private final List<Sample.Candidate> candidates = new ArrayList<>();

  @Test
  void aShareOfEveryBandIsDrawnRoundedUp() {
    add(10, 4);
    add(3, 2);
    add(1, 1, 1);

    assertThat(drawn(20, 1))
        .extracting(Sample.Drawn::stratum)
        .containsExactly(
            Sample.Stratum.GOOD,
            Sample.Stratum.GOOD,
            Sample.Stratum.DEVELOPING,
            Sample.Stratum.NO_PERCENTAGE);
  }

  @Test
  void whatLiesAtALimitIsAlwaysDrawn() {
    add(10, 4);
    add(4, 3);

    assertThat(drawn(1, 1)).filteredOn(Sample.Drawn::isBorderline).hasSize(4);
    assertThat(drawn(1, 1)).filteredOn(one -> !one.isBorderline()).hasSizeLessThan(2);
  }

  @Test
  void theSameSeedDrawsTheSameInWhateverOrderTheyCome() {
    add(30, 4);
    List<Sample.Drawn> before = drawn(20, 7);
    java.util.Collections.reverse(candidates);

    assertThat(drawn(20, 7)).isEqualTo(before);
    assertThat(drawn(20, 8)).isNotEqualTo(before);
  }

  private List<Sample.Drawn> drawn(int percent, long seed) {
    return Sample.of(candidates, percent, seed).drawn();
  }

  /** So many attempts of three decisions at this level. */
  private void add(int count, int level) {
    add(count, level, 3);
  }

  private void add(int count, int level, int decisions) {
    List<Rated> choices = new ArrayList<>();
    for (int i = 0; i < decisions; i++) {
      choices.add(new Rated("d" + i, 1, Map.of("empathy", level), ""));
    }
    Evaluation evaluation =
        Evaluation.of(
            Tally.of(Examples.rubric(), choices), List.of("empathy"), Evaluation.Closing.COMPLETE);
    for (int i = 0; i < count; i++) {
      candidates.add(new Sample.Candidate("a" + candidates.size(), evaluation, Examples.rubric()));
    }
  }
}

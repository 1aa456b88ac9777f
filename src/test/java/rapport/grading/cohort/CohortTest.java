package rapport.grading.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import rapport.grading.marks.Marks;
import rapport.play.evaluation.Band;
import rapport.play.evaluation.Outcome;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;

final class CohortTest {
  private final Cohort cohort = Cohort.ofAll();
  private final CohortTranscripts transcripts = new CohortTranscripts();

  @Test
  void meansAreSpreadOverObservedValues() {
    add("a", 0, 0, 0);
    add("b", 2, 2, 2);
    add("c", 3, 3, 3);
    add("d", 4, 4, 4);
    add("e", 4, 4, 3);

    CriterionSpread spread = empathy();

    assertThat(IntStream.rangeClosed(0, 4).mapToObj(i -> spread.quartile(i).orElseThrow()))
        .containsExactly(
            BigFraction.ZERO,
            BigFraction.of(2),
            BigFraction.of(3),
            BigFraction.of(11, 3),
            BigFraction.of(4));
    assertThat(spread.bands()).isEqualTo(Map.of(Band.GOOD, 3, Band.FAIR, 0, Band.DEVELOPING, 2));
    assertThat(spread.levels()).containsExactly(3L, 0L, 3L, 4L, 5L);
  }

  @Test
  void decisionsArePooledAndMeansAreNotAveraged() {
    add("a", 4, 4, 4, 4, 4, 4);
    add("b", 1, 1, 1);

    assertThat(empathy().pooled()).contains(BigFraction.of(3));
  }

  @Test
  void anAttemptWithTooLittleEvidenceIsCountedAsThatAndHasNoMean() {
    add("a", 4, 4);

    assertThat(empathy().withEvidence()).isZero();
    assertThat(empathy().withoutEvidence()).isEqualTo(1);
    assertThat(empathy().quartile(2)).isEmpty();
    assertThat(empathy().pooled()).contains(BigFraction.of(4));
    assertThat(scenario().results().outcomes()).containsEntry(Outcome.NOT_ENOUGH_EVIDENCE, 1);
  }

  @Test
  void aCriticalCodeCountsOnceAnAttempt() {
    take(transcripts.of(Mode.ASSESSMENT, "a", "risk-ignored", true, 4, 4, 4));

    assertThat(scenario().results().incidents())
        .isEqualTo(Map.of("risk-ignored", List.of(new CohortAttempt("a", "attempt-1"))));
    assertThat(scenario().results().outcomes()).containsEntry(Outcome.CRITICAL_INCIDENT, 1);
  }

  @Test
  void practiceAndUnfinishedAttemptsGiveNoFigures() {
    take(transcripts.of(Mode.PRACTICE, "a", "", true, 4, 4, 4));
    assertThat(cohort.scenarios()).isEmpty();

    take(transcripts.of(Mode.ASSESSMENT, "a", "", false, 4, 4, 4));

    assertThat(scenario().attempts()).isEqualTo(1);
    assertThat(scenario().open()).containsExactly(new CohortAttempt("a", "attempt-2"));
    assertThat(scenario().results().criteria()).isEmpty();
    assertThat(scenario().decisions()).isEmpty();
  }

  @Test
  void aRareResponseIsFlaggedOnceTwentyAttemptsExist() {
    IntStream.range(0, 19).forEach(i -> add("t" + i, 4));
    assertThat(choice("level-1").isRare()).isFalse();

    add("t19", 4);
    assertThat(choice("level-1").isRare()).isTrue();
    assertThat(choice("level-4").isRare()).isFalse();

    add("t20", 1);
    assertThat(choice("level-1").isRare()).as("1 of 21 is under 5 %").isTrue();
    add("t21", 1);
    assertThat(choice("level-1").isRare()).isFalse();
  }

  @Test
  void aResponseThatWasSeldomOnOfferIsNotCalledRare() {
    assertThat(new DecisionChoices.Choice("late", "Say it.", 19, 0, 60).isRare()).isFalse();
    assertThat(new DecisionChoices.Choice("late", "Say it.", 20, 0, 60).isRare()).isTrue();
  }

  @Test
  void exactlyOneInTwentyIsNotUnderFivePercent() {
    IntStream.range(0, 19).forEach(i -> add("t" + i, 4));
    add("t19", 1);

    assertThat(choice("level-1").share()).isEqualTo(BigFraction.of(1, 20));
    assertThat(choice("level-1").isRare()).isFalse();
  }

  @Test
  void firstStandsAgainstLatestWhateverTheOrderOfReading() {
    Transcript first = transcripts.of(Mode.ASSESSMENT, "a", "", true, 1, 1, 1);
    Transcript middle = transcripts.of(Mode.ASSESSMENT, "a", "", true, 0, 0, 0);
    Transcript latest = transcripts.of(Mode.ASSESSMENT, "a", "", true, 3, 3, 4);
    add("b", 4, 4, 4);
    List.of(latest, first, middle).forEach(this::take);

    Progression progression = scenario().progression();

    assertThat(scenario().trainees()).isEqualTo(2);
    assertThat(progression.trainees()).isEqualTo(1);
    assertThat(progression.changes())
        .containsExactly(
            new Progression.Change("empathy", BigFraction.ONE, BigFraction.of(10, 3), 1, 0, 0));
  }

  private ScenarioCohort scenario() {
    return cohort.scenarios().iterator().next();
  }

  private CriterionSpread empathy() {
    return scenario().results().criteria().iterator().next();
  }

  private DecisionChoices.Choice choice(String response) {
    return scenario().decisions().iterator().next().choices().stream()
        .filter(choice -> choice.response().equals(response))
        .findFirst()
        .orElseThrow();
  }

  private void add(String trainee, Integer... levels) {
    take(transcripts.ended(trainee, levels));
  }

  private void take(Transcript transcript, Marks... marks) {
    transcripts.addTo(cohort, transcript, marks);
  }
}

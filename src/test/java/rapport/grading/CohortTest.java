package rapport.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.evaluation.Band;
import rapport.evaluation.Exchange;
import rapport.evaluation.Offer;
import rapport.evaluation.Outcome;
import rapport.evaluation.Sitting;
import rapport.scenario.Rupture;
import rapport.transcript.Entry;
import rapport.transcript.Event;
import rapport.transcript.Mode;
import rapport.transcript.Transcript;

final class CohortTest {
  private final Cohort cohort = new Cohort();
  private int counter;

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
    assertThat(scenario().outcomes()).containsEntry(Outcome.NOT_ENOUGH_EVIDENCE, 1);
  }

  @Test
  void aCriticalCodeCountsOnceAnAttempt() {
    cohort.add(transcript(Mode.ASSESSMENT, "a", "risk-ignored", true, 4, 4, 4), Examples.rubric());

    assertThat(scenario().incidents()).isEqualTo(Map.of("risk-ignored", 1));
    assertThat(scenario().outcomes()).containsEntry(Outcome.CRITICAL_INCIDENT, 1);
  }

  @Test
  void practiceAndUnfinishedAttemptsGiveNoFigures() {
    cohort.add(transcript(Mode.PRACTICE, "a", "", true, 4, 4, 4), Examples.rubric());
    assertThat(cohort.scenarios()).isEmpty();

    cohort.add(transcript(Mode.ASSESSMENT, "a", "", false, 4, 4, 4), Examples.rubric());

    assertThat(scenario().attempts()).isEqualTo(1);
    assertThat(scenario().open()).isEqualTo(1);
    assertThat(scenario().criteria()).isEmpty();
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
  void exactlyOneInTwentyIsNotUnderFivePercent() {
    IntStream.range(0, 19).forEach(i -> add("t" + i, 4));
    add("t19", 1);

    assertThat(choice("level-1").share()).isEqualTo(BigFraction.of(1, 20));
    assertThat(choice("level-1").isRare()).isFalse();
  }

  @Test
  void firstStandsAgainstLatestWhateverTheOrderOfReading() {
    Transcript first = transcript(Mode.ASSESSMENT, "a", "", true, 1, 1, 1);
    Transcript middle = transcript(Mode.ASSESSMENT, "a", "", true, 0, 0, 0);
    Transcript latest = transcript(Mode.ASSESSMENT, "a", "", true, 3, 3, 4);
    add("b", 4, 4, 4);
    List.of(latest, first, middle).forEach(one -> cohort.add(one, Examples.rubric()));

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
    return scenario().criteria().iterator().next();
  }

  private DecisionChoices.Choice choice(String response) {
    return scenario().decisions().iterator().next().choices().stream()
        .filter(choice -> choice.response().equals(response))
        .findFirst()
        .orElseThrow();
  }

  private void add(String trainee, Integer... levels) {
    cohort.add(transcript(Mode.ASSESSMENT, trainee, "", true, levels), Examples.rubric());
  }

  private Transcript transcript(
      Mode mode, String trainee, String critical, boolean isFinished, Integer... levels) {
    counter++;
    Event.Played played =
        new Event.Played("tea", "1.0.0", "Tea?", "Ines", "aa", List.of("empathy"));
    Event.Ended ended =
        new Event.Ended(new Sitting.Close("end", "The end", "Over.", false, List.of()));
    List<Event> events = new ArrayList<>();
    events.add(new Event.Opened("attempt-" + counter, mode, trainee, 1, played, "bb", "Rapport"));
    for (int i = 0; i < levels.length; i++) {
      events.add(new Event.Chose(exchange("n" + i, critical, levels[i])));
    }
    if (isFinished) {
      events.add(ended);
    }
    Instant at = Instant.ofEpochSecond(counter);
    return Transcript.of(events.stream().map(event -> new Entry(at, 0, event)).toList())
        .orElseThrow();
  }

  private static Exchange exchange(String node, String critical, int level) {
    return new Exchange(
        List.of(),
        node,
        List.of("empathy"),
        1,
        List.of(),
        List.of(),
        false,
        Rupture.NONE,
        false,
        IntStream.rangeClosed(0, 4).mapToObj(i -> offer(i, critical)).toList(),
        level,
        "",
        "");
  }

  private static Offer offer(int level, String critical) {
    return new Offer(
        "level-" + level,
        "Say it.",
        Map.of("empathy", level),
        "",
        "",
        "",
        critical,
        false,
        false,
        List.of(),
        List.of());
  }
}

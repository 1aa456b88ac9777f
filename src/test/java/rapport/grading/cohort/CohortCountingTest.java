package rapport.grading.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.grading.cohort.CohortTranscripts.levels;
import static rapport.grading.cohort.CohortTranscripts.marks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import rapport.grading.marks.Counting;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing.Source;
import rapport.grading.statistics.Ratings;
import rapport.play.evaluation.Band;
import rapport.play.evaluation.Outcome;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;

/** Which attempts a cohort's results rest on, and whose word these are. */
final class CohortCountingTest {
  private static final Marks FIRST_MARKER = marks("r1", Purpose.OWN, levels(3, 3, 3));
  private static final Marks SECOND_MARKER = marks("r2", Purpose.OWN, levels(2, 2, 2));

  private final CohortTranscripts transcripts = new CohortTranscripts();
  private Cohort cohort = Cohort.of(Counting.FIRST);

  @Test
  void oneAttemptOfEachTraineeCountsWhateverTheOrderOfReading() {
    List<Transcript> three =
        new ArrayList<>(
            List.of(
                transcripts.ended("a", 1, 1, 1),
                transcripts.ended("a", 4, 4, 4),
                transcripts.ended("a", 3, 3, 3)));
    for (int turn = 0; turn < 3; turn++) {
      assertThat(median(Cohort.of(Counting.FIRST), three)).isEqualTo(BigFraction.of(1));
      assertThat(median(Cohort.of(Counting.LATEST), three)).isEqualTo(BigFraction.of(3));
      assertThat(median(Cohort.of(Counting.BEST), three)).isEqualTo(BigFraction.of(4));
      Collections.rotate(three, 1);
    }
  }

  @Test
  void allMeansEveryAttemptThatReachedAnEnding() {
    cohort = Cohort.ofAll();
    take(transcripts.ended("a", 1, 1, 1));
    take(transcripts.ended("a", 4, 4, 4));

    assertThat(results().counted()).isEqualTo(2);
  }

  @Test
  void anUnfinishedFirstAttemptIsNamedAndTheNextOneCounts() {
    take(transcripts.of(Mode.ASSESSMENT, "a", "", false, 1, 1));
    take(transcripts.ended("a", 4, 4, 4));

    assertThat(results().outcomes()).containsEntry(Outcome.MET, 1);
    assertThat(scenario().open()).containsExactly(new CohortAttempt("a", "attempt-1"));
  }

  @Test
  void choicesRestOnAllFinishedAttemptsThoughOneCounts() {
    take(transcripts.ended("a", 1, 1, 1));
    take(transcripts.ended("a", 4, 4, 4));

    assertThat(scenario().decisions()).extracting(DecisionChoices::attempts).containsOnly(2);
    assertThat(scenario().progression().trainees()).isEqualTo(1);
    assertThat(empathy().levels()).containsExactly(0L, 3L, 0L, 0L, 0L);
  }

  @Test
  void aMarkersLevelsStandInPlaceOfTheAuthors() {
    take(transcripts.ended("a", 0, 0, 0), FIRST_MARKER);
    take(transcripts.ended("b", 1, 1, 1));

    assertThat(results().sources())
        .isEqualTo(Map.of(Source.AGREED, 0, Source.MARKER, 1, Source.EVALUATION, 1));
    assertThat(results().outcomes()).containsEntry(Outcome.MET, 1);
    assertThat(empathy().levels()).containsExactly(0L, 3L, 0L, 3L, 0L);
  }

  @Test
  void marksNotAgreedYetAreListedAndGiveNoResult() {
    take(transcripts.ended("a", 4, 4, 4), FIRST_MARKER, SECOND_MARKER);

    assertThat(results().undecided()).containsExactly(new CohortAttempt("a", "attempt-1"));
    assertThat(results().counted()).isZero();
    assertThat(results().outcomes()).containsEntry(Outcome.MET, 0);
    assertThat(results().criteria()).isEmpty();
    assertThat(scenario().decisions()).isNotEmpty();
  }

  @Test
  void theAgreedMarkDecides() {
    Marks agreed = marks("r1", Purpose.AGREED, levels(4, 4, 4));
    take(transcripts.ended("a", 1, 1, 1), FIRST_MARKER, SECOND_MARKER, agreed);

    assertThat(results().sources()).containsEntry(Source.AGREED, 1);
    assertThat(empathy().quartile(2)).contains(BigFraction.of(4));
  }

  @Test
  void aMeanSetByHandMovesResultAndBandAndNotTheLevels() {
    MarkEvent override = new MarkEvent.Overrode("empathy", new BigDecimal("2.0"), "slow", "4");
    take(transcripts.ended("a", 4, 4, 4), marks("r1", Purpose.OWN, override));

    assertThat(results().overridden()).isEqualTo(1);
    assertThat(results().outcomes()).containsEntry(Outcome.NOT_YET_MET, 1);
    assertThat(empathy().bands()).containsEntry(Band.DEVELOPING, 1);
    assertThat(empathy().levels()).containsExactly(0L, 0L, 0L, 0L, 3L);
    assertThat(empathy().pooled()).contains(BigFraction.of(4));
  }

  @Test
  void aClearedIncidentIsNoIncident() {
    Transcript transcript = transcripts.of(Mode.ASSESSMENT, "a", "risk-ignored", true, 4, 4, 4);
    Marks cleared =
        marks(
            "r1",
            Purpose.OWN,
            new MarkEvent.Cleared(0, "risk-ignored", "it was asked"),
            new MarkEvent.Cleared(1, "risk-ignored", "it was asked"),
            new MarkEvent.Cleared(2, "risk-ignored", "it was asked"));
    take(transcript, cleared);

    assertThat(results().incidents()).isEmpty();
    assertThat(results().cleared()).isEqualTo(1);
    assertThat(results().outcomes()).containsEntry(Outcome.MET, 1);
  }

  @Test
  void anIncidentThatARaterRaisedIsAnIncident() {
    take(
        transcripts.ended("a", 4, 4, 4),
        marks("r1", Purpose.OWN, new MarkEvent.Raised(1, "risk-ignored", "she said so twice")));

    assertThat(results().incidents()).containsOnlyKeys("risk-ignored");
    assertThat(results().raised()).isEqualTo(1);
    assertThat(results().outcomes()).containsEntry(Outcome.CRITICAL_INCIDENT, 1);
  }

  @Test
  void firstAgainstLatestWaitsUntilRatersAgree() {
    take(transcripts.ended("a", 1, 1, 1));
    take(transcripts.ended("a", 4, 4, 4), FIRST_MARKER, SECOND_MARKER);
    take(transcripts.ended("b", 1, 1, 1));
    take(transcripts.ended("b", 2, 2, 2));

    Progression progression = scenario().progression();

    assertThat(progression.trainees()).isEqualTo(1);
    assertThat(progression.undecided()).isEqualTo(1);
    assertThat(progression.changes())
        .containsExactly(
            new Progression.Change("empathy", BigFraction.ONE, BigFraction.of(2), 1, 0, 0));
  }

  @Test
  void ratersAreComparedOverAllAssessmentsAndNotOverPractice() {
    take(transcripts.ended("a", 4, 4, 4));
    take(transcripts.ended("a", 4, 4, 4), FIRST_MARKER, SECOND_MARKER);
    take(transcripts.of(Mode.PRACTICE, "b", "", true, 1, 1, 1), FIRST_MARKER);

    Ratings empathy = cohort.ratings().lines().get("empathy");
    assertThat(empathy).isNotNull();
    assertThat(empathy.units()).hasSize(3);
  }

  private static BigFraction median(Cohort cohort, List<Transcript> attempts) {
    CohortTranscripts adding = new CohortTranscripts();
    attempts.forEach(each -> adding.addTo(cohort, each));
    CohortResults results = cohort.scenarios().iterator().next().results();
    assertThat(results.counted()).isEqualTo(1);
    return results.criteria().iterator().next().quartile(2).orElseThrow();
  }

  private void take(Transcript transcript, Marks... marks) {
    transcripts.addTo(cohort, transcript, marks);
  }

  private ScenarioCohort scenario() {
    return cohort.scenarios().iterator().next();
  }

  private CohortResults results() {
    return scenario().results();
  }

  private CriterionSpread empathy() {
    return results().criteria().iterator().next();
  }
}

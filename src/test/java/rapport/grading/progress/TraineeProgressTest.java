package rapport.grading.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import rapport.grading.marks.Transcripts;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Rated;
import rapport.play.evaluation.Report;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Rubric;

final class TraineeProgressTest {
  private static final Rubric RUBRIC = Practised.RUBRIC;
  private int played;

  @Test
  void decisionsArePooledAndMeansAreNotAveraged() {
    TraineeProgress progress =
        TraineeProgress.of(
            List.of(finished(Map.of(), 4, 4, 4), finished(Map.of(), 1, 1, 1, 1, 1, 1)), RUBRIC);

    // The mean of both means would be 5/2.
    assertThat(empathy(progress).computed()).isEqualTo(BigFraction.of(2));
    assertThat(empathy(progress).decisions()).isEqualTo(6);
    assertThat(progress.choices()).isEqualTo(9);
  }

  @Test
  void theSameDecisionTwiceIsNotMoreEvidence() {
    TraineeProgress progress =
        TraineeProgress.of(List.of(finished(Map.of(), 3, 3), finished(Map.of(), 3, 3)), RUBRIC);

    assertThat(empathy(progress).decisions()).isEqualTo(2);
    assertThat(empathy(progress).hasEvidence()).isFalse();
    assertThat(empathy(progress).band()).isNull();
  }

  @Test
  void aCriticalIncidentCountsUntilTheScenarioWasFinishedWithoutOne() {
    OwnAttempt incident = own(transcript(Map.of(), "risk-ignored", 3, 3, 3));
    OwnAttempt mended = finished(Map.of(), 3, 3, 3);

    assertThat(empathy(TraineeProgress.of(List.of(incident), RUBRIC)).isCritical()).isTrue();
    TraineeProgress after = TraineeProgress.of(List.of(mended, incident), RUBRIC);
    assertThat(empathy(after).isCritical()).isFalse();
    assertThat(after.incidents()).containsExactly(incident);
  }

  @Test
  void firstAndLatestAreComparedOnlyWithEvidenceInBoth() {
    PlayedScenario enough = scenario(finished(Map.of(), 2, 2, 3), finished(Map.of(), 3, 3, 3));
    PlayedScenario tooLittle = scenario(finished(Map.of(), 2, 2), finished(Map.of(), 3, 3, 3));

    assertThat(enough.changes())
        .containsExactly(
            new PlayedScenario.Change(
                RUBRIC.active().get(0), BigFraction.of(7, 3), BigFraction.of(3)));
    assertThat(tooLittle.changes().get(0).first()).isNull();
    assertThat(scenario(finished(Map.of(), 3, 3, 3)).changes()).isEmpty();
  }

  @Test
  void ownLevelsLeanOneWayWhenMoreThanHalfDo() {
    assertThat(tendency(4, 4)).isEqualTo(SelfView.Tendency.TOO_FEW);
    assertThat(tendency(4, 4, 3)).isEqualTo(SelfView.Tendency.HIGHER);
    assertThat(tendency(1, 0, 3)).isEqualTo(SelfView.Tendency.LOWER);
    assertThat(tendency(3, 3, 4)).isEqualTo(SelfView.Tendency.NEAR);
    assertThat(tendency(1, 3, 4)).isEqualTo(SelfView.Tendency.NONE);
  }

  /** Own levels, session by session, beside results of 3. */
  private SelfView.Tendency tendency(int... levels) {
    List<OwnAttempt> attempts = new ArrayList<>();
    for (int level : levels) {
      attempts.add(finished(Map.of("empathy", level), 3, 3, 3));
    }
    return TraineeProgress.of(attempts, RUBRIC).selfViews().get(0).tendency();
  }

  private static PlayedScenario scenario(OwnAttempt... attempts) {
    return TraineeProgress.of(List.of(attempts), RUBRIC).scenarios().get(0);
  }

  private static CriterionResult empathy(TraineeProgress progress) {
    return progress.pooled().criteria().get(0);
  }

  private OwnAttempt finished(Map<String, Integer> selfRatings, int... levels) {
    return own(transcript(selfRatings, "", levels));
  }

  private static OwnAttempt own(Transcript transcript) {
    return new OwnAttempt(
        transcript,
        Report.of(transcript.sitting(), RUBRIC, new Aftercare("", List.of())),
        Duration.ZERO,
        ZoneOffset.UTC);
  }

  private Transcript transcript(Map<String, Integer> selfRatings, String critical, int... levels) {
    List<Rated> choices = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      choices.add(new Rated("d" + i, 1, Map.of("empathy", levels[i]), i == 0 ? critical : ""));
    }
    Transcript kept = Transcripts.complete(choices, List.of("empathy"));
    List<Event> events = new ArrayList<>();
    events.add(kept.opened());
    kept.exchanges().forEach(exchange -> events.add(new Event.Chose(exchange)));
    events.add(Objects.requireNonNull(kept.ended()));
    events.add(new Event.RatedSelf(selfRatings));
    events.add(new Event.Sealed("", Map.of(), ""));
    Instant at = Instant.EPOCH.plusSeconds(played++);
    return Transcript.of(events.stream().map(event -> new Entry(at, 0, event)).toList())
        .orElseThrow();
  }
}

package rapport.grading.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** A month of practice, with every value worked out by hand. */
final class CriterionHistoryTest {

  private static List<CriterionHistory> histories(List<OwnAttempt> attempts, int most) {
    return TraineeProgress.of(attempts, Practised.RUBRIC).histories(most);
  }

  @Test
  void everySessionStandsByItselfAndWithAllBeforeIt() {
    CriterionHistory empathy = histories(Practised.month(), 24).get(0);

    assertThat(empathy.steps())
        .extracting(Step::level)
        .containsExactly(BigFraction.of(5, 3), BigFraction.of(5, 2), BigFraction.of(4), null);
    assertThat(empathy.steps())
        .extracting(step -> step.alone().decisions())
        .containsExactly(2, 2, 1, 0);
    assertThat(empathy.steps())
        .extracting(Step::line)
        .containsExactly(null, BigFraction.of(2), BigFraction.of(7, 3), BigFraction.of(7, 3));
    assertThat(empathy.steps())
        .extracting(step -> step.together().decisions())
        .containsExactly(2, 4, 4, 4);
    assertThat(empathy.steps())
        .extracting(Step::own)
        .containsExactly(BigFraction.of(3), BigFraction.of(2), null, null);
  }

  @Test
  void theLineEndsWhereTheTraineeStands() {
    TraineeProgress progress = TraineeProgress.of(Practised.month(), Practised.RUBRIC);

    assertThat(progress.pooled().criteria().get(0).computed()).isEqualTo(BigFraction.of(7, 3));
  }

  @Test
  void fewerThanThreeDecisionsDrawNoLine() {
    CriterionHistory boundary = histories(Practised.month(), 24).get(1);

    assertThat(boundary.criterion().id()).isEqualTo("boundary");
    assertThat(boundary.steps()).extracting(Step::line).containsOnlyNulls();
    assertThat(boundary.inPlay()).extracting(Step::level).containsExactly(BigFraction.of(3));
  }

  @Test
  void whereThereAreMoreSessionsThanPlacesSomeShareOneWithTheirDecisionsPooled() {
    CriterionHistory empathy = histories(Practised.month().subList(0, 3), 2).get(0);

    // The oldest stands alone, so that the latest place is full: (3+2+4)/3 = 3 from two decisions.
    assertThat(empathy.each()).isEqualTo(2);
    assertThat(empathy.steps()).extracting(step -> step.sessions().size()).containsExactly(1, 2);
    assertThat(empathy.steps())
        .extracting(Step::level)
        .containsExactly(BigFraction.of(5, 3), BigFraction.of(3));
    assertThat(empathy.steps().get(1).alone().decisions()).isEqualTo(2);
  }

  @Test
  void aCriticalIncidentShowsNoughtAndItsMeanStaysBeside() {
    OwnAttempt incident =
        Practised.at("2026-11-03T18:00:00Z", "harbour")
            .chose("d0", 1, Map.of("boundary", 2), "money-or-business")
            .finished(Map.of());

    Step step = histories(List.of(incident), 24).get(0).steps().get(0);

    assertThat(step.level()).isEqualTo(BigFraction.ZERO);
    assertThat(step.alone().computed()).isEqualTo(BigFraction.of(2));
  }

  @Test
  void twoHundredSessionsTakeNoMorePlacesThanThereAre() {
    List<OwnAttempt> sessions = new ArrayList<>();
    for (int day = 0; day < 200; day++) {
      sessions.add(
          Practised.at(LocalDate.of(2026, 1, 1).plusDays(day) + "T18:00:00Z", "harbour")
              .chose("d" + day % 5, 1, Map.of("empathy", day % 5))
              .finished(Map.of()));
    }

    CriterionHistory empathy = histories(sessions, 24).get(0);

    // 200 / 24 is nine to a place; 22 places of nine are 198, and the oldest two stand first.
    assertThat(empathy.each()).isEqualTo(9);
    assertThat(empathy.steps()).hasSize(23);
    assertThat(empathy.steps().get(0).sessions()).hasSize(2);
    assertThat(empathy.steps().get(22).sessions()).hasSize(9);
    assertThat(empathy.steps().get(22).line()).isEqualTo(BigFraction.of(2));
  }

  @Test
  void breaksAreNoPractice() {
    // One minute, 25 that count as ten, nothing over the time it was closed, and half a minute.
    OwnAttempt own =
        Practised.at("2026-11-03T18:00:00Z", "harbour")
            .after(Duration.ofMinutes(1))
            .chose("d0", 1, Map.of("empathy", 1))
            .after(Duration.ofMinutes(25))
            .wentBack()
            .resumed(Duration.ofHours(2))
            .after(Duration.ofSeconds(30))
            .chose("d0", 1, Map.of("empathy", 3))
            .attempt();

    assertThat(own.spent()).isEqualTo(Duration.ofSeconds(690));
  }

  @Test
  void timeIsCountedByTheWeekThatASessionBeganIn() {
    // 1 November 2026 is a Sunday.
    List<OwnAttempt> attempts =
        List.of(
            timed("2026-11-01T23:59:00Z", 4),
            timed("2026-11-02T00:00:00Z", 5),
            timed("2026-11-08T20:00:00Z", 6));

    TraineeProgress progress = TraineeProgress.of(attempts, Practised.RUBRIC);

    assertThat(progress.weeks())
        .containsExactly(
            new Week(LocalDate.of(2026, 10, 26), 1, Duration.ofMinutes(4)),
            new Week(LocalDate.of(2026, 11, 2), 2, Duration.ofMinutes(11)));
    assertThat(progress.spent()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void aSundayEveningInNewYorkIsNoMondayOfTheNextWeek() {
    // 2 November 2026, 01:30 in UTC, is the evening of the first there.
    OwnAttempt own =
        Practised.at("2026-11-02T01:30:00Z", "harbour").attempt(ZoneId.of("America/New_York"));

    assertThat(own.day()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(TraineeProgress.of(List.of(own), Practised.RUBRIC).weeks())
        .extracting(Week::monday)
        .containsExactly(LocalDate.of(2026, 10, 26));
  }

  private static OwnAttempt timed(String start, int minutes) {
    return Practised.at(start, "harbour")
        .after(Duration.ofMinutes(minutes))
        .chose("d0", 1, Map.of("empathy", 1))
        .attempt();
  }

  @Test
  void whatTemptedOnceIsNoHabit() {
    OwnAttempt first =
        Practised.at("2026-11-03T18:00:00Z", "harbour")
            .tempted("d0", "boundaries", "Of course.", "It is kind.")
            .tempted("d1", "communication", "Cheer up!", "It is light.")
            .finished(Map.of());
    OwnAttempt second =
        Practised.at("2026-11-05T18:00:00Z", "harbour")
            .tempted("d0", "boundaries", "Of course.", "It is kind.")
            .tempted("d2", "boundaries", "Just this once.", "It is quick.")
            .finished(Map.of());

    List<Temptation> temptations =
        TraineeProgress.of(List.of(first, second), Practised.RUBRIC).temptations();

    assertThat(temptations).hasSize(1);
    assertThat(Objects.requireNonNull(temptations.get(0).problem()).id()).isEqualTo("boundaries");
    assertThat(temptations.get(0).lines())
        .containsExactly(
            new Temptation.Line("Of course.", "It is kind.", "The harbour", 2),
            new Temptation.Line("Just this once.", "It is quick.", "The harbour", 1));
  }

  @Test
  void aSkillIsMetWhereTheBestResponseShowsItAndShownWhereThatOneWasChosen() {
    OwnAttempt own =
        Practised.at("2026-11-03T18:00:00Z", "harbour")
            .chose("d0", 1, Map.of("empathy", 3))
            .chose("d1", 1, Map.of("empathy", 4))
            .tempted("d2", "boundaries", "Of course.", "It is kind.")
            .finished(Map.of());

    assertThat(TraineeProgress.of(List.of(own), Practised.RUBRIC).skills())
        .containsExactly(new SkillUse("reflection-of-feeling", 2, 1));
  }

  @Test
  void aLineTakenBackTemptedNobodyForGood() {
    OwnAttempt own =
        Practised.at("2026-11-03T18:00:00Z", "harbour")
            .tempted("d0", "boundaries", "Of course.", "It is kind.")
            .wentBack()
            .tempted("d0", "boundaries", "Just this once.", "It is quick.")
            .finished(Map.of());

    assertThat(TraineeProgress.of(List.of(own), Practised.RUBRIC).temptations()).isEmpty();
  }
}

package rapport.play.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.scenario.model.Rubric;

/** The rules of scoring; the worked cases (a) to (e) are those of the design. */
final class EvaluationTest {
  private static final Rubric RUBRIC = Examples.rubric();
  private static final List<String> EMPATHY_AND_BOUNDARY = List.of("empathy", "boundary");

  private final List<Rated> choices = new ArrayList<>();

  @Test
  void caseAMeetsWithTwoCriteriaAndLeavesTheThirdWithoutEvidence() {
    caseA();
    Evaluation evaluation = evaluate(EMPATHY_AND_BOUNDARY, Evaluation.Closing.COMPLETE);

    assertThat(evaluation.outcome()).isEqualTo(Outcome.MET);
    assertThat(of(evaluation, "empathy").computed()).isEqualTo(BigFraction.of(3));
    assertThat(of(evaluation, "empathy").band()).isEqualTo(Band.GOOD);
    assertThat(of(evaluation, "boundary").computed()).isEqualTo(BigFraction.of(10, 3));
    assertThat(of(evaluation, "boundary").band()).isEqualTo(Band.GOOD);
    assertThat(of(evaluation, "cultural-sensitivity").hasEvidence()).isFalse();
    assertThat(of(evaluation, "cultural-sensitivity").shown()).isEmpty();
    assertThat(evaluation.exported()).isEqualTo(BigFraction.of(19, 24));
    assertThat(percent(evaluation.exported())).isEqualTo("79.2");
  }

  @Test
  void caseBACriticalIncidentShowsZeroAndCapsTheOverall() {
    add("empathy", 3, 4, 3, 2, 3);
    add("boundary", 3);
    choices.add(new Rated("boundary-1", 1, Map.of("boundary", 0), "money-or-business"));
    choices.add(new Rated("boundary-2", 1, Map.of("boundary", 4), ""));
    add("cultural-sensitivity", 3);
    Evaluation evaluation = evaluate(EMPATHY_AND_BOUNDARY, Evaluation.Closing.COMPLETE);

    assertThat(evaluation.outcome()).isEqualTo(Outcome.CRITICAL_INCIDENT);
    assertThat(of(evaluation, "boundary").computed()).isEqualTo(BigFraction.of(7, 3));
    assertThat(of(evaluation, "boundary").shown()).contains(BigFraction.ZERO);
    assertThat(percent(evaluation.computed())).isEqualTo("66.7");
    assertThat(percent(evaluation.exported())).isEqualTo("40.0");
  }

  @Test
  void caseCAPrematureEndingHasNoPercentage() {
    add("empathy", 4, 4);
    Evaluation evaluation = evaluate(List.of("empathy"), Evaluation.Closing.PREMATURE);

    assertThat(evaluation.outcome()).isEqualTo(Outcome.NOT_YET_MET);
    assertThat(evaluation.computed()).isNull();
    assertThat(evaluation.exported()).isNull();
  }

  @Test
  void caseDAnAssessedCriterionUnderTheFloorIsNotEnoughEvidence() {
    caseA();
    Evaluation evaluation =
        evaluate(
            List.of("empathy", "boundary", "cultural-sensitivity"), Evaluation.Closing.COMPLETE);

    assertThat(evaluation.outcome()).isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void caseEVisitsToOneHubAreOneDistinctDecision() {
    for (int visit = 0; visit < 3; visit++) {
      choices.add(new Rated("hub", 1, Map.of("empathy", 4), ""));
    }
    Evaluation evaluation = evaluate(List.of("empathy"), Evaluation.Closing.COMPLETE);

    assertThat(of(evaluation, "empathy").computed()).isEqualTo(BigFraction.of(4));
    assertThat(of(evaluation, "empathy").decisions()).isEqualTo(1);
    assertThat(evaluation.outcome()).isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void anyLevelZeroIsNotYetMetHoweverHighTheMean() {
    add("empathy", 4, 4, 4, 4, 4, 4, 4, 0);

    assertThat(evaluate(List.of("empathy"), Evaluation.Closing.COMPLETE).outcome())
        .isEqualTo(Outcome.NOT_YET_MET);
  }

  @Test
  void aCriterionThatIsNotAssessedCanStillBeBelowTheCut() {
    add("empathy", 4, 4, 4);
    add("boundary", 2, 2, 3);

    assertThat(evaluate(List.of("empathy"), Evaluation.Closing.COMPLETE).outcome())
        .isEqualTo(Outcome.NOT_YET_MET);
  }

  @Test
  void theCutItselfIsMetAndFair() {
    add("empathy", 2, 3, 2, 3);
    Evaluation evaluation = evaluate(List.of("empathy"), Evaluation.Closing.COMPLETE);

    assertThat(evaluation.outcome()).isEqualTo(Outcome.MET);
    assertThat(of(evaluation, "empathy").band()).isEqualTo(Band.FAIR);
  }

  @Test
  void weightsCountEveryVisit() {
    choices.add(new Rated("one", 3, Map.of("empathy", 4), ""));
    choices.add(new Rated("two", 1, Map.of("empathy", 2), ""));
    choices.add(new Rated("two", 1, Map.of("empathy", 1), ""));

    assertThat(of(evaluate(List.of("empathy"), Evaluation.Closing.COMPLETE), "empathy").computed())
        .isEqualTo(BigFraction.of(15, 5));
  }

  @Test
  void aCriticalIncidentWithoutEvidenceShowsZeroAndExportsNothing() {
    choices.add(new Rated("one", 1, Map.of("boundary", 0), "money-or-business"));
    Evaluation evaluation = evaluate(List.of("boundary"), Evaluation.Closing.COMPLETE);

    assertThat(of(evaluation, "boundary").shown()).contains(BigFraction.ZERO);
    assertThat(evaluation.exported()).isNull();
    assertThat(evaluation.outcome()).isEqualTo(Outcome.CRITICAL_INCIDENT);
  }

  @Test
  void aCriticalIncidentThenAPrematureEndingHasNoPercentage() {
    add("boundary", 3, 3, 3);
    choices.add(new Rated("one", 1, Map.of("boundary", 0), "money-or-business"));
    Evaluation evaluation = evaluate(List.of("boundary"), Evaluation.Closing.PREMATURE);

    assertThat(evaluation.outcome()).isEqualTo(Outcome.CRITICAL_INCIDENT);
    assertThat(evaluation.exported()).isNull();
  }

  @Test
  void theCapNeverRaisesALowOverall() {
    add("boundary", 1, 1, 1);
    choices.add(new Rated("one", 1, Map.of("boundary", 0), "money-or-business"));
    Evaluation evaluation = evaluate(List.of("boundary"), Evaluation.Closing.COMPLETE);

    assertThat(evaluation.exported()).isEqualTo(BigFraction.of(3, 16));
  }

  @Test
  void aSessionThatWasLeftHasNoResult() {
    add("empathy", 4, 4, 4);
    Evaluation evaluation = evaluate(List.of("empathy"), Evaluation.Closing.LEFT);

    assertThat(evaluation.outcome()).isNull();
    assertThat(evaluation.exported()).isNull();
  }

  @Test
  void aCriterionSwitchedOffIsIgnored() {
    add("collaboration", 0, 0, 0);
    add("empathy", 3, 3, 3);

    assertThat(evaluate(List.of("empathy", "collaboration"), Evaluation.Closing.COMPLETE).outcome())
        .isEqualTo(Outcome.MET);
  }

  private void caseA() {
    add("empathy", 3, 4, 3, 2, 3);
    add("boundary", 3, 3, 4);
    add("cultural-sensitivity", 3);
  }

  private void add(String criterion, int... levels) {
    for (int level : levels) {
      choices.add(new Rated(criterion + "-" + choices.size(), 1, Map.of(criterion, level), ""));
    }
  }

  private Evaluation evaluate(List<String> assessed, Evaluation.Closing closing) {
    return Evaluation.of(Tally.of(RUBRIC, choices), assessed, closing);
  }

  private static CriterionResult of(Evaluation evaluation, String criterion) {
    return evaluation.criteria().stream()
        .filter(result -> result.criterion().id().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  private static String percent(@Nullable BigFraction share) {
    return Fractions.rounded(Objects.requireNonNull(share).multiply(100), 1).toPlainString();
  }
}

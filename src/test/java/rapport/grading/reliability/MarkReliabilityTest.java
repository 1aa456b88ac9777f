package rapport.grading.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rapport.grading.statistics.Figure;

final class MarkReliabilityTest {
  private static final double CUT = 2.5;

  @Test
  void shroutAndFleiss1979WhereEverybodyMetEquallyManyItIsTheIntraclassCorrelation1K() {
    MarkReliability marks = of("9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7");

    assertThat(value(marks.reliability())).isCloseTo(0.44, within(0.005));
    assertThat(value(marks.within())).isCloseTo(6.26, within(0.005));
    assertThat(value(marks.between())).isCloseTo((11.24 - 6.26) / 4, within(0.005));
    assertThat(marks.decisions()).isEqualTo(4);
  }

  /** Means 3, 1 and 2; their variance is 1, the pooled one within 4/4, the harmonic mean 2.25. */
  @Test
  void unequalNumbersOfDecisionsGiveComponentsWorkedOutByHand() {
    MarkReliability marks = of("2 4 3", "1 1", "1 3");

    double harmonic = 3 / (1 / 3.0 + 1 / 2.0 + 1 / 2.0);
    assertThat(marks.decisions()).isCloseTo(harmonic, within(1e-12));
    assertThat(value(marks.within())).isCloseTo(1, within(1e-12));
    assertThat(value(marks.between())).isCloseTo(1 - 1 / harmonic, within(1e-12));
    assertThat(value(marks.reliability())).isCloseTo(1 - 1 / harmonic, within(1e-12));
    assertThat(value(marks.error())).isCloseTo(Math.sqrt(1 / harmonic), within(1e-12));
    assertThat(marks.near()).isEqualTo(2);
  }

  /**
   * Simulated: two equal attempts, made of a person and of decisions that have nothing in common.
   */
  @Test
  void theReliabilityIsTheCorrelationOfTwoEqualAttemptsAndTheConsistencyTheirAgreement() {
    Random random = new Random(20261130);
    List<PersonLevels> first = new ArrayList<>();
    List<PersonLevels> second = new ArrayList<>();
    for (int person = 0; person < 6000; person++) {
      double ability = 2.5 + 0.7 * random.nextGaussian();
      first.add(attempt(ability, random));
      second.add(attempt(ability, random));
    }

    MarkReliability marks = MarkReliability.of(first, CUT);
    assertThat(value(marks.reliability())).isCloseTo(correlation(first, second), within(0.03));
    double same = 0;
    for (int i = 0; i < first.size(); i++) {
      same += (first.get(i).mark() >= CUT) == (second.get(i).mark() >= CUT) ? 1 : 0;
    }
    assertThat(value(marks.consistency())).isCloseTo(same / first.size(), within(0.03));
  }

  private static PersonLevels attempt(double ability, Random random) {
    List<PersonLevels.Level> levels = new ArrayList<>();
    int size = 4 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      long level = Math.round(ability + random.nextGaussian());
      levels.add(new PersonLevels.Level((int) Math.max(0, Math.min(4, level)), 1));
    }
    return new PersonLevels(levels);
  }

  private static double correlation(List<PersonLevels> first, List<PersonLevels> second) {
    double meanX = first.stream().mapToDouble(PersonLevels::mark).average().orElseThrow();
    double meanY = second.stream().mapToDouble(PersonLevels::mark).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < first.size(); i++) {
      double x = first.get(i).mark() - meanX;
      double y = second.get(i).mark() - meanY;
      xy += x * y;
      xx += x * x;
      yy += y * y;
    }
    return xy / Math.sqrt(xx * yy);
  }

  /** With the cut at the mean the share has a closed form: 1/2 + arcsin(reliability) / pi. */
  @Test
  void theConsistencyAtTheMeanIsSheppardsClosedForm() {
    for (double reliability : new double[] {0, 0.1, 0.5, 0.9, 1}) {
      DecisionConsistency decision = DecisionConsistency.of(2.5, 0.6, reliability, 2.5);
      double share = 0.5 + Math.asin(reliability) / Math.PI;
      assertThat(value(decision.consistency())).isCloseTo(share, within(1e-9));
      assertThat(value(decision.kappa())).isCloseTo(2 * share - 1, within(1e-9));
    }
  }

  @Test
  void aCutFarFromAllMarksIsConsistentAndHasNoKappa() {
    DecisionConsistency decision = DecisionConsistency.of(3.9, 0.05, 0.8, 0.5);

    assertThat(value(decision.consistency())).isCloseTo(1, within(1e-9));
    assertThat(decision.kappa().why()).contains("chance would agree as well");
  }

  @Test
  void heavyDecisionsSteadyTheMarkLessThanAsManyEqualOnes() {
    PersonLevels person =
        new PersonLevels(
            List.of(
                new PersonLevels.Level(4, 3),
                new PersonLevels.Level(1, 1),
                new PersonLevels.Level(1, 1)));

    assertThat(person.mark()).isCloseTo(14 / 5.0, within(1e-12));
    assertThat(person.size()).isCloseTo(25 / 11.0, within(1e-12));
  }

  @Test
  void whereNothingCanBeWorkedOutItSaysWhy() {
    assertThat(of().reliability().why()).isEqualTo("fewer than two people have a mark on it");
    assertThat(of("1 2 3").error().why()).isEqualTo("fewer than two people have a mark on it");
    assertThat(of("1", "3").error().why()).isEqualTo("nobody's mark rests on two decisions");
    assertThat(of("1 3", "3 1").consistency().why()).isEqualTo("everybody has the same mark");
    assertThat(value(of("3 3", "1 1").reliability())).isEqualTo(1);
    assertThat(of("0 4 4", "4 0 4 0").reliability().why()).contains("differ less than");
  }

  private static MarkReliability of(String... persons) {
    return MarkReliability.of(
        Arrays.stream(persons).map(MarkReliabilityTest::person).toList(), CUT);
  }

  private static PersonLevels person(String levels) {
    return new PersonLevels(
        Arrays.stream(levels.split(" ", -1))
            .map(level -> new PersonLevels.Level(Integer.parseInt(level), 1))
            .toList());
  }

  private static double value(Figure figure) {
    return Objects.requireNonNull(figure.value());
  }
}

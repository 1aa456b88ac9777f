package rapport.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can't be worked out is told, and is no 0, no 1 and no accident of arithmetic. */
final class UndefinedFiguresTest {
  private static final Scale LEVELS = Scale.of(0, 4);

  @Test
  void ratersWhoOnlyEverSayOneThingAgreeInPercentAndInNothingElse() {
    Agreement agreement = Agreement.of(Tables.byRater(LEVELS, "3 3 3 3", "3 3 3 3"));

    assertThat(agreement.percent().value()).isEqualTo(100);
    assertThat(all(agreement).skip(1)).noneMatch(Figure::isDefined);
  }

  @Test
  void oneConstantRaterIsNoReasonForUndefined() {
    Agreement agreement = Agreement.of(Tables.byRater(LEVELS, "3 3 3 3", "3 2 3 4"));

    assertThat(agreement.cohen().value()).isEqualTo(0);
    assertThat(agreement.fleiss().isDefined()).isTrue();
  }

  @Test
  void fullAgreementOverSeveralLevelsIsOneThroughout() {
    Agreement agreement = Agreement.of(Tables.byRater(LEVELS, "0 2 3 4", "0 2 3 4"));

    assertThat(all(agreement).skip(1))
        .allSatisfy(figure -> assertThat(figure.value()).isEqualTo(1));
    assertThat(Stream.concat(Stream.of(agreement.cohen()), agreement.icc().values().stream()))
        .allSatisfy(figure -> assertThat(figure.low()).isNull())
        .allSatisfy(figure -> assertThat(figure.why()).startsWith("nothing here to estimate"));
  }

  @Test
  void threeRatersHaveNoCohen() {
    Agreement agreement = Agreement.of(Tables.byRater(LEVELS, "0 2", "1 2", "0 3"));

    assertThat(agreement.cohen().why()).isEqualTo("it compares two raters, and there are 3");
    assertThat(agreement.linear().isDefined()).isFalse();
    assertThat(agreement.fleiss().isDefined()).isTrue();
  }

  @Test
  void gapsLeaveNothingButKrippendorffAndWhatNeedsOnlyPairs() {
    Agreement agreement = Agreement.of(Tables.byRater(LEVELS, "0 2 . 4", "0 3 1 4", "1 2 3 ."));

    assertThat(agreement.fleiss().why()).contains("equally many");
    assertThat(agreement.icc().values()).noneMatch(Figure::isDefined);
    assertThat(agreement.krippendorff().values()).allMatch(Figure::isDefined);
    assertThat(agreement.percent().isDefined()).isTrue();
  }

  @Test
  void namesHaveNeitherWeightsNorVariance() {
    Scale names = Scale.named(List.of("a", "b", "c"));
    Agreement agreement = Agreement.of(Tables.byRater(names, "0 1 2 0", "0 1 1 0"));

    assertThat(agreement.cohen().isDefined()).isTrue();
    assertThat(agreement.quadratic().why()).contains("without an order");
    assertThat(agreement.icc().values())
        .allSatisfy(f -> assertThat(f.why()).contains("no numbers"));
  }

  @Test
  void nothingThatSmallTablesDoIsAnAccident() {
    long seed = 7;
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      Ratings ratings = Tables.random(LEVELS, random);
      // A figure refuses to be made of what is no number.
      assertThat(all(Agreement.of(ratings))).as("seed %d, round %d", seed, round).isNotEmpty();
      assertThat(ItemAnalysis.of(new Scores(LEVELS, ratings.units())).persons())
          .as("seed %d, round %d", seed, round)
          .isEqualTo(ratings.units().size());
    }
  }

  @Test
  void aFigureIsANumberOrSaysWhy() {
    assertThatThrownBy(() -> Figure.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Figure.undefined("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itemsThatTellNothingApartSayWhy() {
    Scores scores =
        new Scores(
            Scale.NUMBERS, Tables.byUnit(LEVELS, "1 1 0", "1 0 0", "1 1 1", "1 0 1").units());
    ItemAnalysis analysis = ItemAnalysis.of(scores);
    ItemFigures constant = analysis.items().get(0);

    assertThat(constant.difficulty().value()).isEqualTo(1);
    assertThat(constant.itemRest().why()).isEqualTo("everybody scores the same on it");
    assertThat(analysis.kr20().value()).isEqualTo(analysis.alpha().value());
    assertThat(analysis.items().get(1).discrimination().value()).isEqualTo(1);
  }

  @Test
  void aTieAtTheEdgeOfAGroupLeavesDiscriminationUndefined() {
    Scores scores =
        new Scores(
            Scale.NUMBERS, Tables.byUnit(LEVELS, "1 0", "0 1", "1 1", "0 0", "1 0", "0 1").units());

    assertThat(ItemAnalysis.of(scores).items())
        .allSatisfy(item -> assertThat(item.discrimination().why()).contains("same total"));
  }

  @Test
  void itemsSomePeopleNeverMetRestOnThoseWhoDid() {
    Scores scores =
        new Scores(LEVELS, Tables.byUnit(LEVELS, "4 4 .", "2 3 4", "1 0 0", ". 1 0").units());
    ItemAnalysis analysis = ItemAnalysis.of(scores);

    assertThat(analysis.persons()).isEqualTo(4);
    assertThat(analysis.complete()).isEqualTo(2);
    assertThat(analysis.items().get(0).persons()).isEqualTo(3);
    assertThat(analysis.items().get(1).difficulty().value()).isEqualTo(0.5);
    assertThat(analysis.kr20().why()).contains("0 and 1");
  }

  private static Stream<Figure> all(Agreement agreement) {
    return Stream.of(
            Stream.of(
                agreement.percent(),
                agreement.cohen(),
                agreement.linear(),
                agreement.quadratic(),
                agreement.fleiss()),
            agreement.krippendorff().values().stream(),
            agreement.icc().values().stream())
        .flatMap(figures -> figures);
  }
}

package rapport.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands beside kappa and alpha; the expected values are worked out by hand. */
final class AgreementBesideKappaTest {
  private static final Scale LEVELS = Scale.of(0, 4);

  /** Three pairs have a kappa of 1, and three of (0.9 - 0.66) / 0.34. */
  @Test
  void ofThreeRatersAndMoreTheKappasOfAllPairsAreAveraged() {
    Ratings ratings =
        Tables.byRater(
            LEVELS,
            "3 2 3 2 2 2 2 2 2 2",
            "3 2 3 2 2 2 2 2 2 2",
            "3 2 3 2 2 2 2 2 2 2",
            "3 2 1 2 2 2 2 2 2 2");

    assertThat(value(PairwiseKappa.of(ratings, Weighting.PLAIN)))
        .isCloseTo((3 + 3 * 12 / 17.0) / 6, within(1e-12));
  }

  @Test
  void pairsThatRatedNothingTogetherHaveNoPartInTheMean() {
    Ratings ratings = Tables.byRater(LEVELS, "1 2 3 . .", "1 2 3 4 0", ". . . 4 0");

    assertThat(value(PairwiseKappa.of(ratings, Weighting.PLAIN))).isEqualTo(1);
  }

  @Test
  void aPairWhoseKappaIsUndefinedIsNamed() {
    Ratings ratings = Tables.byRater(LEVELS, "1 1 1", "1 1 1", "1 2 3");

    assertThat(PairwiseKappa.of(ratings, Weighting.PLAIN).why())
        .startsWith("the kappa of rater 0 and rater 1 is undefined: every rating is the same");
    assertThat(PairwiseKappa.of(Tables.byRater(LEVELS, "1 2", "1 2"), Weighting.PLAIN).why())
        .isEqualTo("it is for three raters or more, and there are 2");
  }

  @Test
  void whereNearlyAllLevelsAreTheSameGwetsCoefficientsDoNotFallToNothing() {
    String same = "3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 ";
    Agreement agreement = Agreement.of(Tables.byRater(LEVELS, same + "3 2", same + "2 3"));

    assertThat(value(agreement.percent())).isCloseTo(89.5, within(0.05));
    assertThat(value(agreement.cohen())).isLessThan(0);
    assertThat(value(agreement.gwet().get(Weighting.PLAIN))).isGreaterThan(0.85);
    assertThat(value(agreement.pabak())).isCloseTo((17 / 19.0 - 0.2) / 0.8, within(1e-12));
  }

  @Test
  void allTheSameOnADeclaredScaleIsFullAgreementForGwetAndHasNoError() {
    Figure ac1 = GwetAgreement.ac(Tables.byRater(LEVELS, "3 3 3", "3 3 3"), Weighting.PLAIN);

    assertThat(value(ac1)).isEqualTo(1);
    assertThat(ac1.se()).isNull();
  }

  @Test
  void withoutADeclaredScaleNobodyKnowsHowManyLevelsThereAre() {
    Ratings ratings = Tables.byRater(Scale.NUMBERS, "3 3 1", "3 2 1");

    assertThat(GwetAgreement.ac(ratings, Weighting.PLAIN).why()).contains("no scale was declared");
    assertThat(GwetAgreement.pabak(ratings).isDefined()).isFalse();
    Ratings names = Tables.byRater(Scale.named(List.of("a", "b")), "0 1 1", "0 1 0");
    assertThat(GwetAgreement.ac(names, Weighting.PLAIN).isDefined()).isTrue();
    assertThat(GwetAgreement.ac(names, Weighting.QUADRATIC).why()).contains("without an order");
  }

  @Test
  void theSameSeedGivesAlphaTheSameLimits() {
    Ratings ratings = Tables.byRater(LEVELS, "0 1 2 3 4 4 3 2 1 0 2 3", "0 1 2 3 3 4 3 1 1 0 2 4");

    Figure once = KrippendorffAlpha.of(ratings, Metric.ORDINAL, Bootstrap.of(7));
    assertThat(KrippendorffAlpha.of(ratings, Metric.ORDINAL, Bootstrap.of(7))).isEqualTo(once);
    assertThat(KrippendorffAlpha.of(ratings, Metric.ORDINAL, Bootstrap.of(8))).isNotEqualTo(once);
    assertThat(once.value())
        .isEqualTo(KrippendorffAlpha.of(ratings, Metric.ORDINAL).value())
        .isBetween(Objects.requireNonNull(once.low()), Objects.requireNonNull(once.high()));
  }

  @Test
  void alphaHasNoLimitsWhereDrawingCannotShowAny() {
    Ratings alike = Tables.byRater(LEVELS, "0 1 2 3 4 0 1 2", "0 1 2 3 4 0 1 2");
    Ratings few = Tables.byRater(LEVELS, "3 2 3", "3 3 3");

    assertThat(KrippendorffAlpha.of(alike, Metric.ORDINAL, Bootstrap.of(1)).low()).isNull();
    Figure alpha = KrippendorffAlpha.of(few, Metric.ORDINAL, Bootstrap.of(1));
    assertThat(alpha.low()).isNull();
    assertThat(alpha.why()).isEqualTo("too few units that differ for an interval");
  }

  @Test
  void aRatersSeverityIsTheMeanDifferenceFromTheOthers() {
    List<Severity> all = Severity.of(Tables.byRater(LEVELS, "4 3 2 .", "3 3 . 1", "2 . 0 ."));

    assertThat(all).extracting(Severity::units).containsExactly(3, 2, 2);
    assertThat(value(all.get(0).difference())).isCloseTo((1.5 + 0 + 2) / 3, within(1e-12));
    assertThat(value(all.get(1).difference())).isEqualTo(0);
    assertThat(value(all.get(2).difference())).isCloseTo((-1.5 - 2) / 2, within(1e-12));
  }

  @Test
  void whoRatedNothingTogetherWithOthersHasNoSeverity() {
    assertThat(Severity.of(Tables.byRater(LEVELS, "4 .", ". 1")).get(0).difference().why())
        .isEqualTo("nobody else rated the same");
  }

  @Test
  void theMostDisputedUnitsComeFirstAndUnanimousOnesNot() {
    List<Dispute> disputes =
        Dispute.of(Tables.byRater(LEVELS, "4 3 2 0 1", "3 3 2 4 0", "4 3 . 2 2"));

    assertThat(disputes).extracting(Dispute::unit).containsExactly("unit 3", "unit 4", "unit 0");
    assertThat(disputes.get(0).values())
        .isEqualTo(Map.of("rater 0", 0.0, "rater 1", 4.0, "rater 2", 2.0));
  }

  /** Of eight people, the upper and the lower group have two each. */
  @Test
  void groupsOfBinaryItemsLetThoseWhoAreTiedShareThePlacesLeft() {
    Scores scores =
        new Scores(
            Scale.NUMBERS, Tables.byUnit(LEVELS, "1 1 1", "1 1 0", "1 0 1", "0 0 0").units());

    assertThat(value(ItemAnalysis.of(scores).items().get(0).discrimination())).isEqualTo(1);
    Scores eight =
        new Scores(
            Scale.NUMBERS,
            Tables.byUnit(
                    LEVELS, "1 1 1", "1 1 0", "1 0 1", "0 1 1", "0 0 1", "0 1 0", "0 0 0", "0 0 0")
                .units());
    // Upper two: one with everything, and a place for three of whom two have the item.
    assertThat(value(ItemAnalysis.of(eight).items().get(0).discrimination()))
        .isCloseTo((1 + 2 / 3.0) / 2, within(1e-12));
  }

  private static double value(@Nullable Figure figure) {
    return Objects.requireNonNull(Objects.requireNonNull(figure).value());
  }
}

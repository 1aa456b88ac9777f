package rapport.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables from papers and textbooks, and the figures printed beside them. */
final class PublishedTablesTest {
  private static final Offset<Double> TWO_DIGITS = within(0.005);
  private static final Offset<Double> THREE_DIGITS = within(0.0005);
  private static final Offset<Double> FIVE_DIGITS = within(0.000005);

  private static final String[] SHROUT_AND_FLEISS = {
    "9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7"
  };

  @Test
  void shroutAndFleiss1979SixTargetsFourJudges() {
    Map<String, Figure> icc =
        IntraclassCorrelation.of(Tables.byUnit(Scale.of(1, 10), SHROUT_AND_FLEISS));

    assertThat(value(icc.get("1,1"))).isCloseTo(0.17, TWO_DIGITS);
    assertThat(value(icc.get("2,1"))).isCloseTo(0.29, TWO_DIGITS);
    assertThat(value(icc.get("3,1"))).isCloseTo(0.71, TWO_DIGITS);
    assertThat(value(icc.get("1,k"))).isCloseTo(0.44, TWO_DIGITS);
    assertThat(value(icc.get("2,k"))).isCloseTo(0.62, TWO_DIGITS);
    assertThat(value(icc.get("3,k"))).isCloseTo(0.91, TWO_DIGITS);
  }

  @Test
  void shroutAndFleiss1979MeanSquaresOfTheSameTable() {
    MeanSquares squares =
        MeanSquares.of(Tables.byUnit(Scale.of(1, 10), SHROUT_AND_FLEISS).values());

    assertThat(squares.between()).isCloseTo(11.24, TWO_DIGITS);
    assertThat(squares.within()).isCloseTo(6.26, TWO_DIGITS);
    assertThat(squares.judges()).isCloseTo(32.49, TWO_DIGITS);
    assertThat(squares.error()).isCloseTo(1.02, TWO_DIGITS);
  }

  @Test
  void shroutAndFleiss1979TheThirdFormOfTheMeanIsCronbachsAlpha() {
    Ratings ratings = Tables.byUnit(Scale.of(1, 10), SHROUT_AND_FLEISS);
    Figure icc = IntraclassCorrelation.of(ratings).get("3,k");
    Figure alpha = Reliability.alpha(new Scores(Scale.NUMBERS, ratings.units()));

    assertThat(value(alpha)).isCloseTo(0.91, TWO_DIGITS);
    assertThat(low(alpha)).isCloseTo(low(icc), within(1e-12));
    assertThat(high(alpha)).isCloseTo(high(icc), within(1e-12));
  }

  @Test
  void fleiss1971SixPsychiatristsThirtyPatientsFiveDiagnoses() {
    int[][] counts = {
      {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
      {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
      {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
      {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
      {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
      {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}
    };

    Figure kappa = FleissKappa.of(Tables.counted(counts));

    assertThat(value(kappa)).isCloseTo(0.430, THREE_DIGITS);
  }

  @Test
  void cohen1968ThreeDiagnosesTwoHundredPatientsPlainAndWeighted() {
    Ratings ratings =
        Tables.crossed(Scale.of(0, 2), new int[][] {{88, 10, 2}, {14, 40, 6}, {18, 10, 12}});
    double[][] weights = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

    assertThat(value(CohenKappa.of(ratings, Weighting.PLAIN))).isCloseTo(0.492, THREE_DIGITS);
    assertThat(value(weighted(ratings, weights))).isCloseTo(0.348, THREE_DIGITS);
  }

  @Test
  void fleissCohenAndEveritt1969StandardErrorsPlainAndWeighted() {
    Ratings ratings =
        Tables.crossed(Scale.of(0, 2), new int[][] {{106, 10, 4}, {22, 28, 10}, {2, 12, 6}});
    double[][] weights = {{0, 1, 5 / 9.0}, {1, 0, 3 / 9.0}, {5 / 9.0, 3 / 9.0, 0}};

    Figure plain = CohenKappa.of(ratings, Weighting.PLAIN);
    assertThat(value(plain)).isCloseTo(0.429, THREE_DIGITS);
    assertThat(variance(plain)).isCloseTo(0.002885, within(0.0000005));

    Figure weighted = weighted(ratings, weights);
    assertThat(value(weighted)).isCloseTo(0.507, THREE_DIGITS);
    assertThat(variance(weighted)).isCloseTo(0.003248, within(0.0000005));
  }

  @Test
  void agresti1990TwoPathologistsCarcinomaStandardError() {
    Ratings ratings =
        Tables.crossed(
            Scale.of(0, 3),
            new int[][] {{22, 2, 2, 0}, {5, 7, 14, 0}, {0, 2, 36, 0}, {0, 1, 17, 10}});

    Figure kappa = CohenKappa.of(ratings, Weighting.PLAIN);
    assertThat(value(kappa)).isCloseTo(0.493, THREE_DIGITS);
    assertThat(Objects.requireNonNull(kappa.se())).isCloseTo(0.057, THREE_DIGITS);
  }

  @Test
  void landisAndKoch1977TwoNeurologistsWinnipegPatients() {
    Ratings ratings =
        Tables.crossed(
            Scale.of(1, 4),
            new int[][] {{38, 5, 0, 1}, {33, 11, 3, 0}, {10, 14, 5, 6}, {3, 7, 3, 10}});

    assertThat(value(CohenKappa.of(ratings, Weighting.PLAIN))).isCloseTo(0.208, THREE_DIGITS);
  }

  @Test
  void gwet2014FourRatersTwelveSubjectsMissingDataAsIrrCacPrintsThem() {
    Ratings ratings =
        Tables.byRater(
            Scale.of(1, 5),
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . .",
            ". 3 3 3 2 3 4 2 2 5 1 3",
            "1 2 3 3 2 4 4 1 2 5 1 .");

    Figure ac1 = GwetAgreement.ac(ratings, Weighting.PLAIN);
    assertThat(value(ac1)).isCloseTo(0.77544, FIVE_DIGITS);
    assertThat(se(ac1)).isCloseTo(0.14295, FIVE_DIGITS);
    assertThat(low(ac1)).isCloseTo(0.461, THREE_DIGITS);

    Figure brennanPrediger = GwetAgreement.pabak(ratings);
    assertThat(value(brennanPrediger)).isCloseTo(0.77273, FIVE_DIGITS);
    assertThat(se(brennanPrediger)).isCloseTo(0.14472, FIVE_DIGITS);
    assertThat(low(brennanPrediger)).isCloseTo(0.454, THREE_DIGITS);
  }

  @Test
  void gwet2014TwoAbstractorsAHundredPatientsThreeDiagnosesAsIrrCacPrintsThem() {
    Ratings ratings =
        Tables.crossed(Scale.of(0, 2), new int[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});

    Figure ac1 = GwetAgreement.ac(ratings, Weighting.PLAIN);
    assertThat(value(ac1)).isCloseTo(0.8493305, FIVE_DIGITS);
    // For a cross table the paper divides by n, where the formula for any raters has n - 1.
    double shrunk = Math.sqrt(99 / 100.0);
    assertThat(se(ac1) * shrunk).isCloseTo(0.04321747, FIVE_DIGITS);
    assertThat(value(GwetAgreement.pabak(ratings))).isCloseTo(0.835, FIVE_DIGITS);
    assertThat(se(GwetAgreement.pabak(ratings)) * shrunk).isCloseTo(0.04693346, FIVE_DIGITS);
  }

  @Test
  void gwet2014SixPsychiatristsFifteenPatientsAsIrrCacPrintsThem() {
    int[][] counts = {
      {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
      {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
      {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1}
    };

    Figure ac1 = GwetAgreement.ac(Tables.counted(counts), Weighting.PLAIN);
    assertThat(value(ac1)).isCloseTo(0.4448007, FIVE_DIGITS);
    assertThat(se(ac1)).isCloseTo(0.08418757, FIVE_DIGITS);
    assertThat(value(GwetAgreement.pabak(Tables.counted(counts))))
        .isCloseTo(0.4388889, FIVE_DIGITS);
  }

  @Test
  void feinsteinAndCicchetti1990HighAgreementAndLowKappa() {
    Ratings even = Tables.crossed(Scale.of(0, 1), new int[][] {{40, 9}, {6, 45}});
    Ratings uneven = Tables.crossed(Scale.of(0, 1), new int[][] {{80, 10}, {5, 5}});

    assertThat(value(CohenKappa.of(even, Weighting.PLAIN))).isCloseTo(0.70, TWO_DIGITS);
    assertThat(value(CohenKappa.of(uneven, Weighting.PLAIN))).isCloseTo(0.32, TWO_DIGITS);
  }

  /** Both tables of Feinstein and Cicchetti are 85 % alike, and their PABAK is 2p - 1. */
  @Test
  void byrtBishopAndCarlin1993PabakOfTwoLevelsIsTwiceTheShareAlikeLessOne() {
    Ratings even = Tables.crossed(Scale.of(0, 1), new int[][] {{40, 9}, {6, 45}});
    Ratings uneven = Tables.crossed(Scale.of(0, 1), new int[][] {{80, 10}, {5, 5}});

    assertThat(value(GwetAgreement.pabak(even))).isCloseTo(2 * 0.85 - 1, within(1e-12));
    assertThat(value(GwetAgreement.pabak(uneven))).isCloseTo(2 * 0.85 - 1, within(1e-12));
  }

  private static double se(Figure figure) {
    return Objects.requireNonNull(figure.se());
  }

  private static Figure weighted(Ratings ratings, double[][] weights) {
    return CohenKappa.of(ratings.complete(ratings.raters()), (a, b) -> weights[(int) a][(int) b]);
  }

  private static double variance(Figure figure) {
    double se = Objects.requireNonNull(figure.se());
    return se * se;
  }

  private static double value(@Nullable Figure figure) {
    return Objects.requireNonNull(Objects.requireNonNull(figure).value());
  }

  private static double low(@Nullable Figure figure) {
    return Objects.requireNonNull(Objects.requireNonNull(figure).low());
  }

  private static double high(@Nullable Figure figure) {
    return Objects.requireNonNull(Objects.requireNonNull(figure).high());
  }
}

package rapport.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class KrippendorffAlphaTest {
  private static final String[] KRIPPENDORFF_2011 = {
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 ."
  };

  @Test
  void krippendorff2011FourObserversTwelveUnitsMissingData() {
    Ratings ratings = Tables.byRater(Scale.of(1, 5), KRIPPENDORFF_2011);

    assertThat(alpha(ratings, Metric.NOMINAL)).isCloseTo(0.743, within(0.0005));
    assertThat(alpha(ratings, Metric.ORDINAL)).isCloseTo(0.815, within(0.0005));
    assertThat(alpha(ratings, Metric.INTERVAL)).isCloseTo(0.849, within(0.0005));
    assertThat(alpha(ratings, Metric.RATIO)).isCloseTo(0.797, within(0.0005));
  }

  @Test
  void krippendorff2011TwoObserversBinaryTenUnits() {
    Ratings ratings = Tables.byRater(Scale.of(0, 1), "0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");

    assertThat(alpha(ratings, Metric.NOMINAL)).isCloseTo(0.095, within(0.0005));
  }

  @Test
  void theOrderOfRatersAndUnitsIsNoMatter() {
    Ratings once = Tables.byRater(Scale.of(1, 5), KRIPPENDORFF_2011);
    Ratings turned =
        Tables.byRater(
            Scale.of(1, 5),
            KRIPPENDORFF_2011[3],
            KRIPPENDORFF_2011[0],
            KRIPPENDORFF_2011[2],
            KRIPPENDORFF_2011[1]);

    assertThat(alpha(turned, Metric.ORDINAL)).isCloseTo(alpha(once, Metric.ORDINAL), within(1e-12));
  }

  @Test
  void whatIsUndefinedSaysWhy() {
    Scale scale = Scale.of(0, 4);
    assertThat(why(Tables.byRater(scale, "1 2 3"), Metric.ORDINAL))
        .isEqualTo("no unit has two ratings");
    assertThat(why(Tables.byRater(scale, "3 3 3", "3 3 3"), Metric.NOMINAL))
        .startsWith("every rating is the same");
    assertThat(why(Tables.byRater(Scale.of(-2, 2), "-1 2", "1 2"), Metric.RATIO))
        .contains("negative");
    Ratings names = Tables.byRater(Scale.named(List.of("a", "b")), "0 1", "1 1");
    assertThat(why(names, Metric.ORDINAL)).contains("without an order");
    assertThat(why(names, Metric.INTERVAL)).contains("no numbers");
    assertThat(KrippendorffAlpha.of(names, Metric.NOMINAL).isDefined()).isTrue();
  }

  private static double alpha(Ratings ratings, Metric metric) {
    Double value = KrippendorffAlpha.of(ratings, metric).value();
    assertThat(value).isNotNull();
    return value;
  }

  private static String why(Ratings ratings, Metric metric) {
    Figure figure = KrippendorffAlpha.of(ratings, metric);
    assertThat(figure.value()).isNull();
    return figure.why();
  }
}

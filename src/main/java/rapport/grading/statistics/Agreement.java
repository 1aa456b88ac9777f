package rapport.grading.statistics;

import java.util.EnumMap;
import java.util.Map;

/**
 * How far raters agree, by every measure in use.
 *
 * @param percent of pairs of ratings of one unit that are alike
 * @param cohen kappa, of exactly two raters
 * @param icc by the form's name, such as {@code 2,1}
 */
public record Agreement(
    Ratings ratings,
    Figure percent,
    Figure cohen,
    Figure linear,
    Figure quadratic,
    Figure fleiss,
    Map<Metric, Figure> krippendorff,
    Map<String, Figure> icc) {

  public Agreement {
    krippendorff = java.util.Collections.unmodifiableMap(new EnumMap<>(krippendorff));
    icc = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(icc));
  }

  public static Agreement of(Ratings ratings) {
    Map<Metric, Figure> krippendorff = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      krippendorff.put(metric, KrippendorffAlpha.of(ratings, metric));
    }
    return new Agreement(
        ratings,
        PairAgreement.of(ratings),
        CohenKappa.of(ratings, Weighting.PLAIN),
        CohenKappa.of(ratings, Weighting.LINEAR),
        CohenKappa.of(ratings, Weighting.QUADRATIC),
        FleissKappa.of(ratings),
        krippendorff,
        IntraclassCorrelation.of(ratings));
  }
}

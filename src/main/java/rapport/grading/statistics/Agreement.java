package rapport.grading.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far raters agree, by every measure in use.
 *
 * @param percent of pairs of ratings of one unit that are alike
 * @param cohen kappa, of exactly two raters
 * @param pairwise the mean kappa of all pairs, of three raters or more
 * @param gwet AC1 where the weighting is plain, else AC2
 * @param icc by the form's name, such as {@code 2,1}
 */
public record Agreement(
    Ratings ratings,
    Figure percent,
    Figure cohen,
    Figure linear,
    Figure quadratic,
    Map<Weighting, Figure> pairwise,
    Figure fleiss,
    Figure pabak,
    Map<Weighting, Figure> gwet,
    Map<Metric, Figure> krippendorff,
    Map<String, Figure> icc) {

  public Agreement {
    pairwise = Collections.unmodifiableMap(new EnumMap<>(pairwise));
    gwet = Collections.unmodifiableMap(new EnumMap<>(gwet));
    krippendorff = Collections.unmodifiableMap(new EnumMap<>(krippendorff));
    icc = Collections.unmodifiableMap(new LinkedHashMap<>(icc));
  }

  public static Agreement of(Ratings ratings) {
    return of(ratings, null);
  }

  /**
   * How far they agree.
   *
   * @param bootstrap for the limits of alpha; null for none
   */
  public static Agreement of(Ratings ratings, @Nullable Bootstrap bootstrap) {
    return new Agreement(
        ratings,
        PairAgreement.of(ratings),
        CohenKappa.of(ratings, Weighting.PLAIN),
        CohenKappa.of(ratings, Weighting.LINEAR),
        CohenKappa.of(ratings, Weighting.QUADRATIC),
        each(Weighting.class, weighting -> PairwiseKappa.of(ratings, weighting)),
        FleissKappa.of(ratings),
        GwetAgreement.pabak(ratings),
        each(Weighting.class, weighting -> GwetAgreement.ac(ratings, weighting)),
        each(Metric.class, metric -> KrippendorffAlpha.of(ratings, metric, bootstrap)),
        IntraclassCorrelation.of(ratings));
  }

  private static <K extends Enum<K>> Map<K, Figure> each(
      Class<K> kind, Function<K, Figure> figure) {
    Map<K, Figure> figures = new EnumMap<>(kind);
    for (K each : kind.getEnumConstants()) {
      figures.put(each, figure.apply(each));
    }
    return figures;
  }

  /** How many units two or more rated, which is what every figure here rests on. */
  public int shared() {
    return (int) ratings.units().values().stream().filter(given -> given.size() > 1).count();
  }

  /** The mean kappa of all pairs of raters, of which two are the one pair there is. */
  public Figure kappa(Weighting weighting) {
    return ratings.raters().size() > 2
        ? Objects.requireNonNull(pairwise.get(weighting))
        : switch (weighting) {
          case PLAIN -> cohen;
          case LINEAR -> linear;
          case QUADRATIC -> quadratic;
        };
  }

  /** Krippendorff's alpha, ordinal. */
  public Figure alpha() {
    return Objects.requireNonNull(krippendorff.get(Metric.ORDINAL));
  }
}

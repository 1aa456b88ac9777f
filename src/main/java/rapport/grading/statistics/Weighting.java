package rapport.grading.statistics;

import java.util.Locale;

/** How much two raters' values disagree, for kappa and for Gwet's coefficients. */
public enum Weighting {
  /** Every difference counts alike. */
  PLAIN,
  LINEAR,
  QUADRATIC;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  double disagreement(double a, double b) {
    return switch (this) {
      case PLAIN -> a == b ? 0 : 1;
      case LINEAR -> Math.abs(a - b);
      case QUADRATIC -> (a - b) * (a - b);
    };
  }

  /** Why this can't be used on such a scale; empty when it can. */
  String obstacle(Scale scale) {
    return this == PLAIN || scale.hasOrder() ? "" : Scale.NO_ORDER;
  }
}

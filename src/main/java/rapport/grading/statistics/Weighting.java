package rapport.grading.statistics;

/** How much two raters' values disagree, for kappa. */
enum Weighting {
  /** Every difference counts alike. */
  PLAIN,
  LINEAR,
  QUADRATIC;

  double disagreement(double a, double b) {
    return switch (this) {
      case PLAIN -> a == b ? 0 : 1;
      case LINEAR -> Math.abs(a - b);
      case QUADRATIC -> (a - b) * (a - b);
    };
  }
}

package rapport.report.school;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Scale;
import rapport.grading.statistics.Weighting;

/**
 * Why kappa and alpha can be near nothing although nearly all is alike (Feinstein and Cicchetti
 * 1990): where nearly all levels are the same, chance alone would make nearly all alike.
 */
public final class PrevalenceWords {
  /** So much alike looks like agreement. */
  private static final double ALIKE = 75;

  /** So much below what is alike, a coefficient needs explaining. */
  private static final double GAP = 0.4;

  /** So often one level is nearly the only one. */
  private static final double COMMON = 0.75;

  private PrevalenceWords() {}

  /** A sentence; nothing where nothing needs explaining. */
  public static Optional<String> of(Agreement agreement) {
    @Nullable Double alike = agreement.percent().value();
    Optional<Double> lowest = lowest(agreement);
    if (alike == null || lowest.isEmpty()) {
      return Optional.empty();
    }
    Map<Double, Double> shares = shares(agreement);
    Map.Entry<Double, Double> most =
        shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    boolean isOdd = alike >= ALIKE && alike / 100 - lowest.get() >= GAP;
    return isOdd && most.getValue() >= COMMON
        ? Optional.of(words(agreement, alike, lowest.get(), most, shares))
        : Optional.empty();
  }

  private static Optional<Double> lowest(Agreement agreement) {
    return Stream.of(agreement.alpha(), agreement.kappa(Weighting.PLAIN))
        .flatMap(figure -> Stream.ofNullable(figure.value()))
        .min(Double::compare);
  }

  /** How often each level was given where two or more rated. */
  private static Map<Double, Double> shares(Agreement agreement) {
    List<Double> given =
        agreement.ratings().units().values().stream()
            .filter(unit -> unit.size() > 1)
            .flatMap(unit -> unit.values().stream())
            .toList();
    Map<Double, Double> shares = new HashMap<>();
    given.forEach(level -> shares.merge(level, 1.0 / given.size(), Double::sum));
    return shares;
  }

  private static String words(
      Agreement agreement,
      double alike,
      double lowest,
      Map.Entry<Double, Double> most,
      Map<Double, Double> shares) {
    double chance = shares.values().stream().mapToDouble(share -> share * share).sum();
    return String.format(
        Locale.ROOT,
        "%.1f %% alike and yet %s: %.1f %% of all levels are %s, so chance alone would make %.1f %%"
            + " alike, and hardly anything is left to agree on beyond it. AC1 and PABAK don't fall"
            + " with that.",
        alike,
        FigureWords.number(lowest),
        100 * most.getValue(),
        label(agreement.ratings().scale(), most.getKey()),
        100 * chance);
  }

  /** A value as a table had it: a number, or a name. */
  public static Object value(Scale scale, double value) {
    return scale.hasNumbers() ? (Object) value : label(scale, value);
  }

  /** A level as the scale has it. */
  static String label(Scale scale, double value) {
    if (!scale.hasNumbers()) {
      return scale.labels().get((int) value);
    }
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}

package rapport.grading.reliability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.Figure;
import rapport.grading.statistics.Quantiles;

/**
 * How far the marks on one criterion would come out the same had everybody met other decisions of
 * the kind. A model with one random effect: people, and decisions within people, for in a branching
 * scenario what one meets depends on the path, and hardly two meet the same. How hard a path was is
 * therefore part of the error.
 *
 * <p>The components are estimated from the variance of the unweighted means with the harmonic mean
 * of the numbers of decisions (Thomas and Hultquist 1978), which gives the reliability limits from
 * F. Where everybody met equally many it is the intraclass correlation (1,k) of Shrout and Fleiss.
 *
 * @param persons who have a mark
 * @param decisions the harmonic mean of how many a mark rests on
 * @param between the variance of people, in squared levels
 * @param within the variance of one person's decisions
 * @param reliability of the mark; 1 at most
 * @param error the standard error of measurement, in levels
 * @param cut the least mark that counts as met
 * @param near how many marks lie within one error of the cut
 * @param consistency the share of people, 0 to 1, on whose part in the result a second, equal
 *     attempt would decide the same
 * @param kappa the same beyond chance
 */
public record MarkReliability(
    int persons,
    double decisions,
    Figure between,
    Figure within,
    Figure reliability,
    Figure error,
    double cut,
    int near,
    Figure consistency,
    Figure kappa) {
  /** Beside the variance of the levels, so little is nothing but rounding. */
  private static final double ROUNDING = 1e-12;

  public static MarkReliability of(List<PersonLevels> persons, double cut) {
    Components parts = Components.of(persons);
    String obstacle = parts.obstacle();
    if (!obstacle.isEmpty()) {
      Figure none = Figure.undefined(obstacle);
      return new MarkReliability(
          persons.size(), parts.decisions, none, none, none, none, cut, 0, none, none);
    }
    double error = Math.sqrt(parts.noise());
    Figure reliability = parts.reliability();
    DecisionConsistency decision =
        DecisionConsistency.of(parts.mean, Math.sqrt(parts.marks), value(reliability), cut);
    return new MarkReliability(
        persons.size(),
        parts.decisions,
        Figure.of(parts.marks - parts.noise()),
        Figure.of(parts.within),
        reliability,
        Figure.of(error),
        cut,
        (int) persons.stream().filter(each -> Math.abs(each.mark() - cut) <= error).count(),
        decision.consistency(),
        decision.kappa());
  }

  private static double value(Figure figure) {
    @Nullable Double value = figure.value();
    return value == null ? 0 : value;
  }

  /**
   * What is estimated first.
   *
   * @param levels how many there are in all
   * @param mean of the marks
   * @param marks their variance
   * @param within the pooled variance of one person's levels
   */
  private record Components(
      int persons, int levels, double decisions, double mean, double marks, double within) {

    static Components of(List<PersonLevels> persons) {
      int levels = persons.stream().mapToInt(each -> each.levels().size()).sum();
      double mean = persons.stream().mapToDouble(PersonLevels::mark).average().orElse(0);
      double spread =
          persons.stream().mapToDouble(each -> (each.mark() - mean) * (each.mark() - mean)).sum();
      double squares = persons.stream().mapToDouble(PersonLevels::squares).sum();
      double inverse = persons.stream().mapToDouble(each -> 1 / each.size()).average().orElse(1);
      return new Components(
          persons.size(),
          levels,
          persons.isEmpty() ? 0 : 1 / inverse,
          mean,
          spread / Math.max(1, persons.size() - 1),
          squares / Math.max(1, levels - persons.size()));
    }

    String obstacle() {
      if (persons < 2) {
        return "fewer than two people have a mark on it";
      } else if (levels == persons) {
        return "nobody's mark rests on two decisions";
      }
      return marks <= ROUNDING ? "everybody has the same mark" : "";
    }

    /** The error variance of a mark. */
    double noise() {
      return within / decisions;
    }

    Figure reliability() {
      if (noise() <= ROUNDING) {
        return Figure.unlimited(1);
      }
      double ratio = marks / noise();
      int people = persons - 1;
      int rest = levels - persons;
      return new Figure(
          1 - 1 / ratio,
          null,
          1 - Quantiles.f(people, rest) / ratio,
          1 - 1 / (ratio * Quantiles.f(rest, people)),
          ratio < 1 ? "people differ less than one person's decisions would make them" : "");
    }
  }
}

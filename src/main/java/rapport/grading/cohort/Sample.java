package rapport.grading.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Band;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Fractions;
import rapport.scenario.model.Rubric;

/**
 * Attempts drawn to be marked a second time: a share of every band, and whatever lies at a border
 * between two. The same seed draws the same from the same attempts.
 *
 * @param drawn in the order of the strata
 */
public record Sample(long seed, List<Drawn> drawn) {
  /** How near to a limit, in levels, an overall counts as borderline. */
  public static final BigDecimal BORDER = new BigDecimal("0.10");

  /** What an attempt is grouped by. */
  public enum Stratum {
    GOOD,
    FAIR,
    DEVELOPING,
    /** Too little evidence, a premature ending, or one left. */
    NO_PERCENTAGE;

    public String words() {
      String name = name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
  }

  /** An attempt that could be drawn. */
  public record Candidate(String attempt, Evaluation evaluation, Rubric rubric) {
    /** The overall as it was computed, on the scale of the levels; null when there is none. */
    private @Nullable BigFraction mean() {
      BigFraction computed = evaluation.computed();
      return computed == null ? null : computed.multiply(Rubric.TOP);
    }

    Stratum stratum() {
      BigFraction mean = mean();
      return mean == null
          ? Stratum.NO_PERCENTAGE
          : switch (Band.of(mean, rubric)) {
            case GOOD -> Stratum.GOOD;
            case FAIR -> Stratum.FAIR;
            case DEVELOPING -> Stratum.DEVELOPING;
          };
    }

    boolean isBorderline() {
      BigFraction mean = mean();
      return mean != null
          && Stream.of(rubric.good(), rubric.fair(), rubric.cut())
              .map(limit -> mean.subtract(Fractions.of(limit)).abs())
              .anyMatch(distance -> distance.compareTo(Fractions.of(BORDER)) <= 0);
    }
  }

  /** An attempt that was drawn. */
  public record Drawn(String attempt, Stratum stratum, boolean isBorderline) {
    static Drawn of(Candidate candidate) {
      return new Drawn(candidate.attempt(), candidate.stratum(), candidate.isBorderline());
    }
  }

  public Sample {
    drawn = List.copyOf(drawn);
  }

  /**
   * Draws.
   *
   * @param percent of each stratum, rounded up, so that none goes unseen
   */
  public static Sample of(List<Candidate> candidates, int percent, long seed) {
    Map<Stratum, List<Candidate>> strata = new EnumMap<>(Stratum.class);
    candidates.stream()
        .sorted(Comparator.comparing(Candidate::attempt))
        .forEach(one -> strata.computeIfAbsent(one.stratum(), s -> new ArrayList<>()).add(one));
    Random chance = new Random(seed);
    List<Drawn> drawn = new ArrayList<>();
    strata.values().forEach(stratum -> drawn.addAll(draw(stratum, percent, chance)));
    return new Sample(seed, drawn);
  }

  private static List<Drawn> draw(List<Candidate> stratum, int percent, Random chance) {
    Collections.shuffle(stratum, chance);
    int share = (stratum.size() * percent + 99) / 100;
    List<Drawn> drawn = new ArrayList<>();
    for (int i = 0; i < stratum.size(); i++) {
      if (i < share || stratum.get(i).isBorderline()) {
        drawn.add(Drawn.of(stratum.get(i)));
      }
    }
    return drawn;
  }
}

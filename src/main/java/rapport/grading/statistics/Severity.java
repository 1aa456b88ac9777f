package rapport.grading.statistics;

import java.util.List;
import java.util.Map;

/**
 * How strict or mild a rater is beside the others.
 *
 * @param units how many they rated that another rated too
 * @param difference the mean, over these units, of their value less the mean of the others'; below
 *     0 is stricter
 */
public record Severity(String rater, int units, Figure difference) {

  /** Of every rater, in the order they come up. */
  public static List<Severity> of(Ratings ratings) {
    return ratings.raters().stream().map(rater -> of(ratings, rater)).toList();
  }

  private static Severity of(Ratings ratings, String rater) {
    double[] differences =
        ratings.units().values().stream()
            .filter(given -> given.containsKey(rater) && given.size() > 1)
            .mapToDouble(given -> difference(given, rater))
            .toArray();
    return new Severity(rater, differences.length, figure(ratings.scale(), differences));
  }

  private static Figure figure(Scale scale, double[] differences) {
    if (!scale.hasNumbers()) {
      return Figure.undefined(Scale.NO_NUMBERS);
    } else if (differences.length == 0) {
      return Figure.undefined("nobody else rated the same");
    }
    return Figure.of(java.util.Arrays.stream(differences).average().orElseThrow());
  }

  private static double difference(Map<String, Double> given, String rater) {
    double others =
        given.entrySet().stream()
            .filter(each -> !each.getKey().equals(rater))
            .mapToDouble(Map.Entry::getValue)
            .average()
            .orElseThrow();
    return given.getOrDefault(rater, others) - others;
  }
}

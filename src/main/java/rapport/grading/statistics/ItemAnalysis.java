package rapport.grading.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the items of a test tell apart, one by one and together.
 *
 * @param persons how many there are
 * @param complete how many of them met every item; alpha and KR-20 rest on these
 */
public record ItemAnalysis(
    int persons, int complete, List<ItemFigures> items, Figure alpha, Figure kr20) {
  /** The share of persons in each of the outer groups (Kelley 1939). */
  private static final double GROUP = 0.27;

  private static final int FEWEST = 3;
  private static final double ROUNDING = 1e-9;

  public ItemAnalysis {
    items = List.copyOf(items);
  }

  public static ItemAnalysis of(Scores scores) {
    return new ItemAnalysis(
        scores.persons().size(),
        scores.complete().size(),
        scores.items().stream().map(item -> figures(item, scores)).toList(),
        Reliability.alpha(scores),
        Reliability.kr20(scores));
  }

  private static ItemFigures figures(String item, Scores scores) {
    List<Map<String, Double>> persons = scores.whoMet(item);
    return new ItemFigures(
        item,
        persons.size(),
        Figure.of(share(mean(persons, item), scores.scale())),
        itemRest(persons, item),
        discrimination(persons, item, scores.scale()));
  }

  private static double mean(List<Map<String, Double>> persons, String item) {
    return persons.stream().mapToDouble(scores -> scores.get(item)).average().orElseThrow();
  }

  private static double share(double mean, Scale scale) {
    return scale.isBounded() ? (mean - scale.lowest()) / (scale.highest() - scale.lowest()) : mean;
  }

  private static Figure itemRest(List<Map<String, Double>> persons, String item) {
    List<Double> own = new ArrayList<>();
    List<Double> rest = new ArrayList<>();
    for (Map<String, Double> scores : persons) {
      if (scores.size() > 1) {
        own.add(scores.get(item));
        rest.add(rest(scores, item));
      }
    }
    return own.size() < FEWEST
        ? Figure.undefined("fewer than three people met this item and another")
        : Correlation.of(own, rest);
  }

  /** A mean, so that people who met different numbers of items can be compared. */
  private static double rest(Map<String, Double> scores, String item) {
    return scores.entrySet().stream()
        .filter(each -> !each.getKey().equals(item))
        .mapToDouble(Map.Entry::getValue)
        .average()
        .orElseThrow();
  }

  private static Figure discrimination(
      List<Map<String, Double>> persons, String item, Scale scale) {
    int group = (int) Math.round(GROUP * persons.size());
    if (group == 0) {
      return Figure.undefined("too few people for an upper and a lower group");
    }
    List<Map<String, Double>> sorted =
        persons.stream().sorted(Comparator.comparingDouble(ItemAnalysis::mean)).toList();
    int upper = sorted.size() - group;
    if (isTie(sorted, group) || isTie(sorted, upper)) {
      return Figure.undefined(
          "people with the same total stand on both sides of the edge of a group");
    }
    double difference =
        mean(sorted.subList(upper, sorted.size()), item) - mean(sorted.subList(0, group), item);
    return Figure.of(
        scale.isBounded() ? difference / (scale.highest() - scale.lowest()) : difference);
  }

  private static boolean isTie(List<Map<String, Double>> sorted, int edge) {
    return mean(sorted.get(edge)) - mean(sorted.get(edge - 1)) < ROUNDING;
  }

  private static double mean(Map<String, Double> scores) {
    return scores.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}

package rapport.grading.statistics;

import java.util.ArrayList;
import java.util.Collections;
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
  /** From fewer people than this, any coefficient may be chance. */
  public static final int ENOUGH = 20;

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
        discrimination(persons, item, scores));
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
      List<Map<String, Double>> persons, String item, Scores scores) {
    int group = (int) Math.round(GROUP * persons.size());
    if (group == 0) {
      return Figure.undefined("too few people for an upper and a lower group");
    }
    List<Map<String, Double>> upwards = new ArrayList<>(persons);
    upwards.sort(Comparator.comparingDouble(ItemAnalysis::mean));
    List<Map<String, Double>> downwards = new ArrayList<>(upwards);
    Collections.reverse(downwards);
    if (!allow(ties(upwards, group) || ties(downwards, group), upwards, group, scores)) {
      return Figure.undefined(
          "people with the same total stand on both sides of the edge of a group");
    }
    double difference = outer(downwards, group, item) - outer(upwards, group, item);
    Scale scale = scores.scale();
    return Figure.of(
        scale.isBounded() ? difference / (scale.highest() - scale.lowest()) : difference);
  }

  /**
   * Totals of scores of 0 and 1 tie nearly always, so there those who are tied share the places
   * that are left; but nobody may stand in both groups.
   */
  private static boolean allow(
      boolean ties, List<Map<String, Double>> upwards, int group, Scores scores) {
    return !ties
        || (scores.areAllZeroOrOne()
            && !isTie(upwards.get(group - 1), upwards.get(upwards.size() - group)));
  }

  private static boolean ties(List<Map<String, Double>> sorted, int edge) {
    return isTie(sorted.get(edge), sorted.get(edge - 1));
  }

  private static boolean isTie(Map<String, Double> one, Map<String, Double> other) {
    return Math.abs(mean(one) - mean(other)) < ROUNDING;
  }

  /** The item's mean among the first so many; those tied at the edge share the places left. */
  private static double outer(List<Map<String, Double>> sorted, int group, String item) {
    Map<String, Double> edge = sorted.get(group - 1);
    List<Map<String, Double>> tied = sorted.stream().filter(person -> isTie(person, edge)).toList();
    int certain = 0;
    while (!isTie(sorted.get(certain), edge)) {
      certain++;
    }
    double sum = (group - certain) * mean(tied, item);
    for (Map<String, Double> person : sorted.subList(0, certain)) {
      sum += person.getOrDefault(item, 0.0);
    }
    return sum / group;
  }

  private static double mean(Map<String, Double> scores) {
    return scores.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}

package rapport.grading.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Node;
import rapport.scenario.model.Response;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/**
 * How far the blind raters of a scenario's responses agree on one criterion. A rater is a place in
 * the lists of levels.
 *
 * @param alpha Krippendorff's, ordinal, over the levels 0 to 4
 * @param units how many responses at least two of them rated
 * @param raters how many rated
 */
public record PanelAgreement(String criterion, Figure alpha, int units, int raters) {

  /** The agreement on every criterion the panel rated; empty when no response has a panel. */
  public static List<PanelAgreement> of(Scenario scenario) {
    return of(List.of(scenario));
  }

  /** The agreement over the responses of several scenarios together. */
  public static List<PanelAgreement> of(List<Scenario> scenarios) {
    Map<String, Map<String, Map<String, Double>>> criteria = new LinkedHashMap<>();
    for (Scenario scenario : scenarios) {
      for (Node node : scenario.nodes().values()) {
        if (node instanceof Decision decision) {
          String place = scenario.id() + "/" + decision.id();
          decision.responses().forEach(response -> collect(place, response, criteria));
        }
      }
    }
    List<PanelAgreement> all = new ArrayList<>();
    criteria.forEach((criterion, units) -> all.add(of(criterion, units)));
    return List.copyOf(all);
  }

  private static void collect(
      String decision, Response response, Map<String, Map<String, Map<String, Double>>> criteria) {
    response
        .panel()
        .forEach(
            (criterion, levels) ->
                criteria
                    .computeIfAbsent(criterion, unseen -> new LinkedHashMap<>())
                    .put(decision + "/" + response.id(), byRater(levels)));
  }

  private static Map<String, Double> byRater(List<Integer> levels) {
    Map<String, Double> byRater = new LinkedHashMap<>();
    for (int i = 0; i < levels.size(); i++) {
      byRater.put(String.valueOf(i + 1), (double) levels.get(i));
    }
    return byRater;
  }

  private static PanelAgreement of(String criterion, Map<String, Map<String, Double>> units) {
    Ratings ratings = new Ratings(Scale.of(0, Rubric.TOP), units);
    return new PanelAgreement(
        criterion,
        KrippendorffAlpha.of(ratings, Metric.ORDINAL),
        (int) units.values().stream().filter(given -> given.size() > 1).count(),
        ratings.raters().size());
  }
}

package rapport.grading.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rapport.grading.reliability.MarkReliability;
import rapport.grading.statistics.ItemAnalysis;
import rapport.grading.statistics.Scale;
import rapport.grading.statistics.Scores;
import rapport.play.transcript.Event;
import rapport.scenario.model.Rubric;

/**
 * What the decisions of one scenario, as it stood, tell apart. A person is an attempt; an item is a
 * decision on one criterion, scored with the mean of its visits.
 *
 * @param criteria by criterion, for each that was in play
 * @param marks how far the marks can be relied on, by criterion, for each that counts
 */
public record ScenarioItems(
    Event.Played scenario,
    int attempts,
    List<DecisionShares> decisions,
    Map<String, ItemAnalysis> criteria,
    Map<String, MarkReliability> marks) {

  public ScenarioItems {
    decisions = List.copyOf(decisions);
    criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
    marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
  }

  static ScenarioItems of(Event.Played scenario, Rubric rubric, List<ItemAttempt> attempts) {
    Set<String> criteria = new TreeSet<>();
    attempts.forEach(each -> each.met().forEach(met -> criteria.addAll(met.levels().keySet())));
    Map<String, ItemAnalysis> analyses = new LinkedHashMap<>();
    criteria.forEach(each -> analyses.put(each, ItemAnalysis.of(scores(attempts, each))));
    return new ScenarioItems(
        scenario,
        attempts.size(),
        DecisionShares.of(attempts),
        analyses,
        MarkLevels.reliability(attempts, rubric));
  }

  private static Scores scores(List<ItemAttempt> attempts, String criterion) {
    Map<String, Map<String, Double>> persons = new LinkedHashMap<>();
    for (ItemAttempt attempt : attempts) {
      Map<String, List<Integer>> levels = new LinkedHashMap<>();
      for (MetDecision met : attempt.met()) {
        Integer level = met.levels().get(criterion);
        if (level != null) {
          levels.computeIfAbsent(met.decision(), unseen -> new ArrayList<>()).add(level);
        }
      }
      Map<String, Double> means = new LinkedHashMap<>();
      levels.forEach((decision, all) -> means.put(decision, mean(all)));
      persons.put(attempt.attempt(), means);
    }
    return new Scores(Scale.of(0, Rubric.TOP), persons);
  }

  private static double mean(List<Integer> levels) {
    return levels.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }
}

package rapport.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rapport.evaluation.Exchange;
import rapport.scenario.Rubric;
import rapport.transcript.Event;
import rapport.transcript.Transcript;

/**
 * What the decisions of one scenario, as it stood, tell apart. A person is an attempt; an item is a
 * decision on one criterion, scored with the mean of its visits.
 *
 * @param criteria by criterion, for each that was in play
 */
public record ScenarioItems(
    Event.Played scenario,
    int attempts,
    List<DecisionShares> decisions,
    Map<String, ItemAnalysis> criteria) {

  public ScenarioItems {
    decisions = List.copyOf(decisions);
    criteria = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
  }

  /** Of every scenario these are of; of a trainee who did one more than once, the first counts. */
  public static List<ScenarioItems> of(List<Transcript> transcripts) {
    Map<String, List<Transcript>> byContent = new LinkedHashMap<>();
    for (Transcript transcript : firsts(transcripts)) {
      byContent
          .computeIfAbsent(transcript.opened().scenario().sha256(), unseen -> new ArrayList<>())
          .add(transcript);
    }
    return byContent.values().stream()
        .map(ScenarioItems::ofOne)
        .sorted(Comparator.comparing(items -> items.scenario().id()))
        .toList();
  }

  private static List<Transcript> firsts(List<Transcript> transcripts) {
    Set<List<String>> seen = new HashSet<>();
    return transcripts.stream()
        .sorted(Comparator.comparing(Transcript::startedAt).thenComparing(Transcript::attempt))
        .filter(each -> seen.add(whoAndWhat(each)))
        .toList();
  }

  /** Attempts without a code may be by anybody, so each stands for itself. */
  private static List<String> whoAndWhat(Transcript transcript) {
    String trainee = transcript.opened().trainee();
    return List.of(
        transcript.opened().scenario().sha256(),
        trainee.isEmpty() ? "attempt " + transcript.attempt() : "trainee " + trainee);
  }

  private static ScenarioItems ofOne(List<Transcript> transcripts) {
    Set<String> criteria = new TreeSet<>();
    transcripts.forEach(
        each -> each.exchanges().forEach(exchange -> criteria.addAll(exchange.criteria())));
    Map<String, ItemAnalysis> analyses = new LinkedHashMap<>();
    criteria.forEach(each -> analyses.put(each, ItemAnalysis.of(scores(transcripts, each))));
    return new ScenarioItems(
        transcripts.get(0).opened().scenario(),
        transcripts.size(),
        DecisionShares.of(transcripts),
        analyses);
  }

  private static Scores scores(List<Transcript> transcripts, String criterion) {
    Map<String, Map<String, Double>> persons = new LinkedHashMap<>();
    for (Transcript transcript : transcripts) {
      Map<String, List<Integer>> levels = new LinkedHashMap<>();
      for (Exchange exchange : transcript.exchanges()) {
        Integer level = exchange.choice().levels().get(criterion);
        if (level != null) {
          levels.computeIfAbsent(exchange.decision(), unseen -> new ArrayList<>()).add(level);
        }
      }
      Map<String, Double> means = new LinkedHashMap<>();
      levels.forEach((decision, all) -> means.put(decision, mean(all)));
      persons.put(transcript.attempt(), means);
    }
    return new Scores(Scale.of(0, Rubric.TOP), persons);
  }

  private static double mean(List<Integer> levels) {
    return levels.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }
}

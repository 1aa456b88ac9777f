package rapport.grading.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many of those who met a decision chose each of its responses, at whichever visit.
 *
 * @param attempts how many met it
 * @param voided in how many of them nothing rated there counts, by the reason
 */
public record DecisionShares(
    String decision, int attempts, List<Chosen> responses, Map<String, Integer> voided) {
  /** Fewer attempts say nothing about what is never chosen. */
  private static final int ENOUGH = 20;

  private static final double RARE = 0.05;

  public DecisionShares {
    responses = List.copyOf(responses);
    voided = Collections.unmodifiableMap(new TreeMap<>(voided));
  }

  /**
   * One response.
   *
   * @param chosen in how many attempts it was chosen
   * @param isRare whether hardly anybody chose it, once that can be said
   */
  public record Chosen(String response, int chosen, double share, boolean isRare) {}

  /** Of every decision met in these attempts at one scenario, in the order they come up. */
  static List<DecisionShares> of(List<ItemAttempt> attempts) {
    Map<String, Integer> met = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> chosen = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> voided = new HashMap<>();
    for (ItemAttempt attempt : attempts) {
      Set<String> decisions = new HashSet<>();
      Set<String> choices = new HashSet<>();
      for (MetDecision visit : attempt.met()) {
        String decision = visit.decision();
        Map<String, Integer> counts =
            chosen.computeIfAbsent(decision, unseen -> new LinkedHashMap<>());
        visit.offered().forEach(id -> counts.putIfAbsent(id, 0));
        if (decisions.add(decision)) {
          met.merge(decision, 1, Integer::sum);
          voided(visit, voided);
        }
        if (choices.add(decision + "/" + visit.response())) {
          counts.merge(visit.response(), 1, Integer::sum);
        }
      }
    }
    List<DecisionShares> all = new ArrayList<>();
    met.forEach(
        (decision, times) ->
            all.add(
                new DecisionShares(
                    decision,
                    times,
                    responses(times, chosen.getOrDefault(decision, Map.of())),
                    voided.getOrDefault(decision, Map.of()))));
    return all;
  }

  private static void voided(MetDecision visit, Map<String, Map<String, Integer>> voided) {
    if (!visit.voided().isEmpty()) {
      voided
          .computeIfAbsent(visit.decision(), unseen -> new HashMap<>())
          .merge(visit.voided(), 1, Integer::sum);
    }
  }

  private static List<Chosen> responses(int attempts, Map<String, Integer> counts) {
    List<Chosen> responses = new ArrayList<>();
    counts.forEach(
        (response, chosen) -> {
          double share = (double) chosen / attempts;
          responses.add(new Chosen(response, chosen, share, attempts >= ENOUGH && share < RARE));
        });
    return responses;
  }
}

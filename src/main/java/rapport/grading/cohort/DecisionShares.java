package rapport.grading.cohort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many of those who met a decision chose each of its responses, at whichever visit.
 *
 * @param attempts how many met it
 */
public record DecisionShares(String decision, int attempts, List<Chosen> responses) {
  /** Fewer attempts say nothing about what is never chosen. */
  private static final int ENOUGH = 20;

  private static final double RARE = 0.05;

  public DecisionShares {
    responses = List.copyOf(responses);
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
        }
        if (choices.add(decision + "/" + visit.response())) {
          counts.merge(visit.response(), 1, Integer::sum);
        }
      }
    }
    List<DecisionShares> all = new ArrayList<>();
    met.forEach(
        (decision, times) -> all.add(of(decision, times, chosen.getOrDefault(decision, Map.of()))));
    return all;
  }

  private static DecisionShares of(String decision, int attempts, Map<String, Integer> counts) {
    List<Chosen> responses = new ArrayList<>();
    counts.forEach(
        (response, chosen) -> {
          double share = (double) chosen / attempts;
          responses.add(new Chosen(response, chosen, share, attempts >= ENOUGH && share < RARE));
        });
    return new DecisionShares(decision, attempts, responses);
  }
}

package rapport.app.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rapport.play.evaluation.Rated;
import rapport.report.page.Words;

/**
 * In how many of the attempts that were read a decision is voided, and in how many of those that
 * met it it isn't: those were collected since.
 */
final class VoidedTally {
  private final Map<Place, Integer> met = new HashMap<>();
  private final Map<Place, Integer> voided = new TreeMap<>();

  private record Place(String scenario, String decision) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = scenario.compareTo(other.scenario);
      return order == 0 ? decision.compareTo(other.decision) : order;
    }
  }

  void add(KeptAttempt one) {
    String scenario = one.transcript().opened().scenario().id();
    one.standing().key().choices().stream()
        .map(Rated::decision)
        .distinct()
        .forEach(decision -> met.merge(new Place(scenario, decision), 1, Integer::sum));
    one.standing()
        .key()
        .voided()
        .forEach(each -> voided.merge(new Place(scenario, each.decision()), 1, Integer::sum));
  }

  /** A sentence for each voided decision. */
  List<String> words() {
    return voided.entrySet().stream().map(e -> words(e.getKey(), e.getValue())).toList();
  }

  private String words(Place place, int times) {
    int others = met.getOrDefault(place, times) - times;
    String voids =
        place.scenario()
            + "/"
            + place.decision()
            + " is voided in "
            + Words.count(times, "attempt", "attempts");
    return others == 0
        ? voids + ", and doesn't count there."
        : voids
            + " and counts in "
            + others
            + " that met it as well. To void it in all: rapport void "
            + place.scenario()
            + " "
            + place.decision();
  }
}

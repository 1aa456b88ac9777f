package rapport.app.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.VoidedDecision;
import rapport.play.evaluation.Rated;
import rapport.report.page.Words;

/**
 * In which of the attempts that were read a decision is voided, and in which of those that met it
 * it isn't: those were collected, or gone on with, since.
 */
final class VoidedTally {
  private final Map<Place, Met> met = new TreeMap<>();

  private record Place(String scenario, String decision) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = scenario.compareTo(other.scenario);
      return order == 0 ? decision.compareTo(other.decision) : order;
    }
  }

  /** Who met one decision. Of many in whom it counts, the first are enough to find all. */
  private static final class Met {
    private static final int NAMED = 10;
    private final List<String> named = new ArrayList<>();
    private int counting;
    private int voided;
    private String reason = "";

    void add(String who, AnswerKey key, String decision) {
      key.voided(decision)
          .map(VoidedDecision::reason)
          .ifPresentOrElse(this::voided, () -> counts(who));
    }

    private void voided(String why) {
      voided++;
      reason = why;
    }

    private void counts(String who) {
      counting++;
      if (named.size() < NAMED) {
        named.add(who);
      }
    }

    String names() {
      int more = counting - named.size();
      return String.join(", ", named) + (more == 0 ? "" : " and " + more + " more");
    }
  }

  void add(KeptAttempt one) {
    String scenario = one.transcript().opened().scenario().id();
    String trainee = one.transcript().opened().trainee();
    String who = trainee.isEmpty() ? one.attempt() : trainee;
    AnswerKey key = one.standing().key();
    key.choices().stream()
        .map(Rated::decision)
        .distinct()
        .forEach(
            decision ->
                met.computeIfAbsent(new Place(scenario, decision), unseen -> new Met())
                    .add(who, key, decision));
  }

  /** A sentence for each voided decision. */
  List<String> words() {
    return met.entrySet().stream()
        .filter(each -> each.getValue().voided > 0)
        .map(each -> words(each.getKey(), each.getValue()))
        .toList();
  }

  private static String words(Place place, Met who) {
    String voids =
        place.scenario()
            + "/"
            + place.decision()
            + " is voided in "
            + Words.count(who.voided, "attempt", "attempts");
    return who.counting == 0
        ? voids + ", and doesn't count there."
        : voids
            + " and counts in "
            + who.counting
            + " that met it as well: "
            + who.names()
            + ". So that one rule holds for all: rapport void "
            + place.scenario()
            + " "
            + place.decision()
            + " --rater CODE --reason "
            + quoted(who.reason);
  }

  /** As shells read it. */
  private static String quoted(String reason) {
    return '"' + reason.replaceAll("[\\\\\"$`]", "\\\\$0") + '"';
  }
}

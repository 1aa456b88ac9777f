package rapport.grading.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Rated;
import rapport.play.transcript.Event;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Rubric;
import rapport.text.NaturalOrder;

/**
 * Attempts for the analysis of items, taken in one by one. What many attempts have in common is
 * held once, so that a hundred thousand of them need little room.
 */
public final class ItemGathering {
  private static final Comparator<ItemAttempt> IN_TIME =
      Comparator.comparing(ItemAttempt::startedAt).thenComparing(ItemAttempt::attempt);

  /** By the hash of the scenario's file. */
  private final Map<String, Event.Played> scenarios = new LinkedHashMap<>();

  /** The first attempt of everybody, by the scenario's hash. */
  private final Map<String, Map<String, ItemAttempt>> firsts = new HashMap<>();

  /** The measures of the attempt that was taken in first, by the scenario's hash. */
  private final Map<String, Rubric> rubrics = new HashMap<>();

  private final Map<MetDecision, MetDecision> known = new HashMap<>();
  private final Map<Rated, Rated> ratings = new HashMap<>();

  /**
   * Takes an attempt in, without what is voided in it; of a trainee who did a scenario more than
   * once, the first counts.
   */
  public void add(Transcript transcript, Standing standing) {
    Event.Played scenario = transcript.opened().scenario();
    scenarios.putIfAbsent(scenario.sha256(), scenario);
    rubrics.putIfAbsent(scenario.sha256(), standing.rubric());
    firsts
        .computeIfAbsent(scenario.sha256(), unseen -> new HashMap<>())
        .merge(
            who(transcript),
            attempt(transcript, standing),
            (a, b) -> IN_TIME.compare(a, b) <= 0 ? a : b);
  }

  /** Attempts without a code may be by anybody, so each stands for itself. */
  private static String who(Transcript transcript) {
    String trainee = transcript.opened().trainee();
    return trainee.isEmpty() ? "attempt " + transcript.attempt() : "trainee " + trainee;
  }

  private ItemAttempt attempt(Transcript transcript, Standing standing) {
    List<MetDecision> met =
        transcript.madeHere().stream()
            .map(each -> MetDecision.of(each, standing.key()))
            .map(each -> known.computeIfAbsent(each, unseen -> unseen))
            .toList();
    List<Rated> choices =
        standing.choices().stream()
            .map(each -> ratings.computeIfAbsent(each, unseen -> unseen))
            .toList();
    return new ItemAttempt(transcript.startedAt(), transcript.attempt(), met, choices);
  }

  public boolean isEmpty() {
    return scenarios.isEmpty();
  }

  /** What there is to say of each scenario, by its id and version. */
  public List<ScenarioItems> items() {
    List<ScenarioItems> items = new ArrayList<>();
    scenarios.forEach(
        (sha256, scenario) ->
            items.add(
                ScenarioItems.of(
                    scenario, Objects.requireNonNull(rubrics.get(sha256)), inTime(sha256))));
    items.sort(
        Comparator.comparing((ScenarioItems each) -> each.scenario().id())
            .thenComparing(each -> each.scenario().version(), NaturalOrder.OF));
    return items;
  }

  private List<ItemAttempt> inTime(String sha256) {
    return firsts.getOrDefault(sha256, Map.of()).values().stream().sorted(IN_TIME).toList();
  }
}

package rapport.grading;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rapport.evaluation.CriterionResult;
import rapport.evaluation.Evaluation;
import rapport.evaluation.Exchange;
import rapport.evaluation.Outcome;
import rapport.evaluation.Tally;
import rapport.transcript.Transcript;

/**
 * What all attempts at one scenario add up to. Attempts that reached no ending are counted, and
 * nothing else rests on them.
 */
public final class ScenarioCohort {
  private final String id;
  private final String title;
  private int left;
  private int open;
  private final Set<String> trainees = new HashSet<>();
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<String, Integer> incidents = new TreeMap<>();
  private final Map<String, CriterionSpread> criteria = new LinkedHashMap<>();
  private final Map<DecisionChoices.Key, DecisionChoices> decisions = new TreeMap<>();
  private final Progression progression = new Progression();

  ScenarioCohort(String id, String title) {
    this.id = id;
    this.title = title;
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, 0);
    }
  }

  void add(Transcript transcript, List<Exchange> exchanges, Tally tally, Evaluation evaluation) {
    trainees.add(transcript.opened().trainee());
    @Nullable Outcome outcome = evaluation.outcome();
    if (outcome == null) {
      leaveOut(transcript.state());
      return;
    }
    outcomes.merge(outcome, 1, Integer::sum);
    Set.copyOf(evaluation.criticalCodes()).forEach(code -> incidents.merge(code, 1, Integer::sum));
    evaluation.criteria().forEach(result -> spread(result).add(result));
    exchanges.forEach(this::levels);
    Set<DecisionChoices.Key> met = new HashSet<>();
    for (Exchange exchange : exchanges) {
      DecisionChoices.Key key = DecisionChoices.Key.of(transcript, exchange);
      decisions.computeIfAbsent(key, DecisionChoices::new).add(exchange, met.add(key));
    }
    progression.add(transcript, tally);
  }

  private void leaveOut(Transcript.State state) {
    if (state == Transcript.State.OPEN) {
      open++;
    } else {
      left++;
    }
  }

  private CriterionSpread spread(CriterionResult result) {
    return criteria.computeIfAbsent(
        result.criterion().id(), id -> new CriterionSpread(id, result.criterion().name()));
  }

  private void levels(Exchange exchange) {
    exchange
        .choice()
        .levels()
        .forEach(
            (criterion, level) -> {
              CriterionSpread spread = criteria.get(criterion);
              if (spread != null) {
                spread.level(exchange.weight(), level);
              }
            });
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** All attempts, those without an ending among them. */
  public int attempts() {
    return finished() + left + open;
  }

  /** Those that reached an ending. */
  public int finished() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those that were left for good. */
  public int left() {
    return left;
  }

  /** Those that can still be gone on with. */
  public int open() {
    return open;
  }

  public int trainees() {
    return trainees.size();
  }

  /** How many attempts came to each result, in the order in which results apply. */
  public Map<Outcome, Integer> outcomes() {
    return Collections.unmodifiableMap(outcomes);
  }

  /** In how many attempts each critical code came up. */
  public Map<String, Integer> incidents() {
    return Collections.unmodifiableMap(incidents);
  }

  public Collection<CriterionSpread> criteria() {
    return Collections.unmodifiableCollection(criteria.values());
  }

  public Collection<DecisionChoices> decisions() {
    return Collections.unmodifiableCollection(decisions.values());
  }

  public Progression progression() {
    return progression;
  }
}

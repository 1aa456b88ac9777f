package rapport.grading.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.Counting;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Tally;
import rapport.play.transcript.Transcript;

/**
 * What all attempts at one scenario add up to. Results rest on those that count; what was chosen,
 * and first against latest, on all that reached an ending. The others are only named.
 */
public final class ScenarioCohort {
  private final String id;
  private final String title;
  private final @Nullable Counting counting;
  private int finished;
  private final List<CohortAttempt> left = new ArrayList<>();
  private final List<CohortAttempt> open = new ArrayList<>();
  private final Set<String> trainees = new HashSet<>();
  private final Map<String, Counted> counted = new TreeMap<>();
  private final Map<BigFraction, BigFraction> means = new HashMap<>();
  private final Map<DecisionChoices.Key, DecisionChoices> decisions = new TreeMap<>();
  private final Progression progression = new Progression();
  private final Map<String, Map<String, Integer>> voided = new TreeMap<>();

  /**
   * An attempt that counts so far.
   *
   * @param candidate null when all count
   */
  private record Counted(Counting.@Nullable Candidate candidate, CohortShare share) {}

  ScenarioCohort(String id, String title, @Nullable Counting counting) {
    this.id = id;
    this.title = title;
    this.counting = counting;
  }

  void add(Transcript transcript, Standing standing) {
    trainees.add(transcript.opened().trainee());
    switch (transcript.state()) {
      case OPEN -> open.add(CohortAttempt.of(transcript));
      case ABANDONED -> left.add(CohortAttempt.of(transcript));
      case ENDED -> finish(transcript, standing);
    }
  }

  private void finish(Transcript transcript, Standing standing) {
    finished++;
    standing
        .key()
        .voided()
        .forEach(
            each ->
                voided
                    .computeIfAbsent(each.decision(), unseen -> new TreeMap<>())
                    .merge(each.reason(), 1, Integer::sum));
    Set<DecisionChoices.Key> met = new HashSet<>();
    for (Exchange exchange : transcript.madeHere()) {
      DecisionChoices.Key key = DecisionChoices.Key.of(transcript, exchange);
      decisions.computeIfAbsent(key, DecisionChoices::new).add(exchange, met.add(key));
    }
    progression.add(
        transcript,
        Tally.of(standing.rubric(), transcript.madeHere(standing.choices())),
        standing.source() == Standing.Source.UNDECIDED);
    count(transcript, standing);
  }

  private void count(Transcript transcript, Standing standing) {
    if (counting == null) {
      counted.put(transcript.attempt(), new Counted(null, share(transcript, standing)));
      return;
    }
    Counting.Candidate.of(transcript, standing)
        .filter(candidate -> isPreferred(counting, candidate))
        .ifPresent(
            candidate ->
                counted.put(
                    candidate.trainee(), new Counted(candidate, share(transcript, standing))));
  }

  private boolean isPreferred(Counting by, Counting.Candidate candidate) {
    Counted before = counted.get(candidate.trainee());
    return before == null
        || before.candidate() == null
        || by.preference().compare(candidate, before.candidate()) > 0;
  }

  private CohortShare share(Transcript transcript, Standing standing) {
    return CohortShare.of(
        transcript, standing, mean -> means.computeIfAbsent(mean, unseen -> unseen));
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** All attempts, those without an ending among them. */
  public int attempts() {
    return finished + left.size() + open.size();
  }

  /** How many reached an ending. */
  public int finished() {
    return finished;
  }

  /** Those that were left for good. */
  public List<CohortAttempt> left() {
    return inOrder(left);
  }

  /** Those that can still be gone on with. */
  public List<CohortAttempt> open() {
    return inOrder(open);
  }

  private static List<CohortAttempt> inOrder(List<CohortAttempt> attempts) {
    return attempts.stream().sorted(CohortAttempt.BY_TRAINEE).toList();
  }

  public int trainees() {
    return trainees.size();
  }

  /** What the attempts that count add up to, as far as attempts were added. */
  public CohortResults results() {
    return CohortResults.of(counted.values().stream().map(Counted::share).toList());
  }

  /** What was chosen in all attempts that reached an ending. */
  public Collection<DecisionChoices> decisions() {
    return Collections.unmodifiableCollection(decisions.values());
  }

  /** By decision and reason, in how many attempts that reached an ending it doesn't count. */
  public Map<String, Map<String, Integer>> voided() {
    return Collections.unmodifiableMap(voided);
  }

  /** Of all attempts that reached an ending. */
  public Progression progression() {
    return progression;
  }
}

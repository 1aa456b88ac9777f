package rapport.grading.marks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Rated;
import rapport.play.evaluation.Tally;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;

/**
 * The ratings that an attempt's choices are scored by: those of its author, unless they were
 * corrected since.
 *
 * @param choices by visit, those at voided decisions among them
 * @param assessed the criteria that the scenario sets out to assess
 * @param voided the decisions of the attempt at which nothing rated counts
 */
public record AnswerKey(
    List<Rated> choices, List<String> assessed, String rubricSha256, List<VoidedDecision> voided) {
  public AnswerKey {
    choices = List.copyOf(choices);
    assessed = List.copyOf(assessed);
    voided = List.copyOf(voided);
  }

  /** Ratings that all count. */
  public AnswerKey(List<Rated> choices, List<String> assessed, String rubricSha256) {
    this(choices, assessed, rubricSha256, List.of());
  }

  /** The ratings as they stood when the attempt was made. */
  public static AnswerKey of(Transcript transcript) {
    return new AnswerKey(
        transcript.exchanges().stream().map(Exchange::rated).toList(),
        transcript.opened().scenario().assessed(),
        transcript.opened().rubricSha256());
  }

  /** The same ratings with these decisions voided, as far as they came up, and no others. */
  public AnswerKey voiding(List<VoidedDecision> decisions) {
    List<VoidedDecision> met = decisions.stream().filter(each -> meets(each.decision())).toList();
    return new AnswerKey(choices, assessed, rubricSha256, met);
  }

  /** Whether this decision came up. */
  public boolean meets(String decision) {
    return choices.stream().anyMatch(choice -> choice.decision().equals(decision));
  }

  /** Why nothing rated at this decision counts; nothing where it does. */
  public Optional<VoidedDecision> voided(String decision) {
    return voided.stream().filter(each -> each.decision().equals(decision)).findFirst();
  }

  /** Why nothing rated at this choice counts; nothing where it does. */
  public Optional<VoidedDecision> voided(int visit) {
    return voided(choices.get(visit).decision());
  }

  /** The choices as far as they count: at a voided decision no level does. */
  public List<Rated> counted() {
    return IntStream.range(0, choices.size()).mapToObj(this::counted).toList();
  }

  Rated counted(int visit) {
    Rated rated = choices.get(visit);
    return voided(visit).isEmpty()
        ? rated
        : new Rated(rated.decision(), rated.weight(), Map.of(), rated.critical());
  }

  /** The criteria a choice is to be marked on, in the rubric's order. */
  public List<String> inPlay(int visit, Rubric rubric) {
    return rubric.active().stream()
        .map(Criterion::id)
        .filter(counted(visit).levels()::containsKey)
        .toList();
  }

  public Tally tally(Rubric rubric) {
    return Tally.of(rubric, counted());
  }

  public Evaluation evaluation(Rubric rubric, Evaluation.Closing closing) {
    return Evaluation.of(tally(rubric), assessed, closing);
  }
}

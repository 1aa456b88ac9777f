package rapport.grading.marks;

import java.util.List;
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
 * @param choices by visit
 * @param assessed the criteria that the scenario sets out to assess
 */
public record AnswerKey(List<Rated> choices, List<String> assessed, String rubricSha256) {
  public AnswerKey {
    choices = List.copyOf(choices);
    assessed = List.copyOf(assessed);
  }

  /** The ratings as they stood when the attempt was made. */
  public static AnswerKey of(Transcript transcript) {
    return new AnswerKey(
        transcript.exchanges().stream().map(Exchange::rated).toList(),
        transcript.opened().scenario().assessed(),
        transcript.opened().rubricSha256());
  }

  /** The criteria a choice is to be marked on, in the rubric's order. */
  public List<String> inPlay(int visit, Rubric rubric) {
    return rubric.active().stream()
        .map(Criterion::id)
        .filter(choices.get(visit).levels()::containsKey)
        .toList();
  }

  public Tally tally(Rubric rubric) {
    return Tally.of(rubric, choices);
  }

  public Evaluation evaluation(Rubric rubric, Evaluation.Closing closing) {
    return Evaluation.of(tally(rubric), assessed, closing);
  }
}

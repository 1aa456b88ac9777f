package rapport.grading.marks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Rated;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;
import rapport.scenario.model.Scenario;

/**
 * What an attempt's choices are rated in a corrected scenario.
 *
 * @param key null when a choice can't be found there
 * @param problem why not; empty when all are
 */
public record Correction(@Nullable AnswerKey key, String problem) {

  /** The attempt's choices under this scenario and this rubric. */
  public static Correction of(Transcript transcript, Scenario scenario, String rubricSha256) {
    List<Rated> choices = new ArrayList<>();
    for (Exchange exchange : transcript.exchanges()) {
      String place = exchange.decision() + "/" + exchange.choice().id();
      if (!(scenario.nodes().get(exchange.decision()) instanceof Decision decision)
          || decision.indexOf(exchange.choice().id()) < 0) {
        return new Correction(null, place + " is not there any more");
      }
      Response response = decision.responses().get(decision.indexOf(exchange.choice().id()));
      if (!response.say().equals(exchange.choice().say())) {
        return new Correction(null, place + " says something else now");
      }
      choices.add(Rated.of(decision, response));
    }
    return new Correction(new AnswerKey(choices, scenario.overview().assessed(), rubricSha256), "");
  }
}

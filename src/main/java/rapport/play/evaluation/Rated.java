package rapport.play.evaluation;

import java.util.Map;
import rapport.scenario.model.Copies;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;

/**
 * One scored choice.
 *
 * @param decision the decision's id: visits to the same one are not distinct evidence
 * @param weight 1 to 3
 * @param levels 0 to 4 on each criterion in play
 * @param critical a critical code, or empty
 */
public record Rated(String decision, int weight, Map<String, Integer> levels, String critical) {
  public Rated {
    levels = Copies.of(levels);
  }

  public static Rated of(Decision decision, Response response) {
    return new Rated(decision.id(), decision.weight(), response.ratings(), response.critical());
  }
}

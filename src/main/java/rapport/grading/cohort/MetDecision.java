package rapport.grading.cohort;

import java.util.List;
import java.util.Map;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;

/**
 * A decision as one attempt met it, as far as items are about it.
 *
 * @param offered the responses' ids, in the order shown
 * @param response the chosen one's id
 * @param levels the author's, of the chosen one; empty where the decision is voided
 */
record MetDecision(
    String decision, List<String> offered, String response, Map<String, Integer> levels) {

  static MetDecision of(Exchange exchange, boolean isVoided) {
    return new MetDecision(
        exchange.decision(),
        exchange.offers().stream().map(Offer::id).toList(),
        exchange.choice().id(),
        isVoided ? Map.of() : exchange.choice().levels());
  }
}

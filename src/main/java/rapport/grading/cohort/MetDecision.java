package rapport.grading.cohort;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.VoidedDecision;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;

/**
 * A decision as one attempt met it, as far as items are about it.
 *
 * @param offered the responses' ids, in the order shown
 * @param response the chosen one's id
 * @param levels the author's, of the chosen one; empty where the decision is voided
 * @param voided why it is voided; empty where it counts
 */
record MetDecision(
    String decision,
    List<String> offered,
    String response,
    Map<String, Integer> levels,
    String voided) {

  static MetDecision of(Exchange exchange, AnswerKey key) {
    Optional<VoidedDecision> voided = key.voided(exchange.decision());
    return new MetDecision(
        exchange.decision(),
        exchange.offers().stream().map(Offer::id).toList(),
        exchange.choice().id(),
        voided.isPresent() ? Map.of() : exchange.choice().levels(),
        voided.map(VoidedDecision::reason).orElse(""));
  }
}

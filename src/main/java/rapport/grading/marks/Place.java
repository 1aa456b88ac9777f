package rapport.grading.marks;

import rapport.play.evaluation.Exchange;
import rapport.play.transcript.Transcript;

/**
 * What is rated, and where it is found.
 *
 * @param scenario its id
 * @param node the decision's id
 * @param response the id of a response line; empty for what a trainee typed
 * @param attempt the one attempt it is in; empty for a response line, which is in any
 */
public record Place(String scenario, String version, String node, String response, String attempt) {

  static Place line(Transcript transcript, Exchange exchange) {
    return new Place(
        transcript.opened().scenario().id(),
        transcript.opened().scenario().version(),
        exchange.decision(),
        exchange.choice().id(),
        "");
  }

  static Place ownWords(Transcript transcript, int visit) {
    return new Place(
        transcript.opened().scenario().id(),
        transcript.opened().scenario().version(),
        transcript.exchanges().get(visit).decision(),
        "",
        transcript.attempt());
  }

  @Override
  public String toString() {
    return attempt.isEmpty()
        ? node + "/" + response + " (" + scenario + " " + version + ")"
        : node + " in " + attempt;
  }
}

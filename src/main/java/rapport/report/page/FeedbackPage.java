package rapport.report.page;

import java.util.ArrayList;
import java.util.List;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.scenario.model.CriticalCode;
import rapport.scenario.model.Rubric;

/** What a trainee in practice mode reads after one choice: what the client heard, and why. */
public final class FeedbackPage {
  private FeedbackPage() {}

  public static List<Block> of(Exchange exchange, Rubric rubric, String clientLabel) {
    Offer choice = exchange.choice();
    List<Block> blocks = new ArrayList<>();
    if (!choice.heard().isEmpty()) {
      blocks.add(Block.labelled(heard(clientLabel), Role.BODY, choice.heard()));
    }
    blocks.add(Block.labelled("Why", Role.BODY, choice.why()));
    CriticalCode critical = rubric.critical().get(choice.critical());
    if (critical != null) {
      blocks.add(
          Block.labelled(
              "Critical incident", Role.CRITICAL, critical.words() + " " + critical.action()));
    }
    return blocks;
  }

  public static String heard(String clientLabel) {
    return clientLabel.equals(Words.CLIENT) ? "The client heard" : clientLabel + " heard";
  }
}

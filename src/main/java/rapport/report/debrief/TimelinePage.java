package rapport.report.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.Report;
import rapport.report.page.Block;
import rapport.report.page.FeedbackPage;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.report.page.Words;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.CriticalCode;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Rupture;

/**
 * Each decision of a session with what was said, what the client heard, why, and what would have
 * helped.
 */
public final class TimelinePage {
  private final Rubric rubric;
  private final String clientLabel;
  private final List<Block> blocks = new ArrayList<>();

  private TimelinePage(Rubric rubric, String clientLabel) {
    this.rubric = rubric;
    this.clientLabel = clientLabel;
  }

  /**
   * The timeline with something more said of each choice's levels.
   *
   * @param notes by the choice's place, from 0
   */
  static List<Block> of(Report report, String clientLabel, IntFunction<List<Block>> notes) {
    TimelinePage page = new TimelinePage(report.rubric(), clientLabel);
    List<Exchange> exchanges = report.sitting().exchanges();
    for (int visit = 0; visit < exchanges.size(); visit++) {
      page.add(visit + 1, exchanges.get(visit), notes.apply(visit));
      if (visit < report.sitting().copied()) {
        page.blocks.add(Block.hint("Taken over from the session before.").indented());
      }
    }
    page.undone(report.sitting().undone());
    return page.blocks;
  }

  /** What came of one exchange: all that follows the client's line. */
  static List<Block> outcome(Exchange exchange, Rubric rubric, String clientLabel) {
    TimelinePage page = new TimelinePage(rubric, clientLabel);
    page.outcome(exchange, List.of());
    return page.blocks;
  }

  private void add(int number, Exchange exchange, List<Block> notes) {
    if (!blocks.isEmpty()) {
      blocks.add(Block.BLANK);
    }
    line(number + ". " + clientLabel, Role.CLIENT, exchange.clientLine());
    outcome(exchange, notes);
  }

  private void outcome(Exchange exchange, List<Block> notes) {
    Offer choice = exchange.choice();
    rupture(exchange);
    if (!exchange.ownWords().isEmpty()) {
      line("Your own words", Role.TRAINEE, exchange.ownWords());
    }
    line("You said", Role.TRAINEE, choice.say());
    if (!choice.levels().isEmpty()) {
      blocks.add(levels(choice).indented());
    }
    notes.forEach(note -> blocks.add(note.indented()));
    line(FeedbackPage.heard(clientLabel), Role.BODY, choice.heard());
    line("Why", Role.BODY, choice.why());
    tempting(exchange);
    critical(choice);
    if (choice.repair()) {
      line("Repair", Role.GOOD, "This line works on the strain between you.");
    }
    better(exchange);
  }

  private void line(String label, Role role, String text) {
    if (!text.isEmpty()) {
      Block block = Block.labelled(label, role, text);
      blocks.add(Character.isDigit(label.charAt(0)) ? block : block.indented());
    }
  }

  private void rupture(Exchange exchange) {
    if (exchange.rupture() == Rupture.WITHDRAWAL) {
      line("A strain", Role.FAIR, "The client is pulling back here.");
    } else if (exchange.rupture() == Rupture.CONFRONTATION) {
      line("A strain", Role.FAIR, "The client is pushing against you here.");
    }
  }

  /** Only a line that had a better one beside it needs to be told why it drew. */
  private void tempting(Exchange exchange) {
    if (exchange.better().isPresent()) {
      line("What made it tempting", Role.BODY, exchange.choice().tempting());
    }
  }

  private void critical(Offer choice) {
    CriticalCode code = rubric.critical().get(choice.critical());
    if (code != null) {
      line("Critical incident", Role.CRITICAL, code.words());
    }
  }

  private void better(Exchange exchange) {
    if (exchange.choice().levels().isEmpty()) {
      // Where nothing is rated, no response is better than another, and none is a model.
      return;
    }
    List<Offer> helpful = exchange.helpful();
    if (helpful.isEmpty()) {
      if (!exchange.ownWords().isEmpty()) {
        line("Beside your own words", Role.GOOD, "the response you chose is the model here.");
      }
      return;
    }
    for (Offer offer : helpful) {
      boolean isFirst = offer.equals(helpful.get(0));
      line(isFirst ? "What would have helped" : "Or", Role.GOOD, offer.say());
      line("Because", Role.BODY, offer.why());
    }
  }

  private Block levels(Offer offer) {
    List<Span> spans = new ArrayList<>();
    for (Criterion criterion : rubric.active()) {
      Integer level = offer.levels().get(criterion.id());
      if (level != null) {
        String comma = spans.isEmpty() ? "" : ", ";
        spans.add(
            new Span(role(level), comma + criterion.name() + " " + Words.level(rubric, level)));
      }
    }
    return new Block(Block.Kind.PARAGRAPH, "Rated", spans, 0);
  }

  private static Role role(int level) {
    if (level >= Rubric.GOOD_ENOUGH) {
      return Role.GOOD;
    }
    return level == 2 ? Role.FAIR : level == 1 ? Role.POOR : Role.CRITICAL;
  }

  private void undone(List<Exchange> undone) {
    if (undone.isEmpty()) {
      return;
    }
    blocks.add(Block.BLANK);
    blocks.add(
        Block.labelled(
            "Taken back",
            Role.HINT,
            undone.stream()
                    .map(exchange -> "\u201C" + exchange.choice().say() + "\u201D")
                    .collect(Collectors.joining("; "))
                + ". Not scored."));
  }
}

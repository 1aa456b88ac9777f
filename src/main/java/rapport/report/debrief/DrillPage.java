package rapport.report.debrief;

import java.util.ArrayList;
import java.util.List;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Moment;
import rapport.report.page.Block;
import rapport.report.page.ConversationPage;
import rapport.report.page.Role;
import rapport.report.page.Words;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/** The pages of a drill: one decision, what came of it, and the whole at the end. */
public final class DrillPage {
  private DrillPage() {}

  /**
   * One decision as it is met.
   *
   * @param place such as {@code 2 of 5}
   * @param reason why it came up, may be empty
   * @param before the exchanges on the way; the last one is shown
   */
  public static List<Block> decision(
      String place,
      String reason,
      Scenario scenario,
      List<Exchange> before,
      List<Moment> shown,
      String clientLabel) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading(place + ": " + scenario.title()));
    if (!reason.isEmpty()) {
      blocks.add(Block.hint(reason));
    }
    who(blocks, scenario);
    if (!before.isEmpty()) {
      blocks.add(Block.BLANK);
      blocks.add(Block.hint("Just before:"));
      Exchange last = before.get(before.size() - 1);
      blocks.addAll(ConversationPage.of(clientLabel, last));
      blocks.add(Block.BLANK);
      blocks.add(Block.hint("Now:"));
    }
    blocks.addAll(ConversationPage.shown(clientLabel, shown));
    return blocks;
  }

  private static void who(List<Block> blocks, Scenario scenario) {
    String age = scenario.client().fact("age");
    String name = scenario.client().name() + (age.isEmpty() ? "" : ", " + age);
    String presenting = scenario.client().fact("presenting");
    blocks.add(
        Block.labelled(
            "The client",
            Role.BODY,
            name
                + ". "
                + (presenting.isEmpty() ? "" : presenting + " ")
                + scenario.overview().setting()));
  }

  /**
   * What came of a choice: the client's answer, what was heard, why, and what would have helped.
   */
  public static List<Block> outcome(Exchange exchange, Rubric rubric, String clientLabel) {
    List<Block> blocks = new ArrayList<>();
    if (!exchange.reply().isEmpty()) {
      blocks.add(Block.labelled(clientLabel, Role.CLIENT, exchange.reply()));
    }
    blocks.addAll(TimelinePage.outcome(exchange, rubric, clientLabel));
    if (exchange.better().isEmpty()) {
      blocks.add(Block.labelled("", Role.GOOD, "No response on offer here served better."));
    }
    return blocks;
  }

  /**
   * The end of a drill.
   *
   * @param weaker the client's lines at which another response would have served better
   * @param skipped how many were passed over
   * @param next what to play next, may be empty
   */
  public static List<Block> summary(
      int made, List<String> weaker, int skipped, String next, Aftercare aftercare) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading("The drill"));
    blocks.add(Block.paragraph(counts(made, weaker.size(), skipped)));
    if (!weaker.isEmpty()) {
      blocks.add(Block.paragraph("Another response would have served better at:"));
      weaker.forEach(line -> blocks.add(Block.item(line)));
    }
    if (!next.isEmpty()) {
      blocks.add(Block.labelled("To play next", Role.BODY, next));
    }
    if (made > 0) {
      blocks.add(Block.BLANK);
      blocks.addAll(ReportPage.aftercare(aftercare));
      blocks.add(Block.BLANK);
    }
    blocks.add(
        Block.hint(
            "A drill is never scored or counted. Which decisions came up is noted, so that others"
                + " come first next time; what you typed is not kept."));
    blocks.add(Block.hint(Words.DISCLAIMER));
    return blocks;
  }

  private static String counts(int made, int weaker, int skipped) {
    String passed = skipped == 0 ? "" : " " + skipped + " passed over.";
    return made == 0
        ? "No decision was made." + passed
        : Words.count(made, "decision", "decisions")
            + " made, "
            + (made - weaker)
            + " with the best response on offer."
            + passed;
  }
}

package rapport.report.page;

import java.util.ArrayList;
import java.util.List;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Evaluation;
import rapport.scenario.model.Rubric;

/** How each criterion stands, in words. */
public final class ScorePage {
  private ScorePage() {}

  /** One line a criterion: band, mean, and what it rests on. */
  public static List<Block> of(Evaluation evaluation, Rubric rubric) {
    List<Block> blocks = new ArrayList<>();
    for (CriterionResult result : evaluation.criteria()) {
      if (isWorthALine(result)) {
        blocks.add(line(result, rubric));
      }
    }
    return blocks;
  }

  /** Whether there is something to say of it. */
  public static boolean isWorthALine(CriterionResult result) {
    return result.decisions() > 0 || result.assessed() || result.isCritical();
  }

  /** One of those lines. */
  public static Block line(CriterionResult result, Rubric rubric) {
    return new Block(
        Block.Kind.PARAGRAPH,
        result.criterion().name(),
        List.of(new Span(role(result), standing(result, rubric))),
        0);
  }

  private static Role role(CriterionResult result) {
    if (result.isCritical()) {
      return Role.CRITICAL;
    }
    return result.band() == null ? Role.BODY : Words.role(result.band());
  }

  private static String standing(CriterionResult result, Rubric rubric) {
    String basis = "from " + Words.count(result.decisions(), "decision", "decisions");
    String computed = result.computed() == null ? "" : Words.mean(result.computed());
    if (result.isCritical()) {
      String beside = computed.isEmpty() ? "" : "; its mean is " + computed;
      return "0 of 4 after a critical incident" + beside + ", " + basis + ".";
    }
    if (!result.hasEvidence()) {
      String levels = computed.isEmpty() ? "" : "; so far " + computed + " of 4";
      return "not enough evidence ("
          + Words.count(result.decisions(), "decision", "decisions")
          + " of at least "
          + rubric.floor()
          + levels
          + ").";
    }
    return Words.bandOf(result).orElse("") + ", " + computed + " of 4, " + basis + ".";
  }
}

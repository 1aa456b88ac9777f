package rapport.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Report;
import rapport.scenario.model.Rubric;
import rapport.text.DisplayWidth;

/** The profile drawn: a bar for each criterion, and under it the level of each choice in order. */
final class ProfileFigure {
  private static final int BAR = 16;
  private static final String[] STEPS = {"\u2581", "\u2582", "\u2584", "\u2586", "\u2588"};

  private ProfileFigure() {}

  static List<Block> of(Report report) {
    List<CriterionResult> drawn =
        report.evaluation().criteria().stream().filter(c -> c.computed() != null).toList();
    int nameWidth =
        drawn.stream().mapToInt(c -> DisplayWidth.of(c.criterion().name())).max().orElse(0);
    List<Block> blocks = new ArrayList<>();
    for (CriterionResult result : drawn) {
      blocks.add(bar(result, nameWidth));
      blocks.add(steps(report, result.criterion().id(), nameWidth));
    }
    return blocks;
  }

  private static Block bar(CriterionResult result, int nameWidth) {
    BigFraction mean =
        result.shown().or(() -> Optional.ofNullable(result.computed())).orElseThrow();
    int filled = Fractions.rounded(mean.multiply(BAR).divide(Rubric.TOP), 0).intValueExact();
    String name = result.criterion().name();
    Role role = result.isCritical() ? Role.CRITICAL : roleOf(result);
    return Block.figure(
        new Span(Role.LABEL, name + " ".repeat(nameWidth - DisplayWidth.of(name)) + "  "),
        new Span(role, "\u2588".repeat(filled) + "\u2591".repeat(BAR - filled)),
        new Span(Role.BODY, "  " + Words.dots(mean) + " " + Words.mean(mean)));
  }

  private static Role roleOf(CriterionResult result) {
    return result.band() == null ? Role.HINT : Words.role(result.band());
  }

  private static Block steps(Report report, String criterion, int nameWidth) {
    StringBuilder steps = new StringBuilder();
    report
        .sitting()
        .exchanges()
        .forEach(
            exchange -> {
              Integer level = exchange.choice().levels().get(criterion);
              steps.append(level == null ? "\u00B7" : STEPS[level]).append(' ');
            });
    return Block.figure(new Span(Role.HINT, " ".repeat(nameWidth + 2) + steps.toString().strip()));
  }
}

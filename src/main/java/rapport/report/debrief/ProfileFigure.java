package rapport.report.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Report;
import rapport.report.page.Alternative;
import rapport.report.page.Bars;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.report.page.Words;
import rapport.scenario.model.Rubric;
import rapport.text.DisplayWidth;

/**
 * The profile drawn: a bar for each criterion; in letters, under it the level of each choice in
 * order.
 */
final class ProfileFigure {
  private static final int BAR = 16;
  private static final String[] STEPS = {"\u2581", "\u2582", "\u2584", "\u2586", "\u2588"};

  private ProfileFigure() {}

  /** The figure; nothing when no criterion was in play. */
  static List<Part> of(Report report) {
    List<CriterionResult> drawn =
        report.evaluation().criteria().stream().filter(c -> c.computed() != null).toList();
    return drawn.isEmpty()
        ? List.of()
        : List.of(new Alternative(List.of(bars(report, drawn)), letters(report, drawn)));
  }

  private static Bars bars(Report report, List<CriterionResult> drawn) {
    BigFraction cut = Fractions.of(report.rubric().cut());
    return new Bars(
        "Score profile",
        drawn.stream().map(ProfileFigure::words).collect(Collectors.joining(" ")),
        "Mean level of each criterion, 0 to 4. The line marks "
            + Words.mean(cut)
            + ", where it is met.",
        cut,
        drawn.stream()
            .map(c -> new Bars.Bar(c.criterion().name() + standing(c), role(c), mean(c)))
            .toList());
  }

  private static String words(CriterionResult result) {
    String mean = Words.mean(mean(result)) + " of 4";
    return result.criterion().name() + ": " + mean + standing(result) + ".";
  }

  private static String standing(CriterionResult result) {
    if (result.isCritical()) {
      return ", critical incident";
    }
    return ", " + Words.bandOf(result).orElse("not enough evidence");
  }

  private static BigFraction mean(CriterionResult result) {
    @Nullable BigFraction computed = result.computed();
    return result.shown().orElse(computed == null ? BigFraction.ZERO : computed);
  }

  private static Role role(CriterionResult result) {
    if (result.isCritical()) {
      return Role.CRITICAL;
    }
    return result.band() == null ? Role.HINT : Words.role(result.band());
  }

  private static List<Block> letters(Report report, List<CriterionResult> drawn) {
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
    BigFraction mean = mean(result);
    int filled = Fractions.rounded(mean.multiply(BAR).divide(Rubric.TOP), 0).intValueExact();
    String name = result.criterion().name();
    return Block.figure(
        new Span(Role.LABEL, name + " ".repeat(nameWidth - DisplayWidth.of(name)) + "  "),
        new Span(role(result), "\u2588".repeat(filled) + "\u2591".repeat(BAR - filled)),
        new Span(Role.BODY, "  " + Words.dots(mean) + " " + Words.mean(mean)));
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

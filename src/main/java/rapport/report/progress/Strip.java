package rapport.report.progress;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.progress.CriterionHistory;
import rapport.grading.progress.Step;
import rapport.play.evaluation.Fractions;
import rapport.report.page.Block;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.report.page.Words;
import rapport.scenario.model.Rubric;

/** One criterion over time in letters: a place a step, so that rows can be read downwards. */
final class Strip {
  /** As many as a window of forty columns has room for. */
  static final int PLACES = 20;

  private static final String STEPS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

  private static final String NONE = "\u00B7";

  private final CriterionHistory history;

  private Strip(CriterionHistory history) {
    this.history = history;
  }

  /** The rows; none for a single step, which is no way from one to another. */
  static List<Block> of(CriterionHistory history) {
    return history.steps().size() < 2 ? List.of() : new Strip(history).rows();
  }

  /** What the marks mean, in a row of its own. */
  static Block key(int floor) {
    return figure(
        Role.HINT,
        "\u25CF " + Words.count(floor, "decision", "decisions") + " or more, \u25CB fewer");
  }

  private List<Block> rows() {
    return List.of(
            row("session", Role.BODY, each(step -> bar(step.level())), last(Step::level)),
            row("decisions", Role.HINT, each(Strip::dot), ""),
            row("together", Role.LABEL, each(step -> bar(step.line())), last(Step::line)),
            row("own view", Role.TRAINEE, each(step -> bar(step.own())), last(Step::own)))
        .stream()
        .filter(row -> !row.text().isEmpty())
        .toList();
  }

  /** A value of a step; null for none. */
  private interface Value {
    @Nullable BigFraction of(Step step);
  }

  private String last(Value value) {
    String words = "";
    for (Step step : history.steps()) {
      BigFraction level = value.of(step);
      words = level == null ? words : Words.mean(level);
    }
    return words;
  }

  private String each(Function<Step, String> letter) {
    return history.steps().stream().map(letter).collect(Collectors.joining());
  }

  private static String bar(@Nullable BigFraction level) {
    if (level == null) {
      return NONE;
    }
    int height =
        Fractions.rounded(level.multiply(STEPS.length() - 1).divide(Rubric.TOP), 0).intValueExact();
    return STEPS.substring(height, height + 1);
  }

  private static String dot(Step step) {
    if (!step.isInPlay()) {
      return NONE;
    }
    return step.alone().hasEvidence() ? "\u25CF" : "\u25CB";
  }

  /** A row; an empty one where nothing is drawn in it. */
  private static Block row(String name, Role role, String letters, String value) {
    if (letters.replace(NONE, "").isEmpty()) {
      return Block.figure();
    }
    return new Block(
        Block.Kind.FIGURE,
        "",
        List.of(
            new Span(Role.HINT, String.format("%-10s", name)),
            new Span(role, letters),
            new Span(Role.BODY, value.isEmpty() ? "" : "  " + value)),
        1);
  }

  private static Block figure(Role role, String text) {
    return Block.figure(new Span(role, text)).indented();
  }
}

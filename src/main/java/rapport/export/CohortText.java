package rapport.export;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.Cohort;
import rapport.grading.CriterionSpread;
import rapport.grading.DecisionChoices;
import rapport.grading.Progression;
import rapport.grading.ScenarioCohort;
import rapport.presentation.Words;

/** What a cohort's attempts add up to, as lines to read. */
public final class CohortText {
  private final StringBuilder text = new StringBuilder();

  private CohortText() {}

  public static String of(Cohort cohort) {
    CohortText words = new CohortText();
    cohort.scenarios().forEach(words::add);
    return words.text.toString();
  }

  private void line(int indent, String words) {
    text.append("  ".repeat(indent)).append(words).append('\n');
  }

  private void add(ScenarioCohort scenario) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    line(0, scenario.title() + " (" + scenario.id() + ")");
    line(1, size(scenario));
    line(1, "Results: " + results(scenario));
    line(1, "Critical incidents: " + incidents(scenario));
    scenario.criteria().forEach(this::criterion);
    progression(scenario);
    line(1, "Choices, as a share of the visits on which each was on offer:");
    scenario.decisions().forEach(this::decision);
  }

  static String size(ScenarioCohort scenario) {
    String unfinished =
        scenario.left() + scenario.open() == 0
            ? ""
            : " Not in what follows: "
                + scenario.left()
                + " left for good, "
                + scenario.open()
                + " still open.";
    return Words.count(scenario.attempts(), "attempt", "attempts")
        + " by "
        + Words.count(scenario.trainees(), "trainee", "trainees")
        + "."
        + unfinished;
  }

  static String results(ScenarioCohort scenario) {
    return scenario.outcomes().entrySet().stream()
        .map(e -> Words.of(e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  static String incidents(ScenarioCohort scenario) {
    Map<String, Integer> incidents = scenario.incidents();
    return incidents.isEmpty()
        ? "none"
        : incidents.entrySet().stream()
            .map(e -> e.getKey() + " in " + Words.count(e.getValue(), "attempt", "attempts"))
            .collect(Collectors.joining(", "));
  }

  private void criterion(CriterionSpread spread) {
    line(1, spread.name() + ": " + evidence(spread) + ".");
    if (spread.withEvidence() > 0) {
      line(2, "means " + quartiles(spread) + "; " + bands(spread));
    }
    if (spread.pooled().isPresent()) {
      line(
          2, "all decisions together: mean " + mean(spread.pooled().get()) + "; " + levels(spread));
    }
  }

  static String evidence(CriterionSpread spread) {
    int all = spread.withEvidence() + spread.withoutEvidence();
    return "enough evidence in "
        + spread.withEvidence()
        + " of "
        + Words.count(all, "attempt", "attempts");
  }

  static String quartiles(CriterionSpread spread) {
    return "from "
        + quartile(spread, 0)
        + " to "
        + quartile(spread, 4)
        + ", quartiles "
        + quartile(spread, 1)
        + ", "
        + quartile(spread, 2)
        + ", "
        + quartile(spread, 3);
  }

  static String quartile(CriterionSpread spread, int quarters) {
    return mean(spread.quartile(quarters).orElse(null));
  }

  static String mean(@Nullable BigFraction mean) {
    return mean == null ? "none" : Words.mean(mean);
  }

  static String bands(CriterionSpread spread) {
    return spread.bands().entrySet().stream()
        .map(e -> Words.of(e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  static String levels(CriterionSpread spread) {
    StringBuilder words = new StringBuilder();
    for (int level = spread.levels().size() - 1; level >= 0; level--) {
      words.append(words.isEmpty() ? "" : ", ");
      words.append("level ").append(level).append(": ").append(spread.levels().get(level));
    }
    return words.toString();
  }

  private void progression(ScenarioCohort scenario) {
    Progression progression = scenario.progression();
    if (progression.trainees() == 0) {
      line(1, "First against latest attempt: nobody has two yet.");
      return;
    }
    line(1, "First against latest attempt: " + repeated(progression) + ".");
    progression.changes().forEach(change -> line(2, name(scenario, change) + ": " + words(change)));
  }

  static String repeated(Progression progression) {
    return Words.count(
        progression.trainees(), "trainee has more than one", "trainees have more than one");
  }

  static String name(ScenarioCohort scenario, Progression.Change change) {
    return scenario.criteria().stream()
        .filter(c -> c.id().equals(change.criterion()))
        .map(CriterionSpread::name)
        .findFirst()
        .orElse(change.criterion());
  }

  static String words(Progression.Change change) {
    return "mean "
        + mean(change.first())
        + ", then "
        + mean(change.latest())
        + "; higher for "
        + change.higher()
        + ", the same for "
        + change.same()
        + ", lower for "
        + change.lower();
  }

  private void decision(DecisionChoices decision) {
    line(2, name(decision));
    for (DecisionChoices.Choice choice : decision.choices()) {
      line(
          3,
          choice.response() + ": " + share(choice) + (choice.isRare() ? ", RARE: under 5 %" : ""));
    }
  }

  static String name(DecisionChoices decision) {
    DecisionChoices.Key key = decision.key();
    String hash = key.sha256().substring(0, Math.min(8, key.sha256().length()));
    return key.node()
        + " (version "
        + (key.version().isEmpty() ? "" : key.version() + ", ")
        + hash
        + "), met in "
        + Words.count(decision.attempts(), "attempt", "attempts");
  }

  static String share(DecisionChoices.Choice choice) {
    return Words.percent(choice.share()) + " (" + choice.chosen() + " of " + choice.offered() + ")";
  }
}

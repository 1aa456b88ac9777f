package rapport.report.text;

import java.util.List;
import java.util.stream.Collectors;
import rapport.grading.cohort.Cohort;
import rapport.grading.cohort.CohortAttempt;
import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.CriterionSpread;
import rapport.grading.cohort.DecisionChoices;
import rapport.grading.cohort.Progression;
import rapport.grading.cohort.ScenarioCohort;
import rapport.grading.marks.MarkRatings;

/** What a cohort's attempts add up to, as lines to read. */
public final class CohortText {
  private static final int NAMED = 10;

  private final Cohort cohort;
  private final StringBuilder text = new StringBuilder();

  private CohortText(Cohort cohort) {
    this.cohort = cohort;
  }

  public static String of(Cohort cohort) {
    CohortText words = new CohortText(cohort);
    cohort.scenarios().forEach(words::add);
    words.agreement(cohort.ratings());
    return words.text.toString();
  }

  private void line(int indent, String words) {
    text.append("  ".repeat(indent)).append(words).append('\n');
  }

  private void gap() {
    text.append(text.isEmpty() ? "" : "\n");
  }

  private void add(ScenarioCohort scenario) {
    CohortResults results = scenario.results();
    gap();
    line(0, scenario.title() + " (" + scenario.id() + ")");
    line(1, CohortWords.size(scenario));
    named(CohortWords.LEFT, scenario.left());
    named(CohortWords.OPEN, scenario.open());
    if (scenario.finished() == 0) {
      return;
    }
    gap();
    results(scenario, results);
    gap();
    line(1, "Of all " + scenario.finished() + " that were finished:");
    progression(scenario.progression(), results);
    line(1, "Choices, as a share of the visits on which each was on offer:");
    scenario.decisions().forEach(this::decision);
  }

  private void named(String what, List<CohortAttempt> attempts) {
    if (!attempts.isEmpty()) {
      line(1, what + ":");
      CohortWords.some(attempts, NAMED).forEach(words -> line(2, words));
    }
  }

  private void results(ScenarioCohort scenario, CohortResults results) {
    line(
        1,
        "Of those that count ("
            + CohortWords.counting(cohort.counting(), scenario, results)
            + "):");
    named(CohortWords.UNDECIDED, results.undecided());
    line(1, "Whose word: " + CohortWords.sources(results));
    if (!CohortWords.byHand(results).isEmpty()) {
      line(1, "Set by hand: " + CohortWords.byHand(results));
    }
    line(1, "Results: " + CohortWords.outcomes(results));
    line(1, "Critical incidents:" + (results.incidents().isEmpty() ? " none" : ""));
    results.incidents().forEach(this::incident);
    results.criteria().forEach(this::criterion);
  }

  private void incident(String code, List<CohortAttempt> attempts) {
    line(2, code + " in " + CohortWords.attempts(attempts.size()) + ":");
    CohortWords.some(attempts, NAMED).forEach(words -> line(3, words));
  }

  private void criterion(CriterionSpread spread) {
    line(1, spread.name() + ": " + CohortWords.evidence(spread) + ".");
    if (spread.withEvidence() > 0) {
      line(2, "means " + quartiles(spread));
      line(2, "bands: " + CohortWords.bands(spread));
    }
    if (spread.pooled().isPresent()) {
      line(2, "all decisions together: mean " + CohortWords.mean(spread.pooled().get()));
      line(2, "levels 0 to 4, how often: " + levels(spread));
    }
  }

  private static String quartiles(CriterionSpread spread) {
    return "from "
        + CohortWords.quartile(spread, 0)
        + " to "
        + CohortWords.quartile(spread, 4)
        + ", quartiles "
        + CohortWords.quartile(spread, 1)
        + ", "
        + CohortWords.quartile(spread, 2)
        + ", "
        + CohortWords.quartile(spread, 3);
  }

  private static String levels(CriterionSpread spread) {
    return spread.levels().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private void progression(Progression progression, CohortResults results) {
    line(1, "First against latest attempt:");
    line(2, CohortWords.repeated(progression));
    for (Progression.Change change : progression.changes()) {
      line(2, CohortWords.name(results, change) + ": " + words(change));
    }
  }

  private static String words(Progression.Change change) {
    return "mean "
        + CohortWords.mean(change.first())
        + ", then "
        + CohortWords.mean(change.latest())
        + "; higher for "
        + change.higher()
        + ", the same for "
        + change.same()
        + ", lower for "
        + change.lower();
  }

  private void decision(DecisionChoices decision) {
    line(2, CohortWords.name(decision));
    for (DecisionChoices.Choice choice : decision.choices()) {
      String rare = choice.isRare() ? ", RARE: " + CohortWords.RARE : "";
      line(3, choice.response() + ": " + CohortWords.share(choice) + rare);
    }
  }

  private void agreement(MarkRatings ratings) {
    if (!ratings.isEmpty()) {
      gap();
      line(0, "How far raters agree, over all these assessments:");
      text.append(MarkAgreement.text(ratings));
    }
  }
}

package rapport.report.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.cohort.CohortAttempt;
import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.CriterionSpread;
import rapport.grading.cohort.DecisionChoices;
import rapport.grading.cohort.Progression;
import rapport.grading.cohort.ScenarioCohort;
import rapport.grading.marks.Counting;
import rapport.grading.marks.Standing;
import rapport.report.page.Words;

/** What is said of a cohort, wherever it is written. */
final class CohortWords {
  static final String LEFT = "Left for good";
  static final String OPEN = "Still open";
  static final String UNDECIDED = "Marked by several who have not agreed yet, so in no result";

  private CohortWords() {}

  static String size(ScenarioCohort scenario) {
    return attempts(scenario.attempts())
        + " by "
        + Words.count(scenario.trainees(), "trainee", "trainees")
        + ": "
        + scenario.finished()
        + " finished, "
        + scenario.left().size()
        + " left for good, "
        + scenario.open().size()
        + " still open.";
  }

  static String attempts(long number) {
    return Words.count(number, "attempt", "attempts");
  }

  /** Which attempts count, and how many these are. */
  static String counting(Optional<Counting> counting, ScenarioCohort scenario) {
    CohortResults results = scenario.results();
    int number = results.counted() + results.undecided().size();
    return counting.map(CohortWords::which).orElse("every finished assessment")
        + ", "
        + number
        + " of "
        + scenario.finished();
  }

  private static String which(Counting counting) {
    return switch (counting) {
      case FIRST -> "each trainee's first finished assessment";
      case LATEST -> "each trainee's latest finished assessment";
      case BEST -> "each trainee's best finished assessment";
    };
  }

  static String of(Standing.Source source) {
    return switch (source) {
      case AGREED -> "agreed by raters";
      case MARKER -> "one marker";
      case EVALUATION -> "the author's ratings";
      case UNDECIDED -> "not agreed yet";
    };
  }

  static String sources(CohortResults results) {
    return results.sources().entrySet().stream()
        .map(e -> of(e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining("; "));
  }

  /** What was changed by hand; empty when nothing was. */
  static String byHand(CohortResults results) {
    if (results.overridden() + results.cleared() + results.raised() == 0) {
      return "";
    }
    return "a criterion's mean in "
        + attempts(results.overridden())
        + ", a critical incident cleared in "
        + attempts(results.cleared())
        + ", raised in "
        + attempts(results.raised())
        + ".";
  }

  static String outcomes(CohortResults results) {
    return results.outcomes().entrySet().stream()
        .map(e -> Words.of(e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  static String of(CohortAttempt attempt) {
    return attempt.trainee().isEmpty()
        ? attempt.attempt()
        : attempt.trainee() + " (" + attempt.attempt() + ")";
  }

  /** Some of them, and how many more there are. */
  static String some(List<CohortAttempt> attempts, int atMost) {
    return String.join(", ", lines(attempts, atMost));
  }

  /** Some of them, and how many more there are, each on a line. */
  static List<String> lines(List<CohortAttempt> attempts, int atMost) {
    List<String> lines =
        attempts.stream().limit(atMost).map(CohortWords::of).collect(Collectors.toList());
    if (attempts.size() > atMost) {
      lines.add("and " + (attempts.size() - atMost) + " more; --format json names all of them");
    }
    return lines;
  }

  /** In how many attempts there is enough evidence. */
  static String resting(CriterionSpread spread) {
    return spread.withEvidence()
        + " of "
        + attempts(spread.withEvidence() + spread.withoutEvidence());
  }

  static String quartile(CriterionSpread spread, int quarters) {
    return mean(spread.quartile(quarters).orElse(null));
  }

  static String mean(@Nullable BigFraction mean) {
    return mean == null ? "none" : Words.mean(mean);
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

  static String levels(CriterionSpread spread) {
    return spread.levels().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  static String bands(CriterionSpread spread) {
    return spread.bands().entrySet().stream()
        .map(e -> Words.of(e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /** How many trainees first against latest is about. */
  static String repeated(Progression progression) {
    String compared =
        progression.trainees() == 0
            ? "nobody has two that can be compared yet"
            : Words.count(
                progression.trainees(), "trainee has more than one", "trainees have more than one");
    String undecided =
        progression.undecided() == 0
            ? ""
            : "; " + progression.undecided() + " more left out until raters agree";
    return compared + undecided;
  }

  static String name(CohortResults results, Progression.Change change) {
    return results.criteria().stream()
        .filter(c -> c.id().equals(change.criterion()))
        .map(CriterionSpread::name)
        .findFirst()
        .orElse(change.criterion());
  }

  static String of(Progression.Change change) {
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

  /** The decision, and in which state of its scenario. */
  static String name(DecisionChoices decision) {
    DecisionChoices.Key key = decision.key();
    String hash = key.sha256().substring(0, Math.min(8, key.sha256().length()));
    return key.node()
        + " (version "
        + (key.version().isEmpty() ? "" : key.version() + ", ")
        + hash
        + "), met in "
        + attempts(decision.attempts());
  }

  /** What doesn't count, where and why. */
  static List<String> voided(ScenarioCohort scenario) {
    List<String> all = new ArrayList<>();
    scenario
        .voided()
        .forEach(
            (decision, reasons) ->
                reasons.forEach(
                    (reason, times) ->
                        all.add(
                            "Voided: " + decision + ", in " + attempts(times) + ". " + reason)));
    return all;
  }

  static String share(DecisionChoices.Choice choice) {
    return Words.percent(choice.share()) + " (" + choice.chosen() + " of " + choice.offered() + ")";
  }
}

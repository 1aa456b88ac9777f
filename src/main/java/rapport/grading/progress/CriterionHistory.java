package rapport.grading.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Rated;
import rapport.play.evaluation.Tally;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;

/**
 * One criterion from session to session.
 *
 * @param steps oldest first; those in which it was not in play are among them, so that all criteria
 *     have the same
 * @param each how many sessions stand in a step; in the oldest there may be fewer
 */
public record CriterionHistory(Criterion criterion, List<Step> steps, int each) {
  public CriterionHistory {
    steps = List.copyOf(steps);
  }

  /**
   * Criterion by criterion, those that were in play at least once.
   *
   * @param finished oldest first
   * @param most how many steps there may be; where there are more sessions, some share a step
   */
  static List<CriterionHistory> of(List<OwnAttempt> finished, Rubric rubric, int most) {
    int each = Math.max(1, (finished.size() + most - 1) / most);
    List<Stretch> stretches = stretches(finished, rubric, each);
    List<CriterionHistory> histories = new ArrayList<>();
    for (int place = 0; place < rubric.active().size(); place++) {
      Criterion criterion = rubric.active().get(place);
      int at = place;
      List<Step> steps = stretches.stream().map(stretch -> stretch.step(criterion, at)).toList();
      if (steps.stream().anyMatch(Step::isInPlay)) {
        histories.add(new CriterionHistory(criterion, steps, each));
      }
    }
    return histories;
  }

  /** Sessions that are counted as one, on all criteria. */
  private record Stretch(List<OwnAttempt> sessions, Evaluation alone, Evaluation together) {
    Step step(Criterion criterion, int place) {
      CriterionResult own = alone.criteria().get(place);
      return new Step(sessions, own, together.criteria().get(place), ownLevel(criterion));
    }

    private @Nullable BigFraction ownLevel(Criterion criterion) {
      List<Integer> levels =
          sessions.stream()
              .map(own -> own.report().sitting().selfRatings().get(criterion.id()))
              .filter(Objects::nonNull)
              .toList();
      int sum = levels.stream().mapToInt(Integer::intValue).sum();
      return levels.isEmpty() ? null : BigFraction.of(sum, levels.size());
    }
  }

  private static List<Stretch> stretches(List<OwnAttempt> finished, Rubric rubric, int each) {
    Tally.Counting all = new Tally.Counting(rubric);
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    // Full from the newest backwards, so that the latest step is no thinner than the others.
    int to = finished.size() % each == 0 ? each : finished.size() % each;
    while (from < finished.size()) {
      List<OwnAttempt> sessions = finished.subList(from, to);
      List<Rated> choices = sessions.stream().flatMap(own -> own.choices().stream()).toList();
      choices.forEach(all::add);
      stretches.add(new Stretch(sessions, result(Tally.of(rubric, choices)), result(all.tally())));
      from = to;
      to += each;
    }
    return stretches;
  }

  private static Evaluation result(Tally tally) {
    return Evaluation.of(tally, List.of(), Evaluation.Closing.LEFT);
  }

  /** The steps in which the criterion was in play. */
  public List<Step> inPlay() {
    return steps.stream().filter(Step::isInPlay).toList();
  }
}

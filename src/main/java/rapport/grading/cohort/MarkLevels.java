package rapport.grading.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.grading.reliability.MarkReliability;
import rapport.grading.reliability.PersonLevels;
import rapport.play.evaluation.Rated;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;

/** The levels that the marks of several attempts were made of. */
final class MarkLevels {
  private MarkLevels() {}

  /** By criterion, for each that is switched on and was in play for somebody. */
  static Map<String, MarkReliability> reliability(List<ItemAttempt> attempts, Rubric rubric) {
    Map<String, MarkReliability> all = new LinkedHashMap<>();
    for (Criterion criterion : rubric.active()) {
      if (attempts.stream().anyMatch(each -> !on(criterion, each).isEmpty())) {
        all.put(
            criterion.id(),
            MarkReliability.of(marked(criterion, attempts, rubric), rubric.cut().doubleValue()));
      }
    }
    return all;
  }

  /** Of those who met decisions enough for a mark. */
  private static List<PersonLevels> marked(
      Criterion criterion, List<ItemAttempt> attempts, Rubric rubric) {
    return attempts.stream()
        .map(each -> on(criterion, each))
        .filter(met -> !met.isEmpty())
        .filter(met -> met.stream().map(Rated::decision).distinct().count() >= rubric.floor())
        .map(met -> new PersonLevels(met.stream().map(each -> level(criterion, each)).toList()))
        .toList();
  }

  private static List<Rated> on(Criterion criterion, ItemAttempt attempt) {
    return attempt.standing().stream()
        .filter(each -> each.levels().containsKey(criterion.id()))
        .toList();
  }

  private static PersonLevels.Level level(Criterion criterion, Rated rated) {
    return new PersonLevels.Level(rated.levels().getOrDefault(criterion.id(), 0), rated.weight());
  }
}

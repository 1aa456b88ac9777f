package rapport.grading.progress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Rated;
import rapport.play.evaluation.Report;
import rapport.play.evaluation.Tally;
import rapport.scenario.model.Guidance;
import rapport.scenario.model.Rubric;

/**
 * What one trainee's attempts add up to, for that trainee to read. Only finished attempts count,
 * and their decisions are pooled; results are never averaged. What a replay took over counts where
 * it was chosen, and not again.
 *
 * @param scenarios in the order they were last played, the newest first
 * @param finished oldest first
 * @param pooled every criterion over all decisions; a critical incident counts until its scenario
 *     was finished again without one
 * @param rubric the measures the pooled decisions are held against
 */
public record TraineeProgress(
    List<PlayedScenario> scenarios, List<OwnAttempt> finished, Evaluation pooled, Rubric rubric) {

  public TraineeProgress {
    scenarios = List.copyOf(scenarios);
    finished = List.copyOf(finished);
  }

  public static TraineeProgress of(List<OwnAttempt> attempts, Rubric rubric) {
    List<OwnAttempt> ordered = attempts.stream().sorted(OwnAttempt.ORDER).toList();
    List<PlayedScenario> scenarios = scenarios(ordered);
    return new TraineeProgress(
        scenarios,
        ordered.stream().filter(OwnAttempt::isFinished).toList(),
        pooled(scenarios, rubric),
        rubric);
  }

  private static List<PlayedScenario> scenarios(List<OwnAttempt> ordered) {
    LinkedHashMap<String, List<OwnAttempt>> byId = new LinkedHashMap<>();
    for (OwnAttempt own : ordered) {
      // Taken out and put back, the scenario that was played last stands last.
      List<OwnAttempt> before = byId.remove(own.scenario());
      List<OwnAttempt> all = before == null ? new ArrayList<>() : before;
      all.add(own);
      byId.put(own.scenario(), all);
    }
    List<PlayedScenario> scenarios = new ArrayList<>();
    byId.values().forEach(each -> scenarios.add(0, new PlayedScenario(each)));
    return scenarios;
  }

  private static Evaluation pooled(List<PlayedScenario> scenarios, Rubric rubric) {
    List<Rated> choices = new ArrayList<>();
    TreeSet<String> assessed = new TreeSet<>();
    for (PlayedScenario scenario : scenarios) {
      for (OwnAttempt own : scenario.finished()) {
        boolean isOpen = scenario.isIncidentOpen(own);
        assessed.addAll(own.made().sitting().assessed());
        own.choices().forEach(rated -> choices.add(isOpen ? rated : withoutIncident(rated)));
      }
    }
    // Left is how a session closes that has no result, and so has this.
    return Evaluation.of(Tally.of(rubric, choices), List.copyOf(assessed), Evaluation.Closing.LEFT);
  }

  private static Rated withoutIncident(Rated rated) {
    return new Rated(rated.decision(), rated.weight(), rated.levels(), "");
  }

  /** How many choices stand in the finished attempts, each counted where it was made. */
  public int choices() {
    return finished.stream().mapToInt(own -> own.made().sitting().exchanges().size()).sum();
  }

  /** The finished attempts with a critical incident, oldest first. */
  public List<OwnAttempt> incidents() {
    return finished.stream().filter(own -> !own.made().incidents().isEmpty()).toList();
  }

  public List<SelfView> selfViews() {
    return SelfView.of(rubric.active(), finished);
  }

  /**
   * Each criterion that was in play, from session to session.
   *
   * @param most how many steps there may be; where there are more sessions, some share a step
   */
  public List<CriterionHistory> histories(int most) {
    return CriterionHistory.of(finished, rubric, most);
  }

  /** What tempted more than once, what drew most often first. */
  public List<Temptation> temptations() {
    return Temptation.of(finished, rubric);
  }

  /** The skills that decisions asked for, those met most often first. */
  public List<SkillUse> skills() {
    return SkillUse.of(finished);
  }

  /** The time spent on all attempts, those that were not finished among them, oldest week first. */
  public List<Week> weeks() {
    return Week.of(scenarios.stream().flatMap(each -> each.attempts().stream()).toList());
  }

  /** The time spent on all attempts, those that were not finished among them. */
  public Duration spent() {
    return weeks().stream().map(Week::spent).reduce(Duration.ZERO, Duration::plus);
  }

  /** One strength or problem, and in how many finished attempts it came up. */
  public record Count(Guidance what, int attempts) {}

  public List<Count> shown() {
    return count(rubric.strengths(), Report::shown);
  }

  public List<Count> missed() {
    return count(rubric.strengths(), Report::missed);
  }

  public List<Count> met() {
    return count(rubric.problems(), Report::met);
  }

  private List<Count> count(Map<String, Guidance> all, Function<Report, List<Guidance>> part) {
    return all.values().stream()
        .map(what -> new Count(what, attempts(what, part)))
        .filter(count -> count.attempts() > 0)
        .toList();
  }

  private int attempts(Guidance what, Function<Report, List<Guidance>> part) {
    return (int)
        finished.stream()
            .filter(own -> part.apply(own.made()).stream().anyMatch(g -> isSame(g, what)))
            .count();
  }

  private static boolean isSame(Guidance one, Guidance other) {
    return one.id().equals(other.id());
  }
}

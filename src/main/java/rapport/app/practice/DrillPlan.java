package rapport.app.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import rapport.grading.progress.OwnAttempt;
import rapport.play.engine.Engine;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Outcome;
import rapport.play.session.Approach;
import rapport.play.session.Session;
import rapport.play.transcript.Drilled;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Playthrough;
import rapport.scenario.model.Rubric;

/**
 * Chooses the decisions of a drill. First those where the trainee's latest choice was weak, then
 * those that went wrong in a drill, then the library's by criterion, scenarios already played first
 * so that others are not given away; what is mastered comes last.
 */
final class DrillPlan {
  private static final String WEAK = "You chose a weaker response here before.";

  private final Map<String, Session.Setup> library;
  private final String criterion;
  private final Map<String, Drilled> drilled = new HashMap<>();
  private final Set<String> played = new HashSet<>();
  private final Set<String> mastered = new HashSet<>();
  private final Map<String, Exercise> weak = new LinkedHashMap<>();
  private final List<Exercise> others = new ArrayList<>();

  private DrillPlan(Map<String, Session.Setup> library, String criterion) {
    this.library = library;
    this.criterion = criterion;
  }

  /**
   * What a drill is chosen by.
   *
   * @param named the criterion somebody asked for, or empty: weak choices on any of them then count
   * @param otherwise the criterion that the library's decisions are picked by; empty for any
   */
  record Wish(String named, String otherwise, int count, long seed) {}

  /**
   * The decisions, in the order they are to come.
   *
   * @param library by id
   * @param own newest first
   */
  static List<Exercise> of(
      Map<String, Session.Setup> library, List<OwnAttempt> own, List<Drilled> log, Wish wish) {
    DrillPlan plan = new DrillPlan(library, wish.named());
    log.forEach(each -> plan.drilled.put(each.place(), each));
    own.stream().filter(each -> !each.transcript().isUnfinished()).forEach(plan::look);
    plan.fill(wish.named().isEmpty() ? wish.otherwise() : wish.named());
    Collections.shuffle(plan.others, new Random(wish.seed()));
    List<Exercise> all = new ArrayList<>(plan.weak.values());
    all.addAll(plan.others);
    all.sort(Comparator.comparingInt(plan::rank).thenComparing(plan::lastDrilled));
    return all.stream().limit(wish.count()).toList();
  }

  /**
   * The latest visit to a decision says how it stands; earlier ones are history, and what a replay
   * took over was looked at where it was chosen.
   */
  private void look(OwnAttempt own) {
    played.add(own.scenario());
    List<Exchange> exchanges = own.transcript().exchanges();
    Map<String, Integer> latest = new LinkedHashMap<>();
    for (int i = own.report().sitting().copied(); i < exchanges.size(); i++) {
      latest.put(exchanges.get(i).decision(), i);
    }
    latest.forEach(
        (decision, visit) -> {
          String place = own.scenario() + "/" + decision;
          boolean isNew = !weak.containsKey(place) && !mastered.contains(place);
          if (isNew && isWeak(exchanges.get(visit))) {
            take(own.scenario(), place, approach(exchanges.subList(0, visit), decision));
          } else if (isNew) {
            mastered.add(place);
          }
        });
  }

  private static Approach approach(List<Exchange> before, String decision) {
    return new Approach(before.stream().map(e -> e.choice().id()).toList(), decision);
  }

  private void take(String scenario, String place, Approach approach) {
    Session.Setup setup = library.get(scenario);
    if (setup != null && approach.leads(setup.engine())) {
      weak.put(place, new Exercise(setup, approach, WEAK));
    }
  }

  private boolean isWeak(Exchange exchange) {
    return exchange.better().isPresent()
        && exchange.choice().levels().entrySet().stream()
            .filter(level -> criterion.isEmpty() || level.getKey().equals(criterion))
            .anyMatch(level -> level.getValue() < Rubric.GOOD_ENOUGH);
  }

  private void fill(String by) {
    for (Session.Setup setup : library.values()) {
      Map<String, Exercise> found = new LinkedHashMap<>();
      for (Approach approach : approaches(setup.engine())) {
        Exercise exercise = new Exercise(setup, approach, "");
        if (isAbout(setup, approach, by) && !weak.containsKey(exercise.place())) {
          found.putIfAbsent(exercise.place(), exercise);
        }
      }
      others.addAll(found.values());
    }
  }

  /** The author's own paths, those that are met first, and the best one. */
  private static List<Approach> approaches(Engine engine) {
    List<Approach> approaches = new ArrayList<>();
    engine.scenario().playthroughs().stream()
        .sorted(Comparator.comparing(DrillPlan::isUnmet))
        .forEach(each -> approaches.addAll(Approach.along(engine, each.choose())));
    approaches.addAll(Approach.best(engine));
    return approaches;
  }

  private static boolean isUnmet(Playthrough playthrough) {
    return !playthrough.result().equals(Outcome.MET.id());
  }

  private static boolean isAbout(Session.Setup setup, Approach approach, String criterion) {
    return setup.engine().scenario().nodes().get(approach.decision()) instanceof Decision decision
        && decision.criteria().stream()
            .filter(setup.rubric()::isActive)
            .anyMatch(id -> criterion.isEmpty() || id.equals(criterion));
  }

  private int rank(Exercise exercise) {
    Drilled last = drilled.get(exercise.place());
    if (last != null) {
      return last.isGood() ? 5 : 1;
    } else if (weak.containsKey(exercise.place())) {
      return 0;
    } else if (mastered.contains(exercise.place())) {
      return 4;
    }
    return played.contains(exercise.scenario()) ? 2 : 3;
  }

  private Instant lastDrilled(Exercise exercise) {
    Drilled last = drilled.get(exercise.place());
    return last == null ? Instant.EPOCH : last.at();
  }
}

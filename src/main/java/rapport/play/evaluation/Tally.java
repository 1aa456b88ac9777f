package rapport.play.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;

/**
 * The levels of the choices so far, counted criterion by criterion. A value: adding gives a new
 * one.
 */
public final class Tally {
  private final Rubric rubric;
  private final Map<String, CriterionTally> criteria;
  private final List<String> criticalCodes;

  private Tally(Rubric rubric, Map<String, CriterionTally> criteria, List<String> criticalCodes) {
    this.rubric = rubric;
    this.criteria = Collections.unmodifiableMap(criteria);
    this.criticalCodes = List.copyOf(criticalCodes);
  }

  /** Nothing counted yet; only criteria this rubric switches on will be. */
  public static Tally empty(Rubric rubric) {
    Map<String, CriterionTally> criteria = new LinkedHashMap<>();
    for (Criterion criterion : rubric.active()) {
      criteria.put(criterion.id(), CriterionTally.EMPTY);
    }
    return new Tally(rubric, criteria, List.of());
  }

  public static Tally of(Rubric rubric, Iterable<Rated> choices) {
    Tally tally = empty(rubric);
    for (Rated choice : choices) {
      tally = tally.add(choice);
    }
    return tally;
  }

  public Tally add(Rated rated) {
    Map<String, CriterionTally> more = new LinkedHashMap<>(criteria);
    rated
        .levels()
        .forEach(
            (criterion, level) ->
                more.computeIfPresent(
                    criterion, (id, tally) -> tally.add(rated.decision(), rated.weight(), level)));
    List<String> codes = new ArrayList<>(criticalCodes);
    if (!rated.critical().isEmpty()) {
      codes.add(rated.critical());
    }
    return new Tally(rubric, more, codes);
  }

  /** The same with one more critical incident, by a code that no choice so far carries. */
  public Tally incident(String code) {
    List<String> codes = new ArrayList<>(criticalCodes);
    codes.add(code);
    return new Tally(rubric, criteria, codes);
  }

  /** The same with one criterion's mean set by hand; what it rests on stays. */
  public Tally override(String criterion, BigFraction mean) {
    Map<String, CriterionTally> more = new LinkedHashMap<>(criteria);
    more.computeIfPresent(criterion, (id, tally) -> tally.override(mean));
    return new Tally(rubric, more, criticalCodes);
  }

  Rubric rubric() {
    return rubric;
  }

  /** By criterion id, in the rubric's order. */
  public Map<String, CriterionTally> criteria() {
    return criteria;
  }

  /** In the order they happened, repeats included. */
  public List<String> criticalCodes() {
    return criticalCodes;
  }
}

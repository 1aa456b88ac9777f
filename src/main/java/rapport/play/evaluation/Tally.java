package rapport.play.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;

/** The levels of the choices so far, counted criterion by criterion. A value. */
public final class Tally {
  private final Rubric rubric;
  private final Map<String, CriterionTally> criteria;
  private final List<String> criticalCodes;

  private Tally(Rubric rubric, Map<String, CriterionTally> criteria, List<String> criticalCodes) {
    this.rubric = rubric;
    this.criteria = Collections.unmodifiableMap(criteria);
    this.criticalCodes = List.copyOf(criticalCodes);
  }

  public static Tally of(Rubric rubric, Iterable<Rated> choices) {
    Counting counting = new Counting(rubric);
    choices.forEach(counting::add);
    return counting.tally();
  }

  /** Counts choices one by one; only criteria this rubric switches on are counted. */
  public static final class Counting {
    private final Rubric rubric;
    private final Map<String, CriterionTally.Counting> criteria = new LinkedHashMap<>();
    private final List<String> criticalCodes = new ArrayList<>();

    public Counting(Rubric rubric) {
      this.rubric = rubric;
      for (Criterion criterion : rubric.active()) {
        criteria.put(criterion.id(), new CriterionTally.Counting());
      }
    }

    public void add(Rated choice) {
      choice
          .levels()
          .forEach(
              (criterion, level) ->
                  criteria.computeIfPresent(criterion, (id, sum) -> sum.add(choice, level)));
      if (!choice.critical().isEmpty()) {
        criticalCodes.add(choice.critical());
      }
    }

    /** One more critical incident, by a code that the choices don't carry. */
    public void incident(String code) {
      criticalCodes.add(code);
    }

    public Tally tally() {
      Map<String, CriterionTally> counted = new LinkedHashMap<>();
      criteria.forEach((criterion, sum) -> counted.put(criterion, sum.tally()));
      return new Tally(rubric, counted, criticalCodes);
    }
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

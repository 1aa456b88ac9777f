package rapport.grading.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Outcome;

/**
 * What the attempts that count add up to. Those whose marks aren't agreed yet are named, and
 * nothing else rests on them.
 */
public final class CohortResults {
  private final Map<Standing.Source, Integer> sources = new EnumMap<>(Standing.Source.class);
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<String, List<CohortAttempt>> incidents = new TreeMap<>();
  private final Map<String, CriterionSpread> criteria = new LinkedHashMap<>();
  private final List<CohortAttempt> undecided = new ArrayList<>();
  private int overridden;
  private int cleared;
  private int raised;

  private CohortResults() {
    for (Standing.Source source : Standing.Source.values()) {
      sources.put(source, 0);
    }
    sources.remove(Standing.Source.UNDECIDED);
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, 0);
    }
  }

  static CohortResults of(Collection<CohortShare> shares) {
    CohortResults results = new CohortResults();
    shares.stream()
        .sorted(Comparator.comparing(CohortShare::attempt, CohortAttempt.BY_TRAINEE))
        .forEach(results::add);
    return results;
  }

  private void add(CohortShare share) {
    if (share.source() == Standing.Source.UNDECIDED) {
      undecided.add(share.attempt());
      return;
    }
    sources.merge(share.source(), 1, Integer::sum);
    outcomes.merge(share.outcome(), 1, Integer::sum);
    overridden += share.isOverridden() ? 1 : 0;
    cleared += share.cleared() > 0 ? 1 : 0;
    raised += share.raised() > 0 ? 1 : 0;
    for (String code : share.codes()) {
      incidents.computeIfAbsent(code, unseen -> new ArrayList<>()).add(share.attempt());
    }
    for (CriterionShare one : share.criteria()) {
      criteria.computeIfAbsent(one.criterion(), id -> new CriterionSpread(id, one.name())).add(one);
    }
  }

  /** How many attempts have a result that counts. */
  public int counted() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those that would count, but several raters marked them and have not agreed yet. */
  public List<CohortAttempt> undecided() {
    return Collections.unmodifiableList(undecided);
  }

  /** How many results are whose word. */
  public Map<Standing.Source, Integer> sources() {
    return Collections.unmodifiableMap(sources);
  }

  /** How many attempts came to each result, in the order in which results apply. */
  public Map<Outcome, Integer> outcomes() {
    return Collections.unmodifiableMap(outcomes);
  }

  /** By critical code the attempts in which it came up and still stands. */
  public Map<String, List<CohortAttempt>> incidents() {
    return Collections.unmodifiableMap(incidents);
  }

  public Collection<CriterionSpread> criteria() {
    return Collections.unmodifiableCollection(criteria.values());
  }

  /** In how many attempts a criterion's mean was set by hand. */
  public int overridden() {
    return overridden;
  }

  /** In how many attempts a critical incident was judged to be none. */
  public int cleared() {
    return cleared;
  }

  /** In how many attempts a rater found a critical incident. */
  public int raised() {
    return raised;
  }
}

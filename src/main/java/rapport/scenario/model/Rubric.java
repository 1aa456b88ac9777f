package rapport.scenario.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The criteria, the words and the numbers that every result rests on.
 *
 * @param criteria by id, in the order of the file
 * @param levelNames one word for each level, indexed 0 to 4
 * @param good the least mean of the Good band
 * @param fair the least mean of the Fair band
 * @param cut the least mean that counts as met
 * @param floor the fewest distinct decisions that count as evidence
 * @param cap the most an exported overall can be after a critical incident, 0 to 1
 * @param critical by code
 * @param problems guidance by tag
 * @param strengths guidance by tag
 * @param reflection a question for each criterion, and one under {@code general}
 * @param supervision what to take to supervision
 * @param feelingWords by language
 */
public record Rubric(
    Map<String, Criterion> criteria,
    List<String> levelNames,
    BigDecimal good,
    BigDecimal fair,
    BigDecimal cut,
    int floor,
    BigDecimal cap,
    Map<String, CriticalCode> critical,
    Map<String, Guidance> problems,
    Map<String, Guidance> strengths,
    Map<String, String> reflection,
    String supervision,
    Map<String, Set<String>> feelingWords) {

  /** The highest level. */
  public static final int TOP = 4;

  /** The level that is good enough. */
  public static final int GOOD_ENOUGH = 3;

  public Rubric {
    criteria = Copies.of(criteria);
    levelNames = List.copyOf(levelNames);
    critical = Copies.of(critical);
    problems = Copies.of(problems);
    strengths = Copies.of(strengths);
    reflection = Copies.of(reflection);
    feelingWords = Copies.of(feelingWords);
  }

  /** The criteria that count, in order. */
  public List<Criterion> active() {
    return criteria.values().stream().filter(Criterion::on).toList();
  }

  /** Whether one of these levels is 0 on a criterion that is switched on. */
  public boolean isHarmful(Map<String, Integer> levels) {
    if (!levels.containsValue(0)) {
      return false;
    }
    return levels.entrySet().stream().anyMatch(e -> e.getValue() == 0 && isActive(e.getKey()));
  }

  /** Whether this criterion is known and switched on. */
  public boolean isActive(String criterion) {
    Criterion found = criteria.get(criterion);
    return found != null && found.on();
  }
}

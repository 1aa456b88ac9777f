package rapport.scenario.model;

import java.math.BigDecimal;
import java.util.List;
import rapport.scenario.condition.Comparison;

/**
 * A path the author wants kept: the responses in order, and what must come of them.
 *
 * @param ending expected ending, or empty
 * @param result expected result word, or empty
 */
public record Playthrough(
    String name, List<String> choose, String ending, String result, List<Expected> means) {

  public Playthrough {
    choose = List.copyOf(choose);
    means = List.copyOf(means);
  }

  /** What the computed mean of one criterion is compared with. */
  public record Expected(String criterion, Comparison comparison, BigDecimal number) {}
}

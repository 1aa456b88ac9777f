package rapport.scenario.model;

import java.util.List;

/**
 * One thing a response is rated on.
 *
 * @param question what the criterion asks of a line
 * @param levels words for each level, indexed 0 to 4
 * @param on whether it counts
 */
public record Criterion(String id, String name, String question, List<String> levels, boolean on) {
  public Criterion {
    levels = List.copyOf(levels);
  }
}

package rapport.scenario.moments;

import java.util.List;

/**
 * A line that answers a moment well, in one style of several.
 *
 * @param meets the markers that its author says it meets, counted from 1
 */
public record ModelLine(String say, String why, List<Integer> meets) {
  public ModelLine {
    meets = List.copyOf(meets);
  }
}

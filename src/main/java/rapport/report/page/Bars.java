package rapport.report.page;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A figure of a mean a row, each as a bar from 0 to {@link rapport.scenario.model.Rubric#TOP}.
 *
 * @param description what can be seen in it
 * @param cut the level at which every bar has a line
 */
public record Bars(
    String title, String description, String caption, BigFraction cut, List<Bar> bars)
    implements Part {
  /** One mean and what it is of. */
  public record Bar(String name, Role role, BigFraction mean) {}

  public Bars {
    bars = List.copyOf(bars);
  }

  /** None: the words beside a figure say what it shows. */
  @Override
  public List<Part> said() {
    return List.of();
  }
}

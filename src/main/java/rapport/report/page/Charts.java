package rapport.report.page;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Figures of levels from 0 to {@link rapport.scenario.model.Rubric#TOP} over time, small enough for
 * a narrow screen and side by side where there is room.
 *
 * @param id one that no other figures of the page have
 * @param key what the marks of all of them mean
 */
public record Charts(String id, List<Chart> charts, List<Meaning> key) implements Part {
  public Charts {
    charts = List.copyOf(charts);
    key = List.copyOf(key);
  }

  /**
   * One figure.
   *
   * @param caption what can be seen in it, in words
   * @param from what stands under its first place, such as a date
   * @param to what stands under its last; empty where there is one place
   */
  public record Chart(String name, String caption, String from, String to, List<Place> places) {
    public Chart {
      places = List.copyOf(places);
    }
  }

  /**
   * One place on the way from the first to the last.
   *
   * @param mark null where there is nothing to mark
   * @param own a second level beside it; null for none
   * @param line where the line that joins the places runs; null where it is not drawn
   */
  public record Place(
      String words, @Nullable Mark mark, @Nullable BigFraction own, @Nullable BigFraction line) {}

  /** What is marked at a place. */
  public record Mark(Kind kind, BigFraction level) {}

  /** How a place is marked, by its shape. */
  public enum Kind {
    FULL,
    HOLLOW,
    CROSS,
    /** A second level. */
    DIAMOND,
    LINE
  }

  /** What one kind of mark means. */
  public record Meaning(Kind kind, String words) {}

  /** None: the words beside a figure say what it shows. */
  @Override
  public List<Part> said() {
    return List.of();
  }
}

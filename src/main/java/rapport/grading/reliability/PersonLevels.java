package rapport.grading.reliability;

import java.util.List;

/** The levels one person was given on one criterion, decision by decision. */
public record PersonLevels(List<Level> levels) {

  /**
   * One level.
   *
   * @param level 0 to 4
   * @param weight above 0
   */
  public record Level(int level, int weight) {}

  public PersonLevels {
    levels = List.copyOf(levels);
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("a person without a level");
    }
  }

  /** The weighted mean, which is the mark. */
  double mark() {
    return levels.stream().mapToDouble(each -> each.weight * each.level).sum() / weights();
  }

  private double weights() {
    return levels.stream().mapToDouble(Level::weight).sum();
  }

  /**
   * How many levels of equal weight would steady the mark as much (Kish 1965): all of them where
   * they weigh the same.
   */
  double size() {
    double squares = levels.stream().mapToDouble(each -> each.weight * each.weight).sum();
    return weights() * weights() / squares;
  }

  /** The squared differences of the levels from their plain mean. */
  double squares() {
    double mean = levels.stream().mapToDouble(Level::level).average().orElseThrow();
    return levels.stream().mapToDouble(each -> (each.level - mean) * (each.level - mean)).sum();
  }
}

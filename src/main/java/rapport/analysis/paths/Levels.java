package rapport.analysis.paths;

import java.util.Collection;
import java.util.List;
import rapport.scenario.model.Response;
import rapport.scenario.model.Rubric;

/** Comparing the responses to one line. */
public final class Levels {
  private Levels() {}

  /** The sum of the levels, by which responses to one line are compared. */
  static int sum(Response response) {
    return response.ratings().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The highest sum; all that have it are best. */
  static int best(Collection<Response> responses) {
    return responses.stream().mapToInt(Levels::sum).max().orElse(0);
  }

  public static boolean isBest(Response response, List<Response> among) {
    return sum(response) == best(among);
  }

  /** Whether it is good enough on every criterion in play. */
  public static boolean isGood(Response response) {
    return response.ratings().values().stream().allMatch(level -> level >= Rubric.GOOD_ENOUGH);
  }

  /** Whether this one is at least as high on everything and higher on something. */
  public static boolean isHigher(Response one, Response other) {
    return sum(one) > sum(other)
        && other.ratings().entrySet().stream()
            .allMatch(e -> one.ratings().getOrDefault(e.getKey(), 0) >= e.getValue());
  }
}

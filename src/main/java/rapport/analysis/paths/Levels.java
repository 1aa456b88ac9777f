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
    int sum = 0;
    for (int level : response.ratings().values()) {
      sum += level;
    }
    return sum;
  }

  /** The highest sum; all that have it are best. */
  static int best(Collection<Response> responses) {
    int best = 0;
    for (Response response : responses) {
      best = Math.max(best, sum(response));
    }
    return best;
  }

  public static boolean isBest(Response response, List<Response> among) {
    return sum(response) == best(among);
  }

  /** Whether it is good enough on every criterion in play. */
  public static boolean isGood(Response response) {
    for (int level : response.ratings().values()) {
      if (level < Rubric.GOOD_ENOUGH) {
        return false;
      }
    }
    return true;
  }

  /** Whether this one is at least as high on everything and higher on something. */
  public static boolean isHigher(Response one, Response other) {
    return sum(one) > sum(other)
        && other.ratings().entrySet().stream()
            .allMatch(e -> one.ratings().getOrDefault(e.getKey(), 0) >= e.getValue());
  }
}

package rapport.scenario.model;

import java.util.List;
import rapport.scenario.condition.Condition;

/** Where the dialogue goes: the first branch whose condition holds. */
public record Route(List<Branch> branches) {
  public Route {
    branches = List.copyOf(branches);
    if (branches.isEmpty()) {
      throw new IllegalArgumentException("a route needs a branch");
    }
  }

  public static Route to(String node) {
    return new Route(List.of(new Branch(Condition.ALWAYS, node)));
  }

  /** One branch of a route. */
  public record Branch(Condition when, String to) {}
}

package rapport.app.practice;

import java.util.List;
import rapport.app.action.Action;
import rapport.report.page.Block;

/** What can be done during a drill beside answering. */
public record DrillActions(DrillActivity activity) {

  public Action<List<Block>> about() {
    return Action.of(
        "i",
        "about",
        "client",
        "the client's background and what to practise",
        typed -> activity.about());
  }

  public Action<List<Block>> skip() {
    return Action.silent("x", "skip", "skip", "pass this decision over", activity::skip);
  }

  public Action<List<Block>> leave() {
    return Action.silent("q", "quit, q", "leave", "leave; a drill is never scored", () -> {});
  }
}

package rapport.app.practice;

import rapport.app.workspace.Workspace;
import rapport.play.evaluation.Exchange;
import rapport.play.transcript.Drilled;
import rapport.play.transcript.Saving;

/** Notes which decisions came up in a drill, so that others come first next time. */
final class DrillNotes {
  private final Workspace workspace;
  private boolean isTold;

  DrillNotes(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Says once why nothing can be noted; the drill is worth as much without. */
  void add(Exercise exercise, Exchange exchange) {
    Drilled drilled =
        new Drilled(
            workspace.ticker().now(),
            exercise.scenario(),
            exchange.decision(),
            exchange.better().isEmpty());
    if (workspace.home().drills().add(drilled) instanceof Saving.Refused refused && !isTold) {
      isTold = true;
      workspace.notice("What came up can't be noted: " + refused.reason());
    }
  }
}

package rapport.app.practice;

import rapport.play.evaluation.Exchange;

/** Where a drill's decisions are noted; wired by the program's outermost part. */
public interface DrillDesk {
  /** Notes that this decision came up, so that others come first next time. */
  void note(Exercise exercise, Exchange exchange);
}

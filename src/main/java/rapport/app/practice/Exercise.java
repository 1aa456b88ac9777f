package rapport.app.practice;

import rapport.play.session.Approach;
import rapport.play.session.Session;

/**
 * One decision to be practised, and the way to it.
 *
 * @param reason why it came up, in words; may be empty
 */
record Exercise(Session.Setup setup, Approach approach, String reason) {
  /** The decision's place in the library. */
  String place() {
    return scenario() + "/" + approach.decision();
  }

  String scenario() {
    return setup.engine().scenario().id();
  }
}

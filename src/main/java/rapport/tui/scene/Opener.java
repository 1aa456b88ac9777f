package rapport.tui.scene;

import rapport.app.play.PlayActivity;
import rapport.app.workspace.Answer;

/** Opens what was picked in the library; wired by the program's outermost part. */
public interface Opener {
  /** A play of this scenario, not yet begun. */
  Answer<PlayActivity> open(String scenario);

  /** A play that goes on with this attempt. */
  Answer<PlayActivity> resume(String attempt);

  /** A play was left, so what there is to go on with has changed. */
  void left();
}

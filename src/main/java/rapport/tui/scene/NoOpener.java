package rapport.tui.scene;

import rapport.app.play.PlayActivity;
import rapport.app.workspace.Answer;
import rapport.app.workspace.Refusal;

/** Opens nothing: a play that stands alone has nowhere to go on to. */
final class NoOpener implements Opener {
  @Override
  public Answer<PlayActivity> open(String scenario) {
    return new Answer.Refused<>(
        new Refusal(Refusal.Kind.USAGE, "There is nothing to go on to from here."));
  }

  @Override
  public Answer<PlayActivity> resume(String attempt) {
    return open(attempt);
  }

  @Override
  public void left() {}
}

package rapport.tui.scene;

import rapport.app.play.PlayActivity;
import rapport.app.workspace.Answer;
import rapport.app.workspace.Refusal;
import rapport.play.transcript.Mode;

/** Opens what was picked in the library; wired by the program's outermost part. */
public interface Opener {
  /** Opens nothing: a play that stands alone has nowhere to go on to. */
  Opener NONE =
      new Opener() {
        @Override
        public Answer<PlayActivity> open(String scenario, Mode mode) {
          return new Answer.Refused<>(
              new Refusal(Refusal.Kind.USAGE, "There is nothing to go on to from here."));
        }

        @Override
        public Answer<PlayActivity> resume(String attempt) {
          return open(attempt, Mode.PRACTICE);
        }

        @Override
        public void left() {}
      };

  /** A play of this scenario in this mode, not yet begun. */
  Answer<PlayActivity> open(String scenario, Mode mode);

  /** A play that goes on with this attempt. */
  Answer<PlayActivity> resume(String attempt);

  /** A play was left, so what there is to go on with has changed. */
  void left();
}

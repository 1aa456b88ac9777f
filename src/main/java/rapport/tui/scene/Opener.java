package rapport.tui.scene;

import rapport.app.play.PlayActivity;

/** Opens what was picked in the library; wired by the program's outermost part. */
public interface Opener {
  /** Opens nothing: a play that stands alone has nowhere to go on to. */
  Opener NONE =
      new Opener() {
        @Override
        public Opening open(String scenario) {
          return new Opening.Refused("There is nothing to go on to from here.");
        }

        @Override
        public Opening resume(String attempt) {
          return open(attempt);
        }

        @Override
        public void left() {}
      };

  /** A play of this scenario, not yet begun. */
  Opening open(String scenario);

  /** A play that goes on with this attempt. */
  Opening resume(String attempt);

  /** A play was left, so what there is to go on with has changed. */
  void left();

  /** What came of it. */
  sealed interface Opening {
    /** It can be played. */
    record Ready(PlayActivity play) implements Opening {}

    /** It can't, in words a person can act on. */
    record Refused(String why) implements Opening {}
  }
}

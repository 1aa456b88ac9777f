package rapport.cli;

import rapport.activity.PlayActivity;

/** The ways to meet a person: this is where the full screen and line mode are plugged in. */
interface FrontEnds {

  /**
   * Shows the library, and plays what is picked there, until the person leaves; gives how it ended.
   */
  ExitCode library(ShelfLibrary library, Plays plays);

  /** Plays this, and what the person goes on with, until they leave; gives how it ended. */
  ExitCode play(PlayActivity play, Plays plays);
}

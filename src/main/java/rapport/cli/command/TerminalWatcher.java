package rapport.cli.command;

import java.util.ArrayList;
import java.util.List;
import rapport.app.workspace.Watcher;

/**
 * Tells the person at the terminal, on standard error, what goes on beside the results; while the
 * full screen has the terminal, it waits.
 */
final class TerminalWatcher implements Watcher {
  private final Surroundings surroundings;
  private final List<String> untold = new ArrayList<>();
  private boolean isScreenTaken;

  TerminalWatcher(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** From now on the screen is taken. */
  synchronized void hold() {
    isScreenTaken = true;
  }

  /** The screen is free again: tells what had to wait. */
  synchronized void release() {
    isScreenTaken = false;
    untold.forEach(surroundings.err()::line);
    untold.clear();
  }

  @Override
  public synchronized void notice(String words) {
    if (isScreenTaken) {
      untold.add(words);
    } else {
      surroundings.err().line(words);
    }
  }

  @Override
  public Progress begin(int steps, String what) {
    return new StatusLine(surroundings, steps, what);
  }
}

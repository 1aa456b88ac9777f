package rapport.cli.command;

import rapport.app.workspace.Watcher;

/** Tells the person at the terminal, on standard error, what goes on beside the results. */
final class TerminalWatcher implements Watcher {
  private final Surroundings surroundings;

  TerminalWatcher(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void notice(String words) {
    surroundings.err().line(words);
  }

  @Override
  public Progress begin(int steps, String what) {
    return new StatusLine(surroundings, steps, what);
  }
}

package rapport.cli.command;

import java.util.Locale;
import rapport.app.workspace.Watcher;

/** Says in one line how far a long task has come, where a person is watching. */
final class StatusLine implements Watcher.Progress {
  /** A task that is done sooner needs no word. */
  private static final long SILENT_MILLIS = 700;

  private static final long BETWEEN_MILLIS = 200;

  private final Surroundings surroundings;
  private final int total;
  private final String what;
  private final long begun;
  private int done;
  private long told = -1;

  StatusLine(Surroundings surroundings, int total, String what) {
    this.surroundings = surroundings;
    this.total = total;
    this.what = what;
    this.begun = surroundings.ticker().elapsedMillis();
  }

  @Override
  public synchronized void step() {
    done++;
    long now = surroundings.ticker().elapsedMillis() - begun;
    boolean isDue = told < 0 ? now >= SILENT_MILLIS : now >= told + BETWEEN_MILLIS;
    if (isDue && surroundings.isErrTerminal()) {
      told = now;
      surroundings.err().status(String.format(Locale.ROOT, "%,d of %,d %s", done, total, what));
    }
  }

  @Override
  public synchronized void end() {
    if (told >= 0) {
      surroundings.err().status("");
    }
  }
}

package rapport.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import rapport.app.workspace.Watcher;
import rapport.app.workspace.Workspace;
import rapport.play.session.Ticker;
import rapport.store.files.Home;

/** Workspaces at a time that stands still, whose notices are remembered. */
public final class TestWorkspace {
  private static final Instant NOW = Instant.parse("2026-11-23T10:44:55Z");

  private final List<String> notices = new ArrayList<>();
  private final Workspace workspace;

  /** A workspace with this home and the bundled scenarios. */
  public TestWorkspace(Path home) {
    AtomicLong chance = new AtomicLong();
    this.workspace =
        new Workspace(
            () -> Home.at(home), null, STANDING, chance::incrementAndGet, watcher(notices));
  }

  public Workspace workspace() {
    return workspace;
  }

  /** What a person was told beside the results, in order. */
  public List<String> notices() {
    return List.copyOf(notices);
  }

  private static final Ticker STANDING =
      new Ticker() {
        @Override
        public Instant now() {
          return NOW;
        }

        @Override
        public long elapsedMillis() {
          return 0;
        }
      };

  private static Watcher watcher(List<String> notices) {
    return new Watcher() {
      @Override
      public void notice(String words) {
        notices.add(words);
      }

      @Override
      public Progress begin(int steps, String what) {
        return new Progress() {
          @Override
          public void step() {}

          @Override
          public void end() {}
        };
      }
    };
  }
}

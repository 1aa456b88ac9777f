package rapport.cli.command;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.play.Desk;
import rapport.app.play.PlayView;
import rapport.app.workspace.Materials;
import rapport.app.workspace.Version;
import rapport.play.engine.Engine;
import rapport.play.evaluation.Report;
import rapport.play.session.Session;
import rapport.play.transcript.Event;
import rapport.scenario.model.Scenario;
import rapport.store.files.Attempts;
import rapport.store.files.JournalFile;
import rapport.store.files.Sources;
import rapport.store.library.FileBytes;

/** Begins sessions with one scenario and keeps their journals. */
public final class SessionDesk implements Desk {
  private final Invocation invocation;
  private final Plays plays;
  private final Loaded loaded;
  private final Plays.Wish wish;
  private final IdentityHashMap<Session, JournalFile> open = new IdentityHashMap<>();

  /**
   * A desk for sessions with this scenario.
   *
   * @param wish how new ones are to be
   */
  SessionDesk(Invocation invocation, Plays plays, Loaded loaded, Plays.Wish wish) {
    this.invocation = invocation;
    this.plays = plays;
    this.loaded = loaded;
    this.wish = wish;
  }

  /**
   * A scenario and the measures, with the bytes they were read from.
   *
   * @param setup what is played, and by which measures
   */
  public record Loaded(Session.Setup setup, FileBytes scenarioBytes, FileBytes rubricBytes) {
    public static Loaded of(Materials.Playable playable, Materials materials) {
      return new Loaded(
          new Session.Setup(
              Engine.of(playable.scenario()), materials.rubric(), materials.aftercare()),
          playable.bytes(),
          materials.rubricBytes());
    }

    Scenario scenario() {
      return setup.engine().scenario();
    }
  }

  @Override
  public Session begin() {
    Attempts attempts = invocation.workspace().home().attempts();
    Surroundings surroundings = invocation.surroundings();
    String attempt =
        attempts.newId(
            surroundings.ticker().now(),
            loaded.scenario().id(),
            () -> (int) surroundings.chance().getAsLong());
    JournalFile journal = attempts.begin(attempt, this::keepSources);
    return remember(
        Session.begin(loaded.setup(), opened(attempt), journal, surroundings.ticker()), journal);
  }

  /** Keeps hold of the journal of a session that goes on. */
  Session remember(Session session, JournalFile journal) {
    open.put(session, journal);
    return session;
  }

  private void keepSources() throws IOException {
    Sources sources = invocation.workspace().home().sources();
    sources.keep(loaded.scenarioBytes().content());
    sources.keep(loaded.rubricBytes().content());
  }

  private Event.Opened opened(String attempt) {
    Scenario scenario = loaded.scenario();
    return new Event.Opened(
        attempt,
        wish.mode(),
        wish.trainee(),
        seed(wish.seed()),
        new Event.Played(
            scenario.id(),
            scenario.overview().version(),
            scenario.title(),
            scenario.client().name(),
            loaded.scenarioBytes().sha256(),
            scenario.overview().assessed()),
        loaded.rubricBytes().sha256(),
        "Rapport " + Version.number());
  }

  /** Small enough for programs that read JSON's numbers as decimals. */
  private long seed(@Nullable Long wished) {
    return wished == null ? invocation.surroundings().chance().getAsLong() >>> 11 : wished;
  }

  @Override
  public Optional<PlayView.Suggestion> next(Report report) {
    return plays.suggestion(loaded.scenario().id(), report);
  }

  @Override
  public void release(Session session) {
    session.retrySaving();
    session.unsaved().ifPresent(plays::lost);
    if (!session.isClosed()) {
      plays.left();
    }
    JournalFile journal = open.remove(session);
    if (journal != null) {
      close(journal);
    }
  }

  private static void close(JournalFile journal) {
    try {
      journal.close();
    } catch (IOException e) {
      // Every line was forced when it was written.
      return;
    }
  }
}

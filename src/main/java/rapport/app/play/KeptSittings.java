package rapport.app.play;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Materials;
import rapport.app.workspace.Version;
import rapport.app.workspace.Workspace;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.RatedBy;
import rapport.play.evaluation.Report;
import rapport.play.session.Session;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.report.page.Words;
import rapport.scenario.model.Scenario;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.chain.DiskTrouble;
import rapport.store.files.Attempts;
import rapport.store.files.Sources;

/** Sessions with one scenario, one after the other, whose journals are kept in the home. */
final class KeptSittings implements Sittings {
  private final Workspace workspace;
  private final Plays plays;
  private final Materials materials;
  private final Materials.Playable playable;
  private final SessionTerms terms;
  private @Nullable ChainFile<Entry> journal;
  private boolean isBegunLost;

  /**
   * Sessions with this scenario.
   *
   * @param plays is told what becomes of them
   * @param terms how new ones are to be
   */
  KeptSittings(
      Workspace workspace,
      Plays plays,
      Materials materials,
      Materials.Playable playable,
      SessionTerms terms) {
    this.workspace = workspace;
    this.plays = plays;
    this.materials = materials;
    this.playable = playable;
    this.terms = terms;
  }

  /** A play of these sessions, none of them begun. */
  PlayActivity play() {
    return new PlayActivity(
        playable.scenario(),
        materials.rubric(),
        materials.aftercare(),
        terms.mode(),
        this,
        Words.CLIENT);
  }

  /**
   * A play that goes on with the session in this journal.
   *
   * @throws IllegalArgumentException if the session was not played with this scenario
   */
  PlayActivity play(Access.Opened<Entry> left) {
    PlayActivity play = play();
    play.resume(
        Session.resume(materials.setup(playable), left.entries(), left.file(), workspace.ticker()));
    journal = left.file();
    return play;
  }

  @Override
  public Session begin(Mode mode) {
    return begin(mode, null);
  }

  @Override
  public Session replay(Transcript before, int choice) {
    List<Exchange> made = before.exchanges();
    Session session =
        begin(
            Mode.PRACTICE,
            new Event.Replayed(before.attempt(), made.get(choice).decision(), choice + 1));
    made.subList(0, choice).forEach(session::copy);
    return session;
  }

  private Session begin(Mode mode, Event.@Nullable Replayed replayed) {
    Attempts attempts = workspace.home().attempts();
    String attempt =
        attempts.newId(
            workspace.ticker().now(), playable.scenario().id(), () -> (int) workspace.chance());
    ChainFile<Entry> begun = attempts.begin(attempt, this::keepSources);
    journal = begun;
    return Session.begin(
        materials.setup(playable), opened(attempt, mode, replayed), begun, workspace.ticker());
  }

  private void keepSources() throws IOException {
    Sources sources = workspace.home().sources();
    sources.keep(playable.bytes().content());
    sources.keep(materials.rubricBytes().content());
  }

  private Event.Opened opened(String attempt, Mode mode, Event.@Nullable Replayed replayed) {
    Scenario scenario = playable.scenario();
    return new Event.Opened(
        attempt,
        mode,
        terms.trainee(),
        seed(terms.seed()),
        new Event.Played(
            scenario.id(),
            scenario.overview().version(),
            scenario.title(),
            scenario.client().name(),
            playable.bytes().sha256(),
            scenario.overview().assessed(),
            RatedBy.of(scenario)),
        materials.rubricBytes().sha256(),
        "Rapport " + Version.number(),
        replayed);
  }

  private long seed(@Nullable Long wished) {
    return wished == null ? workspace.seed() : wished;
  }

  @Override
  public Map<String, String> begunWords(Session session) {
    try {
      return workspace.home().begunTexts().of(session.opened().attempt());
    } catch (IOException e) {
      workspace.notice(
          "What you had begun to type can't be read (" + DiskTrouble.words(e) + "). Type it anew.");
      return Map.of();
    }
  }

  @Override
  public void keepBegunWords(Session session, Map<String, String> texts) {
    try {
      workspace.home().begunTexts().keep(session.opened().attempt(), texts);
    } catch (IOException e) {
      if (!isBegunLost) {
        workspace.notice("What you had begun to type can't be kept: " + DiskTrouble.words(e) + ".");
      }
      isBegunLost = true;
    }
  }

  @Override
  public Optional<PlayView.Suggestion> next(Report report) {
    return NextScenario.of(workspace, report, List.of(playable.scenario().id()));
  }

  @Override
  public void release(Session session) {
    session.retrySaving();
    session.unsaved().ifPresent(plays::lost);
    if (session.isClosed()) {
      plays.reported();
    } else {
      plays.left();
    }
    if (journal != null) {
      close(journal);
      journal = null;
    }
  }

  private static void close(ChainFile<Entry> journal) {
    try {
      journal.close();
    } catch (IOException e) {
      // Every line was forced when it was written.
      return;
    }
  }
}

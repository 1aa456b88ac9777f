package rapport.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.play.PlayActivity;
import rapport.app.play.PlayView;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.play.evaluation.Report;
import rapport.play.session.Session;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.report.page.Words;
import rapport.store.chain.Hashes;
import rapport.store.chain.Verification;
import rapport.store.files.JournalFile;
import rapport.store.files.Sources;
import rapport.store.library.Source;

/** Makes plays: new ones, and ones that go on with an attempt. */
public final class Plays {
  private final Invocation invocation;
  private final Wish wish;
  private @Nullable String unsaved;
  private boolean hasLeft;
  private boolean isScreenTaken;
  private final List<String> untold = new ArrayList<>();

  public Plays(Invocation invocation, Wish wish) {
    this.invocation = invocation;
    this.wish = wish;
  }

  /**
   * How new sessions are to be.
   *
   * @param trainee a pseudonym, may be empty
   * @param seed null for one by chance
   */
  public record Wish(Mode mode, String trainee, @Nullable Long seed) {
    public static final Wish PRACTICE = new Wish(Mode.PRACTICE, "", null);
  }

  /** From now on the screen is taken, so what there is to tell waits for {@link #tellRest}. */
  void takeScreen() {
    isScreenTaken = true;
  }

  /** Tells what had to wait, and what became of the sessions. */
  void tellRest() {
    untold.forEach(invocation.err()::line);
    untold.clear();
    if (hasLeft) {
      invocation.err().line("Your session is kept. To go on with it: rapport resume");
    }
  }

  private void tell(String words) {
    if (isScreenTaken) {
      untold.add(words);
    } else {
      invocation.err().line(words);
    }
  }

  /** Remembers that a session was left before its end. */
  void left() {
    hasLeft = true;
  }

  /** Remembers that a session ended with something the disk never took. */
  void lost(String why) {
    unsaved = why;
  }

  /** Why the end of a session is not on the disk; nothing when all is. */
  Optional<String> unsaved() {
    return Optional.ofNullable(unsaved);
  }

  /**
   * A play of the scenario with this id.
   *
   * @throws RefusedException if there is none, or it can't be played
   */
  public PlayActivity open(String scenario) {
    try {
      Source source =
          invocation
              .workspace()
              .scenarioFiles()
              .scenario(scenario)
              .orElseThrow(() -> RefusedException.usage("There is no scenario " + scenario + "."));
      return open(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PlayActivity open(Source source) throws IOException {
    Materials materials = invocation.workspace().materials();
    if (wish.mode() == Mode.ASSESSMENT && !materials.notices().isEmpty()) {
      throw RefusedException.findings(
          String.join(" ", materials.notices())
              + " An assessment needs the measures your school means; put that right first.");
    }
    SessionDesk.Loaded loaded = SessionDesk.Loaded.of(materials.playable(source), materials);
    return activity(loaded, wish.mode(), new SessionDesk(invocation, this, loaded, wish));
  }

  private static PlayActivity activity(SessionDesk.Loaded loaded, Mode mode, SessionDesk desk) {
    return new PlayActivity(
        loaded.scenario(),
        loaded.setup().rubric(),
        loaded.setup().aftercare(),
        mode,
        desk,
        Words.CLIENT);
  }

  /**
   * A play that goes on with an attempt.
   *
   * @throws RefusedException if it can't be gone on with
   */
  public PlayActivity resume(String attempt) {
    try {
      JournalFile.Opening opening = invocation.workspace().home().attempts().open(attempt);
      if (opening instanceof JournalFile.Opening.Opened opened) {
        return goOn(attempt, opened);
      } else if (opening instanceof JournalFile.Opening.Closed closed) {
        throw closed(attempt, closed.verification());
      }
      throw RefusedException.environment(
          "The session " + attempt + " is open in another window. Close it there first.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RefusedException closed(String attempt, Verification found) {
    if (found.isWhole()) {
      return RefusedException.usage(
          "The session " + attempt + " is finished. Read it with: rapport show " + attempt);
    } else if (found.finding() == Verification.Finding.NEWER) {
      return RefusedException.environment(found.words());
    }
    return RefusedException.findings(
        "The transcript " + attempt + " is damaged, so it can't be gone on with. " + found.words());
  }

  private PlayActivity goOn(String attempt, JournalFile.Opening.Opened opened) throws IOException {
    boolean isTaken = false;
    try {
      if (opened.cutBytes() > 0) {
        tell(cut(opened.cutBytes()));
      }
      PlayActivity play = replay(attempt, opened);
      isTaken = true;
      return play;
    } finally {
      if (!isTaken) {
        opened.journal().close();
      }
    }
  }

  private static String cut(int bytes) {
    return "The last line of this session stopped short, as it does when a computer goes off while"
        + " writing. It was cut off ("
        + Words.count(bytes, "byte", "bytes")
        + "); everything before it is kept.";
  }

  private PlayActivity replay(String attempt, JournalFile.Opening.Opened opened)
      throws IOException {
    Event.Opened begun = Transcript.of(opened.entries()).orElseThrow().opened();
    SessionDesk.Loaded loaded = kept(begun);
    // Played once more, it is to be of the same kind and by the same person.
    Wish same = new Wish(begun.mode(), begun.trainee(), null);
    SessionDesk desk = new SessionDesk(invocation, this, loaded, same);
    PlayActivity play = activity(loaded, begun.mode(), desk);
    try {
      Session session =
          Session.resume(
              loaded.setup(),
              opened.entries(),
              opened.journal(),
              invocation.surroundings().ticker());
      play.resume(desk.remember(session, opened.journal()));
      return play;
    } catch (IllegalArgumentException e) {
      throw RefusedException.findings(
          "The transcript "
              + attempt
              + " doesn't fit its scenario, so it can't be gone on with. It can still be read: rapport"
              + " show "
              + attempt);
    }
  }

  /** The scenario and the measures as they were when the session began. */
  private SessionDesk.Loaded kept(Event.Opened begun) throws IOException {
    Sources sources = invocation.workspace().home().sources();
    Materials materials = invocation.workspace().materials();
    Optional<byte[]> rubric = sources.find(begun.rubricSha256());
    if (rubric.isPresent()) {
      materials = materials.with(rubric.get());
    } else if (!materials.rubricBytes().sha256().equals(begun.rubricSha256())) {
      tell("The rubric this session began with is not kept any more; the present one is used.");
    }
    String id = begun.scenario().id();
    byte[] bytes = scenario(begun, sources);
    Source source = new Source(id, id, () -> new ByteArrayInputStream(bytes));
    return SessionDesk.Loaded.of(materials.playable(source), materials);
  }

  private byte[] scenario(Event.Opened begun, Sources sources) throws IOException {
    String hash = begun.scenario().sha256();
    Optional<byte[]> kept = sources.find(hash);
    if (kept.isPresent()) {
      return kept.get();
    }
    Optional<Source> present =
        invocation.workspace().scenarioFiles().scenario(begun.scenario().id());
    byte[] bytes = present.isPresent() ? present.get().read() : new byte[0];
    if (!Hashes.of(bytes).equals(hash)) {
      throw RefusedException.environment(
          "The scenario “"
              + begun.scenario().title()
              + "” has changed since, and no copy of it is kept, so the session can't be gone on with."
              + " It can still be read: rapport show "
              + begun.attempt());
    }
    return bytes;
  }

  /** Another scenario that looks at what was weakest here. */
  Optional<PlayView.Suggestion> suggestion(String played, Report report) {
    return NextScenario.of(invocation, report.evaluation(), List.of(played));
  }
}

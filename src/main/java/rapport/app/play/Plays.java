package rapport.app.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.analysis.Analysis;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.play.transcript.Mode;
import rapport.store.library.Source;

/** Makes plays, new ones and ones that go on with a session, and knows what became of them. */
public final class Plays {
  private final Workspace workspace;
  private final SessionTerms terms;
  private @Nullable String unsaved;
  private boolean hasLeft;
  private boolean hasReported;

  /**
   * Plays in this workspace.
   *
   * @param terms how new sessions are to be
   */
  public Plays(Workspace workspace, SessionTerms terms) {
    this.workspace = workspace;
    this.terms = terms;
  }

  /**
   * How what is opened next is played unless somebody says otherwise: as was asked for when the
   * program was started, and as practice once a report was read.
   */
  public Mode mode() {
    return hasReported ? Mode.PRACTICE : terms.mode();
  }

  /** The code of whoever was to be assessed when the program was started; empty for nobody. */
  public String assessed() {
    return terms.mode() == Mode.ASSESSMENT ? terms.trainee() : "";
  }

  /**
   * A play of the scenario with this id, in this mode.
   *
   * @throws RefusedException if there is none, or it can't be played
   */
  public PlayActivity open(String scenario, Mode mode) {
    try {
      Source source =
          workspace
              .scenarioFiles()
              .scenario(scenario)
              .orElseThrow(() -> RefusedException.usage("There is no scenario " + scenario + "."));
      return open(source, mode);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A play of the scenario in this file, as {@link #mode} says.
   *
   * @throws RefusedException if it can't be played
   */
  public PlayActivity open(Source source) throws IOException {
    return open(source, mode());
  }

  private PlayActivity open(Source source, Mode mode) throws IOException {
    Materials materials = workspace.materials();
    if (mode == Mode.ASSESSMENT && !materials.notices().isEmpty()) {
      throw RefusedException.findings(
          String.join(" ", materials.notices())
              + " An assessment needs the measures your school means; put that right first.");
    }
    Materials.Playable playable = materials.playable(source);
    Fitness fitness = new Fitness(materials, source);
    if (mode == Mode.ASSESSMENT) {
      fitness.firstError(playable, Analysis.LIMIT).ifPresent(Plays::refuse);
    }
    PlayActivity play =
        new KeptSittings(workspace, this, materials, playable, terms.in(mode)).play();
    if (mode == Mode.PRACTICE) {
      fitness.firstError(playable, Fitness.GLANCE).ifPresent(play::warn);
    }
    return play;
  }

  private static void refuse(String error) {
    throw RefusedException.findings("This can't be an assessment: " + error);
  }

  /**
   * A play that goes on with an attempt.
   *
   * @throws RefusedException if it can't be gone on with
   */
  public PlayActivity resume(String attempt) {
    try {
      return new Resumption(workspace, this, attempt).play();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The attempt that {@link #resume} goes on with where none is named: the newest unfinished. */
  public String latestUnfinished() throws IOException {
    return workspace
        .home()
        .attempts()
        .latestUnfinished()
        .orElseThrow(
            () ->
                RefusedException.usage(
                    "There is no session to go on with. To begin one: rapport play"))
        .attempt();
  }

  /** Remembers that a session was left before its end. */
  void left() {
    hasLeft = true;
  }

  /** Remembers that a report was read, so that the answers are known. */
  void reported() {
    hasReported = true;
  }

  /** Remembers that a session ended with something the disk never took. */
  void lost(String why) {
    unsaved = why;
  }

  /** Whether a session was left before its end. */
  public boolean hasLeft() {
    return hasLeft;
  }

  /** Why the end of a session is not on the disk; nothing when all is. */
  public Optional<String> unsaved() {
    return Optional.ofNullable(unsaved);
  }
}

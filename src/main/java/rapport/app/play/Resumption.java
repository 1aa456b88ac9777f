package rapport.app.play;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Transcript;
import rapport.report.page.Words;
import rapport.store.chain.Access;
import rapport.store.chain.Hashes;
import rapport.store.chain.Verification;
import rapport.store.library.Source;

/** Goes on with one attempt, with the scenario and the measures as they were when it began. */
final class Resumption {
  private final Workspace workspace;
  private final Plays plays;
  private final String attempt;

  Resumption(Workspace workspace, Plays plays, String attempt) {
    this.workspace = workspace;
    this.plays = plays;
    this.attempt = attempt;
  }

  PlayActivity play() throws IOException {
    Access<Entry> opening = workspace.home().attempts().open(attempt);
    if (opening instanceof Access.Opened<Entry> opened) {
      return play(opened);
    } else if (opening instanceof Access.Closed<Entry> closed) {
      throw refusal(closed.verification());
    }
    throw RefusedException.environment(
        "The session " + attempt + " is open in another window. Close it there first.");
  }

  private RefusedException refusal(Verification found) {
    if (found.isWhole()) {
      return RefusedException.usage(
          "The session " + attempt + " is finished. Read it with: rapport show " + attempt);
    } else if (found.isNewer()) {
      return RefusedException.environment(
          "The transcript " + attempt + " can't be gone on with. " + found.words());
    }
    return RefusedException.findings(
        "The transcript " + attempt + " is damaged, so it can't be gone on with. " + found.words());
  }

  private PlayActivity play(Access.Opened<Entry> opened) throws IOException {
    boolean isTaken = false;
    try {
      if (opened.cutBytes() > 0) {
        workspace.notice(cut(opened.cutBytes()));
      }
      PlayActivity play = replay(opened);
      isTaken = true;
      return play;
    } finally {
      if (!isTaken) {
        opened.file().close();
      }
    }
  }

  private static String cut(int bytes) {
    return "The last line of this session stopped short, as it does when a computer goes off while"
        + " writing. It was cut off ("
        + Words.count(bytes, "byte", "bytes")
        + "); everything before it is kept.";
  }

  private PlayActivity replay(Access.Opened<Entry> opened) throws IOException {
    Transcript transcript = Transcript.of(opened.entries()).orElseThrow();
    Event.Opened begun = transcript.opened();
    Materials materials = new KeptMeasures(workspace).of(transcript);
    // Played once more, it is to be of the same kind and by the same person.
    SessionTerms same = new SessionTerms(begun.mode(), begun.trainee(), null);
    KeptSittings sittings =
        new KeptSittings(workspace, plays, materials, materials.playable(scenario(begun)), same);
    try {
      return sittings.play(opened);
    } catch (IllegalArgumentException e) {
      throw RefusedException.findings(
          "The transcript "
              + attempt
              + " doesn't fit its scenario, so it can't be gone on with. It can still be read: rapport"
              + " show "
              + attempt);
    }
  }

  private Source scenario(Event.Opened begun) throws IOException {
    String id = begun.scenario().id();
    byte[] bytes = bytes(begun.scenario());
    return new Source(id, id, () -> new ByteArrayInputStream(bytes));
  }

  private byte[] bytes(Event.Played played) throws IOException {
    Optional<byte[]> kept = workspace.home().sources().find(played.sha256());
    if (kept.isPresent()) {
      return kept.get();
    }
    Optional<Source> present = workspace.scenarioFiles().scenario(played.id());
    byte[] bytes = present.isPresent() ? present.get().read() : new byte[0];
    if (!Hashes.of(bytes).equals(played.sha256())) {
      throw RefusedException.environment(
          "The scenario “"
              + played.title()
              + "” has changed since, and no copy of it is kept, so the session can't be gone on with."
              + " It can still be read: rapport show "
              + attempt);
    }
    return bytes;
  }
}

package rapport.app.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rapport.app.workspace.Audit;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Verification;
import rapport.store.journal.JournalKind;
import rapport.store.library.FileBytes;

/**
 * The one file that a trainee hands in.
 *
 * @param trainee the code in it, may be empty
 * @param receipt shows later that a file is the one that was handed in
 * @param isFinished whether the session is over and its report was read
 * @param doubts why it may be the wrong one, a sentence each: nobody would count it
 */
public record HandIn(
    String trainee, FileBytes file, String receipt, boolean isFinished, List<String> doubts) {
  public HandIn {
    doubts = List.copyOf(doubts);
  }

  /**
   * Of this attempt.
   *
   * @throws RefusedException if its transcript is damaged
   */
  public static HandIn of(Workspace workspace, String attempt) throws IOException {
    byte[] bytes = workspace.home().attempts().bytes(attempt);
    ChainReader.Reading<Entry> reading =
        ChainReader.read(new ByteArrayInputStream(bytes), JournalKind.INSTANCE);
    Verification found = reading.verification();
    if (found.isNewer()) {
      throw RefusedException.environment(
          "The transcript " + attempt + " can't be handed in. " + found.words());
    } else if (!found.isSound()) {
      throw RefusedException.findings(
          "The transcript " + attempt + " is damaged, so it can't be handed in. " + found.words());
    }
    Event.Opened opened = Transcript.of(reading.entries()).orElseThrow().opened();
    return new HandIn(
        opened.trainee(), new FileBytes(bytes), found.receipt(), found.isSealed(), doubts(opened));
  }

  /** Notes that the file was written. */
  public void exported(Workspace workspace) {
    new Audit(workspace).exported(trainee, "1 session, to be handed in");
  }

  private static List<String> doubts(Event.Opened opened) {
    List<String> doubts = new ArrayList<>();
    if (opened.mode() == Mode.PRACTICE) {
      String what =
          opened.replayed() == null ? "a practice session" : "a replay, which is practice";
      doubts.add("It is " + what + ": practice is never counted as an assessment.");
    }
    if (opened.trainee().isEmpty()) {
      doubts.add("It has no trainee's code, so nobody can tell whose it is.");
    }
    return doubts;
  }
}

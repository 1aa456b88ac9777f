package rapport.app.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Verification;
import rapport.store.files.JournalKind;
import rapport.store.library.FileBytes;

/**
 * The one file that a trainee hands in.
 *
 * @param receipt shows later that a file is the one that was handed in
 * @param isFinished whether the session is over and its report was read
 */
public record HandIn(FileBytes file, String receipt, boolean isFinished) {

  /**
   * Of this attempt.
   *
   * @throws RefusedException if its transcript is damaged
   */
  public static HandIn of(Workspace workspace, String attempt) throws IOException {
    byte[] bytes = workspace.home().attempts().bytes(attempt);
    Verification found =
        ChainReader.read(new ByteArrayInputStream(bytes), JournalKind.INSTANCE).verification();
    if (!found.isSound()) {
      throw RefusedException.findings(
          "The transcript " + attempt + " is damaged, so it can't be handed in. " + found.words());
    }
    return new HandIn(new FileBytes(bytes), found.receipt(), found.isSealed());
  }
}

package rapport.app.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Workspace;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Transcript;
import rapport.report.text.VerificationText;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Verification;
import rapport.store.files.AttemptId;
import rapport.store.files.JournalKind;

/**
 * A transcript, as the person named it, and what its chain shows.
 *
 * @param attempt null when it can't be made out
 * @param kept the receipt from when it was collected; null when none was asked for or kept
 */
public record VerifiedTranscript(
    String name, @Nullable String attempt, Verification found, @Nullable String kept) {

  /** All of the home's, compared with their receipts if that is asked for. */
  public static List<VerifiedTranscript> all(Workspace workspace, boolean isCompared)
      throws IOException {
    List<VerifiedTranscript> all = new ArrayList<>();
    for (String attempt : workspace.home().attempts().ids()) {
      all.add(of(workspace, attempt, workspace.home().attempts().file(attempt), isCompared));
    }
    return all;
  }

  /**
   * The transcript in a file.
   *
   * @param isCompared whether to compare it with the receipt kept when it was collected
   */
  public static VerifiedTranscript of(
      Workspace workspace, String name, Path file, boolean isCompared) throws IOException {
    ChainReader.Reading<Entry> reading = ChainReader.read(file, JournalKind.INSTANCE);
    @Nullable String attempt =
        Transcript.of(reading.entries()).map(Transcript::attempt).orElse(null);
    @Nullable String kept = null;
    if (isCompared && attempt != null && AttemptId.isValid(attempt)) {
      kept = workspace.home().receipts().of(attempt).orElse(null);
      if (kept == null) {
        workspace.notice("No receipt was kept for " + attempt + ": it was not collected here.");
      }
    }
    return new VerifiedTranscript(name, attempt, reading.verification(), kept);
  }

  public boolean fitsReceipt() {
    return kept == null || kept.equals(found.receipt());
  }

  /** Whether there is nothing wrong with it. */
  public boolean isFine() {
    return found.isWhole() && fitsReceipt();
  }

  /** What is said of several. */
  public static String words(List<VerifiedTranscript> all) {
    VerificationText text = new VerificationText();
    all.forEach(one -> text.add(one.name, one.found, one.kept));
    return text.toString();
  }
}

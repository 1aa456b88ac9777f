package rapport.app.practice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.play.KeptMeasures;
import rapport.app.workspace.Watcher;
import rapport.app.workspace.Workspace;
import rapport.grading.progress.OwnAttempt;
import rapport.grading.progress.TimeSpent;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Transcript;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Verification;
import rapport.text.NaturalOrder;

/**
 * The attempts somebody made themselves: all in the home but those an instructor took in.
 *
 * @param attempts those that can be read, newest first
 * @param passedOver the names of those that can't
 */
record OwnAttempts(List<OwnAttempt> attempts, List<String> passedOver) {

  /**
   * Reads them; what is damaged is named, and nothing of it is guessed.
   *
   * @param code whose they are to be; null for everybody's, with a word on it where several people
   *     share the home
   */
  static OwnAttempts of(Workspace workspace, @Nullable String code) throws IOException {
    OwnAttempts all = all(workspace);
    if (code == null) {
      all.tellSeveral(workspace);
      return all;
    }
    return new OwnAttempts(
        all.attempts.stream().filter(own -> trainee(own).equals(code)).toList(), all.passedOver);
  }

  private static OwnAttempts all(Workspace workspace) throws IOException {
    KeptMeasures measures = new KeptMeasures(workspace);
    List<OwnAttempt> attempts = new ArrayList<>();
    List<String> passedOver = new ArrayList<>();
    List<String> ids = workspace.home().attempts().ids();
    Watcher.Progress progress = workspace.watcher().begin(ids.size(), "transcripts");
    for (String attempt : ids) {
      if (workspace.home().receipts().of(attempt).isEmpty()) {
        own(workspace, measures, attempt)
            .ifPresentOrElse(attempts::add, () -> passedOver.add(attempt));
      }
      progress.step();
    }
    progress.end();
    return new OwnAttempts(attempts, passedOver);
  }

  private static Optional<OwnAttempt> own(
      Workspace workspace, KeptMeasures measures, String attempt) throws IOException {
    ChainReader.Reading<Entry> reading = workspace.home().attempts().read(attempt);
    Verification found = reading.verification();
    Optional<Transcript> transcript =
        found.isSound() ? Transcript.of(reading.entries()) : Optional.empty();
    if (transcript.isEmpty()) {
      workspace.notice(attempt + " is passed over. " + found.words());
    }
    return transcript.map(
        own ->
            new OwnAttempt(
                own,
                measures.report(own),
                TimeSpent.of(reading.entries()),
                workspace.ticker().zone()));
  }

  private void tellSeveral(Workspace workspace) {
    List<String> codes =
        attempts.stream()
            .map(OwnAttempts::trainee)
            .filter(each -> !each.isEmpty())
            .distinct()
            .sorted(NaturalOrder.OF)
            .toList();
    if (codes.size() > 1) {
      workspace.notice(
          "The sessions here carry several codes: "
              + String.join(", ", codes)
              + ". All are counted together; for one of them add --trainee CODE.");
    }
  }

  private static String trainee(OwnAttempt own) {
    return own.transcript().opened().trainee();
  }
}

package rapport.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Watcher;
import rapport.grading.progress.OwnAttempt;
import rapport.play.transcript.Transcript;
import rapport.store.chain.Verification;
import rapport.store.files.JournalReader;
import rapport.text.NaturalOrder;

/**
 * The attempts somebody made themselves: all in the home but those an instructor took in.
 *
 * @param attempts those that can be read, newest first
 * @param passedOver the names of those that can't
 */
public record OwnAttempts(List<OwnAttempt> attempts, List<String> passedOver) {

  /** Reads them; what is damaged is named on standard error, and nothing of it is guessed. */
  public static OwnAttempts of(Invocation invocation) throws IOException {
    KeptMeasures measures = new KeptMeasures(invocation);
    List<OwnAttempt> attempts = new ArrayList<>();
    List<String> passedOver = new ArrayList<>();
    List<String> ids = invocation.workspace().home().attempts().ids();
    Watcher.Progress progress = invocation.workspace().watcher().begin(ids.size(), "transcripts");
    for (String attempt : ids) {
      if (invocation.workspace().home().receipts().of(attempt).isEmpty()) {
        @Nullable Transcript transcript = transcript(invocation, attempt);
        if (transcript == null) {
          passedOver.add(attempt);
        } else {
          attempts.add(new OwnAttempt(transcript, measures.report(transcript)));
        }
      }
      progress.step();
    }
    progress.end();
    return new OwnAttempts(attempts, passedOver);
  }

  /**
   * Those with this code; all of them when there is no code, with a word on it where several people
   * share the home.
   */
  public List<OwnAttempt> by(@Nullable String code, Output notices) {
    if (code != null) {
      return attempts.stream().filter(own -> trainee(own).equals(code)).toList();
    }
    List<String> codes =
        attempts.stream()
            .map(OwnAttempts::trainee)
            .filter(each -> !each.isEmpty())
            .distinct()
            .sorted(NaturalOrder.OF)
            .toList();
    if (codes.size() > 1) {
      notices.line(
          "The sessions here carry several codes: "
              + String.join(", ", codes)
              + ". All are counted together; for one of them add --trainee CODE.");
    }
    return attempts;
  }

  private static String trainee(OwnAttempt own) {
    return own.transcript().opened().trainee();
  }

  private static @Nullable Transcript transcript(Invocation invocation, String attempt)
      throws IOException {
    JournalReader.Reading reading = invocation.workspace().home().attempts().read(attempt);
    Verification found = reading.verification();
    Optional<Transcript> transcript = Transcript.of(reading.entries());
    if (transcript.isPresent() && (found.isWhole() || found.isTorn())) {
      return transcript.get();
    }
    invocation.err().line(attempt + " is passed over. " + found.words());
    return null;
  }
}

package rapport.app.play;

import java.io.IOException;
import java.util.Optional;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Transcript;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Verification;

/** A transcript of the home, as far as it can be read. */
public final class KeptTranscript {
  private KeptTranscript() {}

  /**
   * The transcript of this attempt, with a warning when it is damaged.
   *
   * @throws RefusedException if nothing of it can be read
   */
  public static Transcript of(Workspace workspace, String attempt) throws IOException {
    ChainReader.Reading<Entry> reading = workspace.home().attempts().read(attempt);
    Transcript transcript = transcript(attempt, reading);
    Verification found = reading.verification();
    if (!found.isWhole()) {
      workspace.notice(
          found.words() + " What stands before that is shown. More: rapport verify " + attempt);
    }
    return transcript;
  }

  private static Transcript transcript(String name, ChainReader.Reading<Entry> reading) {
    Optional<Transcript> transcript = Transcript.of(reading.entries());
    if (transcript.isPresent()) {
      return transcript.get();
    }
    Verification found = reading.verification();
    throw found.isNewer()
        ? RefusedException.environment(name + ": " + found.words())
        : RefusedException.findings(name + " can't be read. " + found.words());
  }
}

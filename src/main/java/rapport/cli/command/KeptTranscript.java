package rapport.cli.command;

import java.io.IOException;
import java.util.Optional;
import rapport.app.workspace.RefusedException;
import rapport.play.transcript.Transcript;
import rapport.store.chain.Verification;
import rapport.store.files.Attempts;
import rapport.store.files.JournalReader;

/** A transcript of the home, as far as it can be read. */
public final class KeptTranscript {
  private KeptTranscript() {}

  /**
   * The transcript of the attempt somebody named, with a warning when it is damaged.
   *
   * @throws RefusedException if there is none, or nothing of it can be read
   */
  public static Transcript of(Invocation invocation, String named) throws IOException {
    Attempts attempts = invocation.workspace().home().attempts();
    String name = AttemptArgument.resolve(attempts, named);
    JournalReader.Reading reading = attempts.read(name);
    Transcript transcript = transcript(name, reading);
    warn(invocation, name, reading.verification());
    return transcript;
  }

  private static Transcript transcript(String name, JournalReader.Reading reading) {
    Optional<Transcript> transcript = Transcript.of(reading.entries());
    if (transcript.isPresent()) {
      return transcript.get();
    }
    Verification found = reading.verification();
    throw found.finding() == Verification.Finding.NEWER
        ? RefusedException.environment(name + ": " + found.words())
        : RefusedException.findings(name + " can't be read. " + found.words());
  }

  private static void warn(Invocation invocation, String name, Verification found) {
    if (!found.isWhole()) {
      invocation
          .err()
          .line(found.words() + " What stands before that is shown. More: rapport verify " + name);
    }
  }
}

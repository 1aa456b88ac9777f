package rapport.store.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Transcript;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Hashes;
import rapport.store.chain.PrivateFiles;
import rapport.store.chain.Verification;

/**
 * Takes handed-in transcripts into a home: each is verified, copied as it is, and its receipt kept.
 * Nothing that is there is ever overwritten.
 */
public final class Intake {
  private final Home home;

  Intake(Home home) {
    this.home = home;
  }

  /** What became of one handed-in file. */
  public enum Fate {
    /** It was copied. */
    COLLECTED,
    /** The very same transcript is here already. */
    ALREADY_HERE,
    /** Another version of this transcript is here, and stays. */
    DIFFERENT,
    /** It is not as it was written. */
    DAMAGED,
    /** It is no transcript, or one of a newer program. */
    UNREADABLE
  }

  /**
   * One handed-in file and what became of it.
   *
   * @param file its name, as it was handed in
   * @param attempt its attempt, empty when it can't be made out
   * @param trainee the code in it, may be empty
   * @param receipt the hash of its last whole record; empty when there is none
   * @param words one sentence
   */
  public record Collected(
      String file, Fate fate, String attempt, String trainee, String receipt, String words) {

    /** A file that nothing can be read of. */
    public static Collected unreadable(String file, String why) {
      return new Collected(file, Fate.UNREADABLE, "", "", "", why);
    }

    /** Whether the transcript is here now, as it was handed in. */
    public boolean isHere() {
      return fate == Fate.COLLECTED || fate == Fate.ALREADY_HERE;
    }
  }

  /** Takes in one file's bytes. */
  public Collected take(String name, byte[] bytes) throws IOException {
    ChainReader.Reading<Entry> reading =
        ChainReader.read(new ByteArrayInputStream(bytes), JournalKind.INSTANCE);
    Verification found = reading.verification();
    Optional<Transcript> transcript = Transcript.of(reading.entries());
    if (transcript.isEmpty() || !AttemptId.isValid(transcript.get().attempt())) {
      String words =
          found.finding() == Verification.Finding.NEWER
              ? found.words()
              : "This is no transcript of Rapport's.";
      return Collected.unreadable(name, words);
    }
    String attempt = transcript.get().attempt();
    String trainee = transcript.get().opened().trainee();
    if (!found.isSound()) {
      return new Collected(name, Fate.DAMAGED, attempt, trainee, found.receipt(), found.words());
    }
    return keep(name, bytes, attempt, trainee, found);
  }

  private Collected keep(
      String name, byte[] bytes, String attempt, String trainee, Verification found)
      throws IOException {
    Path file = home.attempts().file(attempt);
    if (Files.exists(file)) {
      boolean isSame = Hashes.of(Files.readAllBytes(file)).equals(Hashes.of(bytes));
      return new Collected(
          name,
          isSame ? Fate.ALREADY_HERE : Fate.DIFFERENT,
          attempt,
          trainee,
          found.receipt(),
          isSame
              ? "The same transcript is here already."
              : "Another version of this transcript is here already, and stays.");
    }
    PrivateFiles.createFolder(home.attemptsFolder());
    PrivateFiles.write(file, bytes);
    home.receipts().keep(attempt, found.receipt());
    return new Collected(name, Fate.COLLECTED, attempt, trainee, found.receipt(), words(found));
  }

  private static String words(Verification found) {
    if (found.isTorn()) {
      return found.words();
    }
    return found.isSealed() ? "Undamaged and sealed." : "Undamaged. " + Verification.NOT_SEALED;
  }
}

package rapport.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rapport.play.evaluation.Exchange;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Transcript;
import rapport.store.chain.ArrivedChain;
import rapport.store.chain.ChainFile;
import rapport.store.chain.ChainReader;
import rapport.store.chain.PrivateFiles;
import rapport.store.chain.Verification;
import rapport.store.chain.WriterLock;
import rapport.store.files.Origins.Origin;
import rapport.store.files.Receipts.Receipt;
import rapport.store.handin.HandedPlace;
import rapport.store.journal.JournalKind;

/**
 * Takes handed-in transcripts into a home: each is verified, copied, and its receipt and where it
 * came from are kept. A transcript that is there gives way only to one that goes on from it.
 */
public final class Intake {
  private static final String TAKES_BACK =
      "It goes on from the one that is here, but takes back choices that there are marks on, so the"
          + " one that is here stays. To take it in all the same, collect it into another folder.";

  private static final String OPEN_ELSEWHERE =
      "This session is open in another window. Close it, and collect again.";

  private final Home home;
  private final Instant now;

  Intake(Home home, Instant now) {
    this.home = home;
    this.now = now;
  }

  /** What became of one handed-in file. */
  public enum Fate {
    /** It was copied. */
    COLLECTED,
    /** It goes on from the one that was here, and took its place. */
    EXTENDED,
    /** The very same transcript is here already. */
    ALREADY_HERE,
    /** The one that is here goes on from it, and stays. */
    EARLIER,
    /** Another version of this transcript is here, and stays. */
    DIFFERENT,
    /** It is not as it was written. */
    DAMAGED,
    /** It is no transcript, or one of a newer program. */
    UNREADABLE;

    /** Whether the transcript is here now, as it was handed in or as it went on. */
    public boolean isHere() {
      return compareTo(DIFFERENT) < 0;
    }
  }

  /**
   * One handed-in file and what became of it.
   *
   * @param file its name, as it was handed in
   * @param attempt its attempt, empty when it can't be made out
   * @param trainee the code in it, may be empty
   * @param receipt the hash of its last whole record; empty when there is none
   * @param words what there is to say of it, in sentences
   */
  public record Collected(
      String file, Fate fate, String attempt, String trainee, String receipt, String words) {

    /** A file that nothing can be read of. */
    public static Collected unreadable(String file, String why) {
      return new Collected(file, Fate.UNREADABLE, "", "", "", why);
    }

    /** Whether the transcript is here now. */
    public boolean isHere() {
      return fate.isHere();
    }
  }

  /** Takes in one file's bytes. */
  public Collected take(String name, HandedPlace place, byte[] bytes) throws IOException {
    ArrivedChain<Entry> arrived = ArrivedChain.of(bytes, JournalKind.INSTANCE);
    Verification found = arrived.reading().verification();
    Optional<Transcript> transcript = Transcript.of(arrived.reading().entries());
    if (transcript.isEmpty() || !AttemptId.isValid(transcript.get().attempt())) {
      return unknown(name, bytes, found);
    }
    Arrival arrival = new Arrival(name, place, arrived, transcript.get());
    if (found.isNewer()) {
      return Collected.unreadable(name, found.words());
    } else if (!found.isSound()) {
      return arrival.becomes(Fate.DAMAGED, found.words());
    }
    Collected collected = settle(arrival);
    if (collected.isHere()) {
      home.origins().keep(arrival.origin(now));
    }
    return collected;
  }

  private static Collected unknown(String name, byte[] bytes, Verification found) {
    if (found.isNewer()) {
      return Collected.unreadable(name, found.words());
    }
    return ArrivedChain.isLike(bytes)
        ? new Collected(
            name, Fate.DAMAGED, "", "", "", "Its beginning is damaged. " + found.words())
        : Collected.unreadable(name, "This is no transcript of Rapport's.");
  }

  /** A transcript that came undamaged. */
  private record Arrival(
      String name, HandedPlace place, ArrivedChain<Entry> chain, Transcript transcript) {

    Collected becomes(Fate fate, String words) {
      String receipt = chain.reading().verification().receipt();
      return new Collected(
          name,
          fate,
          transcript.attempt(),
          transcript.opened().trainee(),
          receipt,
          (words + " " + chain.words()).strip());
    }

    Origin origin(Instant now) {
      return new Origin(
          transcript.attempt(),
          transcript.opened().trainee(),
          now,
          chain.reading().verification().receipt(),
          place);
    }
  }

  private Collected settle(Arrival arrival) throws IOException {
    String attempt = arrival.transcript().attempt();
    Path file = home.attempts().file(attempt);
    if (Files.exists(file)) {
      return beside(arrival, file);
    }
    PrivateFiles.createFolder(home.attemptsFolder());
    write(arrival, file);
    return arrival.becomes(Fate.COLLECTED, words(arrival.chain().reading().verification()));
  }

  private void write(Arrival arrival, Path file) throws IOException {
    PrivateFiles.write(file, arrival.chain().bytes());
    keepReceipt(arrival.transcript().attempt(), arrival.chain().reading());
  }

  private void keepReceipt(String attempt, ChainReader.Reading<Entry> reading) throws IOException {
    home.receipts().keep(attempt, new Receipt(reading.verification().receipt(), now.toString()));
  }

  private Collected beside(Arrival arrival, Path file) throws IOException {
    String attempt = arrival.transcript().attempt();
    ChainReader.Reading<Entry> here = ChainReader.read(file, JournalKind.INSTANCE);
    ChainReader.Reading<Entry> there = arrival.chain().reading();
    int alike = alike(here.hashes(), there.hashes());
    if (alike < here.hashes().size()) {
      return alike < there.hashes().size()
          ? arrival.becomes(Fate.DIFFERENT, parted(alike))
          : arrival.becomes(Fate.EARLIER, "The one that is here goes on from it, and stays.");
    }
    boolean isNoBetter = here.verification().isWhole() || there.verification().isTorn();
    if (alike == there.hashes().size() && isNoBetter) {
      return arrival.becomes(Fate.ALREADY_HERE, "The same transcript is here already.");
    }
    if (isMarked(attempt) && takesBack(here, arrival)) {
      return arrival.becomes(Fate.DIFFERENT, TAKES_BACK);
    }
    return replace(arrival, file, here);
  }

  private Collected replace(Arrival arrival, Path file, ChainReader.Reading<Entry> before)
      throws IOException {
    String attempt = arrival.transcript().attempt();
    Optional<WriterLock> lock = WriterLock.take(ChainFile.lockFile(file));
    if (lock.isEmpty()) {
      return arrival.becomes(Fate.DIFFERENT, OPEN_ELSEWHERE);
    }
    try (WriterLock held = lock.get()) {
      // What was here may have come without a receipt, or been torn on its way.
      keepReceipt(attempt, before);
      write(arrival, file);
      held.remove();
    }
    ChainReader.Reading<Entry> after = arrival.chain().reading();
    return arrival.becomes(
        Fate.EXTENDED,
        extended(attempt, before.hashes().size(), after.hashes().size(), after.verification()));
  }

  private static int alike(List<String> some, List<String> others) {
    int alike = 0;
    while (alike < Math.min(some.size(), others.size())
        && some.get(alike).equals(others.get(alike))) {
      alike++;
    }
    return alike;
  }

  private static String parted(int alike) {
    return "Another version of this transcript is here already, and stays. Both are the same up to"
        + " record "
        + alike
        + ", and go on differently: in one of them what followed was cut off, and the session was"
        + " taken up again. Ask the trainee about it.";
  }

  private boolean isMarked(String attempt) throws IOException {
    return home.marks().names().containsKey(attempt);
  }

  /** Marks belong to choices by their place, so those must still be the same ones. */
  private static boolean takesBack(ChainReader.Reading<Entry> here, Arrival arrival) {
    List<Exchange> before =
        Transcript.of(here.entries()).map(Transcript::exchanges).orElse(List.of());
    List<Exchange> after = arrival.transcript().exchanges();
    return after.size() < before.size() || !after.subList(0, before.size()).equals(before);
  }

  private String extended(String attempt, int before, int after, Verification found)
      throws IOException {
    return words(found)
        + " It goes on from the one that was here, "
        + before
        + " records before and "
        + after
        + " now; the older receipt is kept."
        + (isMarked(attempt)
            ? " There are marks on the older version. They stay; look at them again."
            : "");
  }

  private static String words(Verification found) {
    if (found.isTorn()) {
      return found.words();
    }
    return found.isSealed() ? "Undamaged and sealed." : "Undamaged. " + Verification.NOT_SEALED;
  }
}

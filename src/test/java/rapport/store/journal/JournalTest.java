package rapport.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Saving;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Disk;
import rapport.store.chain.FullDisk;
import rapport.store.chain.Verification;

final class JournalTest {
  @TempDir private Path folder;

  @Test
  void everyEntryIsForcedOnceBeforeItCountsAsSaved() throws IOException {
    FullDisk disk = new FullDisk();
    try (ChainFile<Entry> journal = ChainFile.begin(file(), JournalKind.INSTANCE, () -> {}, disk)) {
      journal.append(Samples.session().get(0));
      journal.append(Samples.session().get(1));
    }

    assertThat(disk.forces()).isEqualTo(2);
  }

  @Test
  void aSessionThatIsGoneOnWithContinuesTheChain() throws IOException {
    Path file = Samples.journal(folder, Samples.openSession());

    goOn(file, 3);

    ChainReader.Reading<Entry> reading = ChainReader.read(file, JournalKind.INSTANCE);
    assertThat(reading.entries()).isEqualTo(Samples.session());
    assertThat(reading.verification().isWhole()).isTrue();
  }

  @Test
  void aTailTornAtAnyByteIsCutAndReportedBeforeAnythingIsAdded() throws IOException {
    Path file = Samples.journal(folder, Samples.openSession());
    byte[] whole = Files.readAllBytes(file);
    int two = lengthOf(whole, 2);
    for (int length = two + 1; length < whole.length - 1; length++) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));

      int cut = goOn(file, 2);

      assertThat(cut).isEqualTo(length - two);
      assertThat(ChainReader.read(file, JournalKind.INSTANCE).entries())
          .isEqualTo(Samples.session());
      assertThat(ChainReader.read(file, JournalKind.INSTANCE).verification().isWhole()).isTrue();
    }
  }

  @Test
  void aLastRecordThatLacksOnlyItsLineBreakIsKeptAndGetsIt() throws IOException {
    Path file = Samples.journal(folder, Samples.openSession());
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));

    assertThat(goOn(file, 3)).isZero();
    assertThat(Files.readAllBytes(file)).startsWith(whole);
    assertThat(ChainReader.read(file, JournalKind.INSTANCE).entries()).isEqualTo(Samples.session());
    assertThat(ChainReader.read(file, JournalKind.INSTANCE).verification().isSealed()).isTrue();
  }

  @Test
  void aMissingLineBreakIsOnTheDiskEvenWhenNothingIsAddedAfterIt() throws IOException {
    Path file = Samples.journal(folder, Samples.openSession());
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));

    ((Access.Opened<Entry>) ChainFile.open(file, JournalKind.INSTANCE, Disk::open)).file().close();

    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void aTailOfGarbageIsCutToo() throws IOException {
    Path file = Samples.journal(folder, Samples.openSession());
    Files.write(file, new byte[4096], java.nio.file.StandardOpenOption.APPEND);

    assertThat(goOn(file, 3)).isEqualTo(4096);
    assertThat(ChainReader.read(file, JournalKind.INSTANCE).entries()).isEqualTo(Samples.session());
  }

  @Test
  void theCutIsOnTheDiskEvenWhenNothingIsAddedAfterIt() throws IOException {
    Path file = Samples.journal(folder, Samples.openSession());
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 5));

    ((Access.Opened<Entry>) ChainFile.open(file, JournalKind.INSTANCE, Disk::open)).file().close();

    assertThat(Files.size(file)).isEqualTo(lengthOf(whole, 2));
  }

  @Test
  void nothingIsEverAddedToASealedOrDamagedJournal() throws IOException {
    Path file = Samples.journal(folder, Samples.session());
    assertThat(ChainFile.open(file, JournalKind.INSTANCE, Disk::open))
        .isInstanceOf(Access.Closed.class);

    byte[] damaged = Files.readAllBytes(file);
    damaged[100] ^= 1;
    Files.write(file, damaged);

    Access.Closed<Entry> closed =
        (Access.Closed<Entry>) ChainFile.open(file, JournalKind.INSTANCE, Disk::open);
    assertThat(closed.verification().finding()).isEqualTo(Verification.Finding.ALTERED);
    assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
  }

  @Test
  void aFullDiskIsSaidInPlainWordsAndTheRetryContinuesCleanly() throws IOException {
    Path reference = Samples.journal(Files.createDirectory(folder.resolve("x")), Samples.session());
    int whole = (int) Files.size(reference);
    for (int room = 0; room < whole; room += 7) {
      Files.deleteIfExists(file());
      FullDisk disk = new FullDisk();
      disk.room(room);
      List<Entry> entries = new ArrayList<>(Samples.session());
      try (ChainFile<Entry> journal =
          ChainFile.begin(file(), JournalKind.INSTANCE, () -> {}, disk)) {
        while (journal.append(entries.get(0)) instanceof Saving.Saved) {
          entries.remove(0);
        }
        assertThat(journal.append(entries.get(0))).isEqualTo(full());
        assertThat(Files.size(file())).as("no partial line stays").isLessThanOrEqualTo(room);
        assertThat(ChainReader.read(file(), JournalKind.INSTANCE).tornBytes()).isZero();
        disk.room(Long.MAX_VALUE);
        entries.forEach(
            entry -> assertThat(journal.append(entry)).isInstanceOf(Saving.Saved.class));
      }
      assertThat(Files.readAllBytes(file())).isEqualTo(Files.readAllBytes(reference));
    }
  }

  @Test
  void aPartialLineThatCouldNotBeTakenBackIsCutBeforeTheNextTry() throws IOException {
    FullDisk disk = new FullDisk();
    try (ChainFile<Entry> journal = ChainFile.begin(file(), JournalKind.INSTANCE, () -> {}, disk)) {
      journal.append(Samples.session().get(0));
      disk.room(Files.size(file()) + 20);
      disk.refuseCuts(true);
      assertThat(journal.append(Samples.session().get(1))).isEqualTo(full());
      assertThat(ChainReader.read(file(), JournalKind.INSTANCE).tornBytes()).isEqualTo(20);

      disk.refuseCuts(false);
      disk.room(Long.MAX_VALUE);
      journal.append(Samples.session().get(1));
    }

    assertThat(ChainReader.read(file(), JournalKind.INSTANCE).entries())
        .isEqualTo(Samples.session().subList(0, 2));
  }

  @Test
  void anEntryThatCouldNotBeForcedIsWrittenAnew() throws IOException {
    FullDisk disk = new FullDisk();
    try (ChainFile<Entry> journal = ChainFile.begin(file(), JournalKind.INSTANCE, () -> {}, disk)) {
      journal.append(Samples.session().get(0));
      long length = Files.size(file());
      disk.refuseForces(true);
      assertThat(journal.append(Samples.session().get(1))).isInstanceOf(Saving.Refused.class);
      assertThat(Files.size(file())).isEqualTo(length);

      disk.refuseForces(false);
      assertThat(journal.append(Samples.session().get(1))).isInstanceOf(Saving.Saved.class);
    }
    assertThat(ChainReader.read(file(), JournalKind.INSTANCE).entries())
        .isEqualTo(Samples.session().subList(0, 2));
  }

  @Test
  void anInterruptedThreadLosesNothing() throws IOException {
    try (ChainFile<Entry> journal =
        ChainFile.begin(file(), JournalKind.INSTANCE, () -> {}, Disk::open)) {
      journal.append(Samples.session().get(0));
      Thread.currentThread().interrupt();
      assertThat(journal.append(Samples.session().get(1))).isInstanceOf(Saving.Refused.class);
      assertThat(Thread.interrupted()).isTrue();

      assertThat(journal.append(Samples.session().get(1))).isInstanceOf(Saving.Saved.class);
    }
    assertThat(ChainReader.read(file(), JournalKind.INSTANCE).entries())
        .isEqualTo(Samples.session().subList(0, 2));
  }

  @Test
  void aPreparationThatIsRefusedIsTriedAgainWithTheEntry() throws IOException {
    boolean[] isReady = {false};
    ChainFile.Preparation preparation =
        () -> {
          if (!isReady[0]) {
            throw new java.nio.file.FileSystemException("x", null, "No space left on device");
          }
        };
    try (ChainFile<Entry> journal =
        ChainFile.begin(file(), JournalKind.INSTANCE, preparation, Disk::open)) {
      assertThat(journal.append(Samples.session().get(0))).isEqualTo(full());
      assertThat(file()).doesNotExist();
      isReady[0] = true;
      assertThat(journal.append(Samples.session().get(0))).isInstanceOf(Saving.Saved.class);
    }
  }

  @Test
  void aNewJournalNeverWritesOverAnExistingFile() throws IOException {
    Files.writeString(file(), "mine");
    try (ChainFile<Entry> journal =
        ChainFile.begin(file(), JournalKind.INSTANCE, () -> {}, Disk::open)) {
      assertThat(journal.append(Samples.session().get(0)))
          .isEqualTo(new Saving.Refused("something else of that name is in the way."));
    }
    assertThat(file()).hasContent("mine");
  }

  private Path file() {
    return folder.resolve(Samples.ATTEMPT + ChainFile.ENDING);
  }

  private static Saving full() {
    return new Saving.Refused("the disk is full.");
  }

  /** Adds the rest of the session from this entry on and returns how many bytes were cut. */
  private static int goOn(Path file, int from) throws IOException {
    Access.Opened<Entry> opened =
        (Access.Opened<Entry>) ChainFile.open(file, JournalKind.INSTANCE, Disk::open);
    assertThat(opened.entries()).isEqualTo(Samples.session().subList(0, from));
    try (ChainFile<Entry> journal = opened.file()) {
      Samples.session().stream().skip(from).forEach(journal::append);
    }
    return opened.cutBytes();
  }

  private static int lengthOf(byte[] bytes, int lines) {
    int left = lines;
    int at = 0;
    while (left > 0) {
      left -= bytes[at++] == '\n' ? 1 : 0;
    }
    return at;
  }
}

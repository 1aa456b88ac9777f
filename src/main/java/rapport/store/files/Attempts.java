package rapport.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Transcript;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Disk;
import rapport.store.chain.PrivateFiles;
import rapport.store.chain.RecordKind;
import rapport.store.chain.WriterLock;
import rapport.store.journal.JournalKind;

/** All the attempts in a home. */
public final class Attempts {
  private final Home home;
  private final Disk.Opener opener;

  Attempts(Home home) {
    this(home, Disk::open);
  }

  Attempts(Home home, Disk.Opener opener) {
    this.home = home;
    this.opener = opener;
  }

  /** What was found for a name, or the beginning of one. */
  public sealed interface Found {
    /** Exactly one. */
    record One(String attempt) implements Found {}

    /** None. */
    record None() implements Found {}

    /** More than one begins like this, newest first. */
    record Several(List<String> attempts) implements Found {
      public Several {
        attempts = List.copyOf(attempts);
      }
    }
  }

  /** The names of all attempts, newest first. */
  public List<String> ids() throws IOException {
    return FolderContents.of(home.attemptsFolder(), "*" + ChainFile.ENDING).stream()
        .map(file -> String.valueOf(file.getFileName()))
        .map(name -> name.substring(0, name.length() - ChainFile.ENDING.length()))
        .filter(AttemptId::isValid)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  public Found find(String nameOrBeginning) throws IOException {
    if (!AttemptId.isBeginning(nameOrBeginning)) {
      return new Found.None();
    }
    List<String> matches = ids().stream().filter(id -> id.startsWith(nameOrBeginning)).toList();
    if (matches.contains(nameOrBeginning)) {
      return new Found.One(nameOrBeginning);
    }
    return switch (matches.size()) {
      case 0 -> new Found.None();
      case 1 -> new Found.One(matches.get(0));
      default -> new Found.Several(matches);
    };
  }

  /** A name that no attempt has yet. */
  public String newId(Instant now, String scenario, IntSupplier chance) {
    String id = AttemptId.of(now, scenario, chance.getAsInt());
    while (Files.exists(file(id))) {
      id = AttemptId.of(now, scenario, chance.getAsInt());
    }
    return id;
  }

  /** A new journal, made on the disk when its first entry comes. */
  public ChainFile<Entry> begin(String attempt, ChainFile.Preparation preparation) {
    return ChainFile.begin(
        file(attempt),
        JournalKind.INSTANCE,
        () -> {
          PrivateFiles.createFolder(home.attemptsFolder());
          preparation.run();
        },
        opener);
  }

  /** Opens a journal to go on with it. */
  public Access<Entry> open(String attempt) throws IOException {
    return ChainFile.open(file(attempt), JournalKind.INSTANCE, opener);
  }

  /** An attempt's journal; nothing of it where another attempt's lies under its name. */
  public ChainReader.Reading<Entry> read(String attempt) throws IOException {
    return read(attempt, JournalKind.INSTANCE);
  }

  /** The same, read as this kind. */
  public ChainReader.Reading<Entry> read(String attempt, RecordKind<Entry> kind)
      throws IOException {
    Path file = file(attempt);
    return placed(file, ChainReader.read(file, kind));
  }

  /** What was read from a file, unless that is named after another attempt than it holds. */
  public static ChainReader.Reading<Entry> placed(Path file, ChainReader.Reading<Entry> reading) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.jsonl$", "");
    String held = Transcript.of(reading.entries()).map(Transcript::attempt).orElse(name);
    return held.equals(name) || !AttemptId.isValid(name)
        ? reading
        : reading.misplaced("It is the transcript of " + held);
  }

  /** An attempt's journal as it is on the disk. */
  public byte[] bytes(String attempt) throws IOException {
    return Files.readAllBytes(file(attempt));
  }

  /** What a list says of it; nothing when it cannot be made out, and {@link #read} says why. */
  public Optional<AttemptSummary> summary(String attempt) throws IOException {
    return Glance.at(attempt, file(attempt));
  }

  /** The newest attempt that can be gone on with. */
  public Optional<AttemptSummary> latestUnfinished() throws IOException {
    for (String attempt : ids()) {
      Optional<AttemptSummary> summary = summary(attempt);
      if (summary.isPresent() && summary.get().isUnfinished()) {
        return summary;
      }
    }
    return Optional.empty();
  }

  /** Where an attempt's journal is. */
  public Path file(String attempt) {
    if (!AttemptId.isValid(attempt)) {
      throw new IllegalArgumentException("not an attempt's name: " + attempt);
    }
    return home.attemptsFolder().resolve(attempt + ChainFile.ENDING);
  }

  /**
   * Removes every copy of an attempt: its journal, all that is kept beside it, its place in
   * samples, and the scenario and rubric kept for it that no other attempt was made with.
   *
   * @return false when another window has it open
   */
  public boolean delete(String attempt) throws IOException {
    Path file = file(attempt);
    PrivateFiles.createFolder(home.attemptsFolder());
    Path lockFile = ChainFile.lockFile(file);
    Optional<WriterLock> lock = WriterLock.take(lockFile);
    if (lock.isEmpty()) {
      return false;
    }
    try (WriterLock held = lock.get()) {
      Optional<Event.Opened> opened = Files.exists(file) ? Glance.opening(file) : Optional.empty();
      deleteBeside(attempt);
      Files.deleteIfExists(file);
      held.remove();
      PrivateFiles.force(home.attemptsFolder());
      if (opened.isPresent()) {
        removeUnused(opened.get().scenario().sha256());
        removeUnused(opened.get().rubricSha256());
      }
    }
    return true;
  }

  /** The files about an attempt beside its journal: marks, receipts, origins, unsaid words. */
  List<Path> beside(String attempt) throws IOException {
    List<Path> beside = new ArrayList<>(FolderContents.of(home.marksFolder(), attempt + ".*"));
    beside.add(home.receipts().file(attempt));
    beside.add(home.origins().file(attempt));
    beside.add(home.begunTexts().file(attempt));
    return beside;
  }

  private void deleteBeside(String attempt) throws IOException {
    for (Path each : beside(attempt)) {
      if (Files.deleteIfExists(each)) {
        PrivateFiles.force(home.folder().resolve(each).resolveSibling(""));
      }
    }
    home.samples().remove(attempt);
  }

  private void removeUnused(String hash) throws IOException {
    for (String attempt : ids()) {
      Optional<Event.Opened> opened = Glance.opening(file(attempt));
      if (opened.isEmpty()
          || opened.get().scenario().sha256().equals(hash)
          || opened.get().rubricSha256().equals(hash)) {
        return;
      }
    }
    home.sources().remove(hash);
  }
}

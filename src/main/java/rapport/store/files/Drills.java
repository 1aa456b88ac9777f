package rapport.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rapport.play.transcript.Drilled;
import rapport.play.transcript.Saving;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Disk;
import rapport.store.chain.DiskTrouble;
import rapport.store.chain.PrivateFiles;
import rapport.store.chain.WriterLock;

/** The decisions that came up in drills, in one file that is only ever added to. */
public final class Drills {
  private final Path folder;
  private final Path file;

  Drills(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("drills" + ChainFile.ENDING);
  }

  Path file() {
    return file;
  }

  /**
   * What came up, in order.
   *
   * @param words what can't be read of it; empty when all can
   */
  public record Noted(List<Drilled> drilled, String words) {
    public Noted {
      drilled = List.copyOf(drilled);
    }
  }

  /** As far as it can be read. */
  public Noted read() throws IOException {
    if (!Files.exists(file)) {
      return new Noted(List.of(), "");
    }
    ChainReader.Reading<Drilled> reading = ChainReader.read(file, DrillsKind.INSTANCE);
    return new Noted(
        reading.entries().stream().filter(drilled -> !drilled.isOpening()).toList(),
        reading.verification().isSound() ? "" : reading.verification().words());
  }

  /** Keeps one so that it survives a crash, or says why it could not. */
  public Saving add(Drilled drilled) {
    try {
      PrivateFiles.createFolder(folder);
      Access<Drilled> access = ChainFile.openOrBegin(file, DrillsKind.INSTANCE, Disk::open);
      if (access instanceof Access.Opened<Drilled> opened) {
        try (ChainFile<Drilled> chain = opened.file()) {
          return add(chain, opened.entries().isEmpty(), drilled);
        }
      } else if (access instanceof Access.Closed<Drilled> closed) {
        return new Saving.Refused(closed.verification().words());
      }
      return new Saving.Refused(DrillsKind.INSTANCE.busy() + ".");
    } catch (IOException e) {
      return new Saving.Refused(DiskTrouble.words(e) + ".");
    }
  }

  /**
   * Removes the file.
   *
   * @return false when another window writes to it
   */
  public boolean forget() throws IOException {
    if (!Files.exists(file)) {
      return true;
    }
    Optional<WriterLock> lock = WriterLock.take(ChainFile.lockFile(file));
    if (lock.isEmpty()) {
      return false;
    }
    try (WriterLock held = lock.get()) {
      Files.deleteIfExists(file);
      held.remove();
      PrivateFiles.force(folder);
    }
    return true;
  }

  private static Saving add(ChainFile<Drilled> chain, boolean isNew, Drilled drilled) {
    Saving first = isNew ? chain.append(Drilled.opening(drilled.at())) : new Saving.Saved();
    return first instanceof Saving.Saved ? chain.append(drilled) : first;
  }
}

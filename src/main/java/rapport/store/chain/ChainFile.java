package rapport.store.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.play.transcript.Journal;
import rapport.play.transcript.Saving;

/**
 * A file of chained records on disk: one JSON object a line, only ever added to, each line forced
 * before {@link #append} returns, and one writer at a time.
 *
 * @param <E> what one record holds
 */
public final class ChainFile<E> implements Journal<E>, AutoCloseable {
  public static final String ENDING = ".jsonl";

  private final Path file;
  private final RecordKind<E> kind;
  private final Preparation preparation;
  private final Disk.Opener opener;
  private @Nullable WriterLock lock;
  private @Nullable Disk disk;
  private long length;
  private int records;
  private int format;

  /** Whether an earlier try has made the file, though perhaps nothing could be written to it. */
  private boolean isCreated;

  private String last = Hashes.NONE;

  private ChainFile(Path file, RecordKind<E> kind, Preparation preparation, Disk.Opener opener) {
    this.file = file;
    this.kind = kind;
    this.preparation = preparation;
    this.opener = opener;
  }

  /** What has to be on the disk before the file can begin. */
  @FunctionalInterface
  public interface Preparation {
    void run() throws IOException;
  }

  /**
   * A new file. Nothing touches the disk before the first entry, so that a full disk is a refused
   * save like any other, and is tried again like any other.
   */
  public static <E> ChainFile<E> begin(
      Path file, RecordKind<E> kind, Preparation preparation, Disk.Opener opener) {
    return new ChainFile<>(file, kind, preparation, opener);
  }

  /**
   * Opens a file to go on with it. A torn last line is cut off first; one that lacks only its line
   * break gets it.
   *
   * @throws IOException if it cannot be read
   */
  public static <E> Access<E> open(Path file, RecordKind<E> kind, Disk.Opener opener)
      throws IOException {
    return open(file, kind, opener, false);
  }

  /** Opens a file to go on with it, or to begin it where there is none. */
  public static <E> Access<E> openOrBegin(Path file, RecordKind<E> kind, Disk.Opener opener)
      throws IOException {
    return open(file, kind, opener, true);
  }

  private static <E> Access<E> open(
      Path file, RecordKind<E> kind, Disk.Opener opener, boolean mayBegin) throws IOException {
    Optional<WriterLock> lock = WriterLock.take(lockFile(file));
    if (lock.isEmpty()) {
      return new Access.Busy<>();
    }
    ChainFile<E> chain = new ChainFile<>(file, kind, () -> {}, opener);
    chain.lock = lock.get();
    try {
      Access<E> access =
          mayBegin && !Files.exists(file)
              ? new Access.Opened<>(chain, List.of(), 0)
              : chain.read(mayBegin);
      if (access instanceof Access.Closed) {
        chain.close();
      }
      return access;
    } catch (IOException e) {
      chain.close();
      throw e;
    }
  }

  private Access<E> read(boolean mayBegin) throws IOException {
    ChainReader.Reading<E> reading = ChainReader.read(file, kind);
    Verification found = reading.verification();
    if (mayBegin && reading.entries().isEmpty() && found.isTorn()) {
      // It was cut short in its very first line, so there is nothing to lose.
      isCreated = true;
      return new Access.Opened<>(this, List.of(), reading.tornBytes());
    }
    if (found.isSealed() || reading.entries().isEmpty() || !found.isSound()) {
      return new Access.Closed<>(found);
    }
    length = reading.wholeBytes();
    records = found.records();
    format = reading.format();
    last = found.receipt();
    if (reading.isUnended()) {
      endLine();
    } else if (reading.tornBytes() > 0) {
      disk().force();
    }
    return new Access.Opened<>(this, reading.entries(), reading.tornBytes());
  }

  private void endLine() throws IOException {
    Disk open = disk();
    open.write(new byte[] {'\n'}, length);
    open.force();
    length++;
  }

  public static Path lockFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".lock");
  }

  @Override
  public Saving append(E entry) {
    byte[] line = ChainLine.write(records + 1, last, entry, kind, format < kind.format());
    try {
      write(line);
    } catch (IOException e) {
      letGoOfFile();
      return new Saving.Refused(DiskTrouble.words(e) + ".");
    }
    records++;
    format = kind.format();
    last = Hashes.of(line);
    return new Saving.Saved();
  }

  private void write(byte[] line) throws IOException {
    byte[] whole = java.util.Arrays.copyOf(line, line.length + 1);
    whole[line.length] = '\n';
    Disk open = disk();
    open.write(whole, length);
    open.force();
    length += whole.length;
  }

  /**
   * The open file, with nothing behind the last good line. After a refusal it is opened anew: an
   * interrupted thread closes a file for good, and a failed force must be followed by a new write.
   */
  private Disk disk() throws IOException {
    if (disk != null) {
      return disk;
    }
    boolean isNew = length == 0;
    if (isNew) {
      prepare();
    }
    Disk opened = opener.open(file, isNew && !isCreated);
    disk = opened;
    isCreated = true;
    if (opened.length() < length) {
      throw new IOException("the file has become shorter than it was");
    }
    if (opened.length() > length) {
      opened.cut(length);
    }
    return opened;
  }

  private void prepare() throws IOException {
    preparation.run();
    if (lock == null) {
      lock = WriterLock.take(lockFile(file)).orElseThrow(() -> new IOException(kind.busy()));
    }
  }

  /** Takes back what was written of a line, as far as the disk still lets us, and closes. */
  private void letGoOfFile() {
    Disk open = disk;
    disk = null;
    if (open == null) {
      return;
    }
    try {
      open.cut(length);
    } catch (IOException e) {
      // The next try cuts again before it writes.
    } finally {
      closeQuietly(open);
    }
  }

  private static void closeQuietly(Disk open) {
    try {
      open.close();
    } catch (IOException e) {
      // What was refused is known already, and what was saved was forced before.
    }
  }

  @Override
  public void close() throws IOException {
    Disk open = disk;
    WriterLock held = lock;
    disk = null;
    lock = null;
    try {
      if (open != null) {
        open.close();
      }
    } finally {
      if (held != null) {
        held.close();
      }
    }
  }
}

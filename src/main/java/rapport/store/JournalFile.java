package rapport.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.transcript.Entry;
import rapport.transcript.Journal;
import rapport.transcript.Saving;

/**
 * A session's journal on disk: one JSON object a line, only ever added to, each line forced before
 * {@link #append} returns, and one writer at a time.
 */
public final class JournalFile implements Journal, AutoCloseable {
  static final String ENDING = ".jsonl";
  private static final String BUSY = "this session is open in another window";

  private final Path file;
  private final Preparation preparation;
  private final Disk.Opener opener;
  private @Nullable WriterLock lock;
  private @Nullable Disk disk;
  private long length;
  private int records;

  /** Whether an earlier try has made the file, though perhaps nothing could be written to it. */
  private boolean isCreated;

  private String last = Hashes.NONE;

  private JournalFile(Path file, Preparation preparation, Disk.Opener opener) {
    this.file = file;
    this.preparation = preparation;
    this.opener = opener;
  }

  /** What has to be on the disk before the journal can begin. */
  @FunctionalInterface
  public interface Preparation {
    void run() throws IOException;
  }

  /** What came of opening an existing journal. */
  public sealed interface Opening {
    /**
     * It can be gone on with.
     *
     * @param cutBytes the length of a torn last line that was cut off; 0 when there was none
     */
    record Opened(JournalFile journal, List<Entry> entries, int cutBytes) implements Opening {
      public Opened {
        entries = List.copyOf(entries);
      }
    }

    /** Somebody else writes to it. */
    record Busy() implements Opening {}

    /** It is damaged, sealed or from a newer program, so nothing may be added. */
    record Closed(Verification verification) implements Opening {}
  }

  /**
   * A new journal. Nothing touches the disk before the first entry, so that a full disk is a
   * refused save like any other, and is tried again like any other.
   */
  static JournalFile begin(Path file, Preparation preparation, Disk.Opener opener) {
    return new JournalFile(file, preparation, opener);
  }

  /**
   * Opens a journal to go on with it, and cuts off a torn last line first.
   *
   * @throws IOException if it cannot be read
   */
  static Opening open(Path file, Disk.Opener opener) throws IOException {
    Optional<WriterLock> lock = WriterLock.take(lockFile(file));
    if (lock.isEmpty()) {
      return new Opening.Busy();
    }
    JournalFile journal = new JournalFile(file, () -> {}, opener);
    journal.lock = lock.get();
    try {
      Opening opening = journal.read();
      if (opening instanceof Opening.Closed) {
        journal.close();
      }
      return opening;
    } catch (IOException e) {
      journal.close();
      throw e;
    }
  }

  private Opening read() throws IOException {
    JournalReader.Reading reading = JournalReader.read(file);
    Verification found = reading.verification();
    if (found.isSealed() || reading.entries().isEmpty() || !(found.isWhole() || found.isTorn())) {
      return new Opening.Closed(found);
    }
    length = reading.wholeBytes();
    records = found.records();
    last = found.receipt();
    if (reading.tornBytes() > 0) {
      disk().force();
    }
    return new Opening.Opened(this, reading.entries(), reading.tornBytes());
  }

  static Path lockFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".lock");
  }

  @Override
  public Saving append(Entry entry) {
    byte[] line = JournalLine.write(records + 1, last, entry);
    try {
      write(line);
    } catch (IOException e) {
      letGoOfFile();
      return new Saving.Refused(DiskTrouble.words(e) + ".");
    }
    records++;
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
      throw new IOException("the journal has become shorter than it was");
    }
    if (opened.length() > length) {
      opened.cut(length);
    }
    return opened;
  }

  private void prepare() throws IOException {
    preparation.run();
    if (lock == null) {
      lock = WriterLock.take(lockFile(file)).orElseThrow(() -> new IOException(BUSY));
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

  /** Where the journal is, or will be. */
  public Path file() {
    return file;
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

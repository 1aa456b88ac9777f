package rapport.store.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Journal;
import rapport.play.transcript.Saving;
import rapport.store.chain.ChainFile;
import rapport.store.chain.Disk;
import rapport.store.chain.Verification;

/** A session's journal on disk. */
public final class JournalFile implements Journal, AutoCloseable {
  static final String ENDING = ChainFile.ENDING;

  private final ChainFile<Entry> chain;

  private JournalFile(ChainFile<Entry> chain) {
    this.chain = chain;
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
    return new JournalFile(ChainFile.begin(file, JournalKind.INSTANCE, preparation::run, opener));
  }

  /**
   * Opens a journal to go on with it, and cuts off a torn last line first.
   *
   * @throws IOException if it cannot be read
   */
  public static Opening open(Path file, Disk.Opener opener) throws IOException {
    ChainFile.Opening<Entry> opening = ChainFile.open(file, JournalKind.INSTANCE, opener);
    if (opening instanceof ChainFile.Opening.Opened<Entry> opened) {
      return new Opening.Opened(
          new JournalFile(opened.file()), opened.entries(), opened.cutBytes());
    } else if (opening instanceof ChainFile.Opening.Closed<Entry> closed) {
      return new Opening.Closed(closed.verification());
    }
    return new Opening.Busy();
  }

  static Path lockFile(Path file) {
    return ChainFile.lockFile(file);
  }

  @Override
  public Saving append(Entry entry) {
    return chain.append(entry);
  }

  /** Where the journal is, or will be. */
  public Path file() {
    return chain.file();
  }

  @Override
  public void close() throws IOException {
    chain.close();
  }
}

package rapport.store.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import rapport.grading.marks.MarkEntry;
import rapport.play.transcript.Saving;
import rapport.store.chain.ChainFile;
import rapport.store.chain.Disk;
import rapport.store.chain.Verification;

/** One rater's marks on one attempt, on disk. */
public final class MarksFile implements AutoCloseable {
  private final ChainFile<MarkEntry> chain;

  private MarksFile(ChainFile<MarkEntry> chain) {
    this.chain = chain;
  }

  /** What came of opening marks to add to them. */
  public sealed interface Opening {
    /**
     * They can be added to.
     *
     * @param entries none when nothing is marked yet
     * @param cutBytes the length of a torn last line that was cut off; 0 when there was none
     */
    record Opened(MarksFile file, List<MarkEntry> entries, int cutBytes) implements Opening {
      public Opened {
        entries = List.copyOf(entries);
      }
    }

    /** The same rater has them open in another window. */
    record Busy() implements Opening {}

    /** They are damaged or from a newer program, so nothing may be added. */
    record Closed(Verification verification) implements Opening {}
  }

  static Opening open(Path file, Disk.Opener opener) throws IOException {
    ChainFile.Opening<MarkEntry> opening = ChainFile.openOrBegin(file, MarksKind.INSTANCE, opener);
    if (opening instanceof ChainFile.Opening.Opened<MarkEntry> opened) {
      return new Opening.Opened(new MarksFile(opened.file()), opened.entries(), opened.cutBytes());
    } else if (opening instanceof ChainFile.Opening.Closed<MarkEntry> closed) {
      return new Opening.Closed(closed.verification());
    }
    return new Opening.Busy();
  }

  /** Keeps one entry so that it survives a crash, or says why it could not. */
  public Saving append(MarkEntry entry) {
    return chain.append(entry);
  }

  @Override
  public void close() throws IOException {
    chain.close();
  }
}

package rapport.store.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import rapport.play.transcript.Entry;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Verification;

/** Reads journals line by line and checks them as it goes. */
public final class JournalReader {
  private JournalReader() {}

  /**
   * A journal that was read.
   *
   * @param entries those before anything that is wrong
   * @param wholeBytes how long the file is up to the last complete line
   * @param tornBytes how many bytes follow that
   */
  public record Reading(
      List<Entry> entries, Verification verification, long wholeBytes, int tornBytes) {
    public Reading {
      entries = List.copyOf(entries);
    }
  }

  public static Reading read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  public static Reading read(InputStream in) throws IOException {
    ChainReader.Reading<Entry> reading = ChainReader.read(in, JournalKind.INSTANCE);
    return new Reading(
        reading.entries(), reading.verification(), reading.wholeBytes(), reading.tornBytes());
  }

  /** Hands on one entry after the other, keeping none, and says what the chain shows. */
  public static Verification read(InputStream in, Consumer<Entry> entries) throws IOException {
    return ChainReader.read(in, JournalKind.INSTANCE, entries);
  }
}

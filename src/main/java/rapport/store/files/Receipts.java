package rapport.store.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import rapport.store.chain.PrivateFiles;

/**
 * The final hashes of transcripts as they were when an instructor took them in. A file that is
 * changed later, even if it was rebuilt with the program itself, no longer fits its receipt.
 */
public final class Receipts {
  private static final String ENDING = ".receipt";

  private final Path folder;

  Receipts(Path folder) {
    this.folder = folder;
  }

  /** Keeps the receipt of this attempt; one that is there already stays. */
  public void keep(String attempt, String receipt) throws IOException {
    PrivateFiles.createFolder(folder);
    if (of(attempt).isEmpty()) {
      PrivateFiles.write(file(attempt), (receipt + "\n").getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** The receipt of this attempt; nothing when none was kept. */
  public Optional<String> of(String attempt) throws IOException {
    try {
      return Optional.of(Files.readString(file(attempt), StandardCharsets.US_ASCII).strip());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  void remove(String attempt) throws IOException {
    Files.deleteIfExists(file(attempt));
  }

  private Path file(String attempt) {
    if (!AttemptId.isValid(attempt)) {
      throw new IllegalArgumentException("not an attempt's name: " + attempt);
    }
    return folder.resolve(attempt + ENDING);
  }
}

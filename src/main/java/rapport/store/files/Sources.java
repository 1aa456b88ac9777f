package rapport.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import rapport.store.chain.Hashes;
import rapport.store.chain.PrivateFiles;

/**
 * Copies of the scenarios and rubrics that sessions began with, so that a session can be gone on
 * with after its file was edited or removed. Each is named by the hash of its bytes.
 */
public final class Sources {
  private final Path folder;

  Sources(Path folder) {
    this.folder = folder;
  }

  /** Keeps a copy and returns its hash. */
  public String keep(byte[] bytes) throws IOException {
    String hash = Hashes.of(bytes);
    if (find(hash).isEmpty()) {
      PrivateFiles.createFolder(folder);
      PrivateFiles.write(file(hash), bytes);
    }
    return hash;
  }

  /** The bytes with this hash; nothing when no undamaged copy is kept. */
  public Optional<byte[]> find(String hash) throws IOException {
    if (!isHash(hash)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(file(hash));
      return Hashes.of(bytes).equals(hash) ? Optional.of(bytes) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  void remove(String hash) throws IOException {
    if (isHash(hash)) {
      Files.deleteIfExists(file(hash));
    }
  }

  private static boolean isHash(String hash) {
    return hash.matches("[0-9a-f]{64}");
  }

  private Path file(String hash) {
    return folder.resolve(hash + ".yaml");
  }
}

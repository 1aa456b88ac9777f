package rapport.store.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file or a folder that a person named, not yet read.
 *
 * @param name as they named it
 */
public record NamedFile(String name, Path path) {

  /** Whether there is a file or a folder of this name. */
  public boolean exists() {
    return Files.exists(path);
  }

  /** Whether there is a file of this name, or a pipe that can be read like one. */
  public boolean isFile() {
    return Files.exists(path) && !isFolder();
  }

  public boolean isFolder() {
    return Files.isDirectory(path);
  }

  /** Whether both names lead to one and the same file, which is there. */
  public boolean isSameAs(NamedFile other) throws IOException {
    return Files.exists(path) && Files.exists(other.path) && Files.isSameFile(path, other.path);
  }

  public byte[] read() throws IOException {
    return Files.readAllBytes(path);
  }
}

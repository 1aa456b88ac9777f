package rapport.store.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import rapport.store.chain.WholeFile;

/** A file that is made for a person. What is there already is never written over. */
public record NewFile(Path path) {

  public Path folder() {
    return path.toAbsolutePath().resolveSibling("");
  }

  public boolean hasFolder() {
    return Files.isDirectory(folder());
  }

  /** Makes its folder where only the last one of the path is lacking. */
  public void makeFolder() throws IOException {
    if (!hasFolder()) {
      Files.createDirectory(folder());
    }
  }

  public boolean isThere() {
    return Files.exists(path);
  }

  /**
   * Writes a text into it.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it is there by now
   */
  public void write(String text) throws IOException {
    try (WholeFile whole = WholeFile.begin(path)) {
      whole.write(text.getBytes(StandardCharsets.UTF_8));
      whole.place();
    }
  }
}

package rapport.store.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is made for a person. What is there already is never written over. */
public record NewFile(Path path) {

  public Path folder() {
    return path.toAbsolutePath().resolveSibling("");
  }

  public boolean hasFolder() {
    return Files.isDirectory(folder());
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
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      fill(channel, text);
    }
  }

  /** Half a file is worse than none. */
  private void fill(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }
}

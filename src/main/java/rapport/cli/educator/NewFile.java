package rapport.cli.educator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import rapport.app.workspace.RefusedException;
import rapport.store.chain.DiskTrouble;

/** A file that a command makes for a person. What is there already is never written over. */
final class NewFile {
  private NewFile() {}

  /**
   * Writes a text into a file that is not there yet.
   *
   * @param name as the person would name it
   * @throws RefusedException if it is there, or can't be written
   */
  static void write(Path file, String name, String text) {
    try (FileChannel channel = open(file, name)) {
      fill(channel, file, text);
    } catch (IOException e) {
      throw RefusedException.environment(name + " can't be written: " + DiskTrouble.words(e) + ".");
    }
  }

  private static FileChannel open(Path file, String name) throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw isThere(name);
    }
  }

  /** What to say of a file that is there already. */
  static RefusedException isThere(String name) {
    return RefusedException.usage(
        name + " is there already, and nothing is written over it. Choose another name.");
  }

  /** Half a file is worse than none. */
  private static void fill(FileChannel channel, Path file, String text) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}

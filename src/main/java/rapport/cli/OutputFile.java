package rapport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import rapport.store.DiskTrouble;

/**
 * A file that a command's result is written to: whole or not at all, and never over another file
 * that nobody said may be replaced.
 */
final class OutputFile {
  private final String named;
  private final Path file;
  private final boolean mayReplace;

  private OutputFile(String named, Path file, boolean mayReplace) {
    this.named = named;
    this.file = file;
    this.mayReplace = mayReplace;
  }

  /**
   * The file of this name.
   *
   * @throws RefusalException if something stands there that may not be replaced
   */
  static OutputFile of(Bench bench, String named, boolean mayReplace) throws IOException {
    Path file = bench.path(named);
    if (Files.isDirectory(file)) {
      throw RefusalException.usage(named + " is a folder. Name a file in it.");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw RefusalException.usage(named + " is no ordinary file. Without --output it is printed.");
    }
    OutputFile output = new OutputFile(named, file, mayReplace);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !mayReplace) {
      throw output.isThere();
    }
    // Behind a link it is the file that is replaced, and not the link.
    return new OutputFile(named, Files.exists(file) ? file.toRealPath() : file, mayReplace);
  }

  private RefusalException isThere() {
    return RefusalException.usage(
        named + " is there already. Add --force to replace it, or choose another name.");
  }

  /** Writes it beside its place, then moves it there. */
  void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  void write(byte[] bytes) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Path temporary =
          file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
      if (folder != null && !Files.isDirectory(folder)) {
        throw RefusalException.usage("There is no folder for " + named + ". Make it first.");
      }
      try {
        Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
        move(temporary);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (FileAlreadyExistsException e) {
      throw isThere();
    } catch (IOException e) {
      throw RefusalException.environment(
          named + " can't be written: " + DiskTrouble.words(e) + ".");
    }
  }

  private void move(Path temporary) throws IOException {
    if (!mayReplace) {
      Files.move(temporary, file);
      return;
    }
    try {
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

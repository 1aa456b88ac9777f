package rapport.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.store.chain.DiskTrouble;
import rapport.store.chain.WholeFile;

/**
 * A file that a command's result is written to: whole or not at all, and never over another file
 * that nobody said may be replaced.
 */
public final class OutputFile {
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
   * @throws RefusedException if something stands there that may not be replaced
   */
  public static OutputFile of(Invocation invocation, String named, boolean mayReplace)
      throws IOException {
    Path file = invocation.path(named);
    if (Files.isDirectory(file)) {
      throw RefusedException.usage(named + " is a folder. Name a file in it.");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw RefusedException.usage(named + " is no ordinary file. Without --output it is printed.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw RefusedException.usage("There is no folder for " + named + ". Make it first.");
    }
    OutputFile output = new OutputFile(named, file, mayReplace);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !mayReplace) {
      throw output.isThere();
    }
    // Behind a link it is the file that is replaced, and not the link.
    return new OutputFile(named, Files.exists(file) ? file.toRealPath() : file, mayReplace);
  }

  private RefusedException isThere() {
    return RefusedException.usage(
        named + " is there already. Add --force to replace it, or choose another name.");
  }

  /** Writes it beside its place, then moves it there. */
  public void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  public void write(byte[] bytes) {
    try (UnfinishedFile unfinished = begin()) {
      unfinished.write(bytes);
      unfinished.finish();
    }
  }

  /** Begins to write it beside its place. */
  public UnfinishedFile begin() {
    try {
      return new UnfinishedFile(this, WholeFile.begin(file));
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /** A copy of what stands there now, to be put back with {@link #restore}; null for nothing. */
  @Nullable WholeFile copy() throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(file);
    WholeFile copy = WholeFile.begin(file);
    try {
      copy.write(bytes);
      return copy;
    } catch (IOException e) {
      copy.close();
      throw e;
    }
  }

  /** Puts a copy back, or takes away what was not there before. */
  void restore(@Nullable WholeFile copy) throws IOException {
    if (copy == null) {
      Files.deleteIfExists(file);
    } else {
      copy.replace();
    }
  }

  void place(WholeFile finished) throws IOException {
    if (mayReplace) {
      finished.replace();
    } else {
      finished.place();
    }
  }

  /** What a person is told when the disk refuses. */
  RefusedException refusal(IOException trouble) {
    return trouble instanceof FileAlreadyExistsException
        ? isThere()
        : RefusedException.environment(
            named + " can't be written: " + DiskTrouble.words(trouble) + ".");
  }
}

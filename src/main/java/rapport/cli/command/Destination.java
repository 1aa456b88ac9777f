package rapport.cli.command;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command's result goes: printed, or into a file that {@code --output} names. */
public final class Destination {
  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes a file instead of printing.")
  private @Nullable String output;

  @Option(names = "--force", description = "Replaces the file if there is one.")
  private boolean force;

  /** Makes a result, which may take a while. */
  public interface Making {
    String text() throws IOException;
  }

  /** Refuses a file that may not be written, before any work is done. */
  public void check(Invocation invocation) throws IOException {
    file(invocation);
  }

  /** Whether a file is named. */
  public boolean isFile() {
    return output != null;
  }

  /** The file, refused when it may not be written; null to print. */
  public @Nullable OutputFile file(Invocation invocation) throws IOException {
    return output == null ? null : OutputFile.of(invocation, output, force);
  }

  /**
   * Prints a result, or writes it and says where.
   *
   * @param what what it is, in the middle of a sentence
   */
  public void write(Invocation invocation, String what, Making result) throws IOException {
    @Nullable OutputFile file = file(invocation);
    if (file == null) {
      invocation.out().print(result.text());
    } else {
      file.write(result.text());
      told(invocation, what);
    }
  }

  /** Says that something is in the file now. */
  public void told(Invocation invocation, String what) {
    invocation.err().line(what + " in " + output + ".");
  }
}

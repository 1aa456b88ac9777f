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
  public void check(Bench bench) throws IOException {
    file(bench);
  }

  /** The file, refused when it may not be written; null to print. */
  public @Nullable OutputFile file(Bench bench) throws IOException {
    return output == null ? null : OutputFile.of(bench, output, force);
  }

  /**
   * Prints a result, or writes it and says where.
   *
   * @param what what it is, in the middle of a sentence
   */
  public void write(Bench bench, String what, Making result) throws IOException {
    @Nullable OutputFile file = file(bench);
    if (file == null) {
      bench.out().print(result.text());
    } else {
      file.write(result.text());
      told(bench, what);
    }
  }

  /** Says that something is in the file now. */
  public void told(Bench bench, String what) {
    bench.err().line(what + " in " + output + ".");
  }
}

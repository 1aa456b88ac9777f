package rapport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Writes what a system keeps beside a program, when it is packaged: the manual page, and the
 * completions for bash, which zsh reads as well.
 */
final class Companions {
  private Companions() {}

  /**
   * Writes them.
   *
   * @param arguments the folder to write into
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    CommandLine program = Commands.all(new Rapport());
    Files.writeString(folder.resolve("rapport.1"), ManualPage.of(program));
    Files.writeString(folder.resolve("rapport.bash"), AutoComplete.bash(Rapport.NAME, program));
  }
}

package rapport.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rapport.app.workspace.RefusedException;
import rapport.store.library.ScenarioFiles;
import rapport.store.library.Source;
import rapport.text.Suggestions;

/** Finds the one scenario a command is about, by its id or as a file. */
public final class ScenarioArgument {
  /** What it is called in the help of every command that takes one. */
  public static final String LABEL = "SCENARIO|FILE";

  private ScenarioArgument() {}

  /**
   * The scenario of this id, else the file of this name.
   *
   * @throws RefusedException if there is neither
   */
  public static Source source(Invocation invocation, String named) throws IOException {
    Optional<Source> onShelf = invocation.workspace().scenarioFiles().scenario(named);
    if (onShelf.isPresent()) {
      return onShelf.get();
    }
    Path file = invocation.path(named);
    if (Files.isDirectory(file)) {
      throw RefusedException.usage(
          named + " is a folder. Name one file in it, or browse it with --scenarios " + named);
    }
    if (!Files.exists(file)) {
      throw RefusedException.usage(unknown(invocation, named));
    }
    if (ScenarioFiles.isReserved(Source.idOf(file))) {
      throw RefusedException.usage(file.getFileName() + " is no scenario, so it can't be played.");
    }
    return Source.of(file, named);
  }

  private static String unknown(Invocation invocation, String named) throws IOException {
    List<String> ids =
        invocation.workspace().scenarioFiles().scenarios().stream().map(Source::id).toList();
    List<String> near = Suggestions.of(named, ids);
    return "There is no scenario or file "
        + named
        + ". "
        + (near.isEmpty()
            ? "To see them all: rapport list"
            : "Did you mean " + String.join(" or ", near) + "?");
  }
}

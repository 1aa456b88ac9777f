package rapport.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rapport.app.library.Titles;
import rapport.app.workspace.RefusedException;
import rapport.store.library.ScenarioFiles;
import rapport.store.library.Source;

/** Finds the one scenario a command is about, by its id, as a file or by its title. */
public final class ScenarioArgument {
  /** What it is called in the help of every command that takes one. */
  public static final String LABEL = "SCENARIO|FILE";

  private ScenarioArgument() {}

  /**
   * The scenario of this id, else the file of this name, else the scenario of this title.
   *
   * @throws RefusedException if there is none of them, or more than one of the title
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
      return titled(Titles.of(invocation.workspace()), named);
    }
    if (ScenarioFiles.isReserved(Source.idOf(file))) {
      throw RefusedException.usage(file.getFileName() + " is no scenario, so it can't be played.");
    }
    return Source.of(file, named);
  }

  private static Source titled(Titles titles, String named) {
    List<Source> found = titles.find(named);
    return switch (found.size()) {
      case 0 -> throw RefusedException.usage(unknown(titles, named));
      case 1 -> found.get(0);
      default ->
          throw RefusedException.usage(
              "More than one scenario is called "
                  + named
                  + ": "
                  + String.join(", ", titles.words(found))
                  + ". Use the id.");
    };
  }

  private static String unknown(Titles titles, String named) {
    List<String> near = titles.near(named);
    return "There is no scenario or file "
        + named
        + ". "
        + (near.isEmpty()
            ? "To see them all: rapport list"
            : "Did you mean " + String.join(" or ", near) + "?");
  }
}

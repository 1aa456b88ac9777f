package rapport.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the one scenario a command is about, by its id or as a file. */
public final class ScenarioArgument {
  /** What it is called in the help of every command that takes one. */
  public static final String LABEL = "SCENARIO|FILE";

  private ScenarioArgument() {}

  /**
   * The scenario of this id, else the file of this name.
   *
   * @throws RefusalException if there is neither
   */
  public static Source source(Bench bench, String named) throws IOException {
    Optional<Source> onShelf = bench.shelf().scenario(named);
    if (onShelf.isPresent()) {
      return onShelf.get();
    }
    Path file = bench.path(named);
    if (Files.isDirectory(file)) {
      throw RefusalException.usage(
          named + " is a folder. Name one file in it, or browse it with --scenarios " + named);
    }
    if (!Files.exists(file)) {
      throw RefusalException.usage(unknown(bench, named));
    }
    if (Shelf.isReserved(Source.idOf(file))) {
      throw RefusalException.usage(file.getFileName() + " is no scenario, so it can't be played.");
    }
    return Source.of(file, named);
  }

  private static String unknown(Bench bench, String named) throws IOException {
    List<String> ids = bench.shelf().scenarios().stream().map(Source::id).toList();
    List<String> near = Similar.to(named, ids);
    return "There is no scenario or file "
        + named
        + ". "
        + (near.isEmpty()
            ? "To see them all: rapport list"
            : "Did you mean " + String.join(" or ", near) + "?");
  }
}

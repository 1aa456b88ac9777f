package rapport.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rapport.store.chain.DiskTrouble;
import rapport.store.files.Home;

/** What a command works with: the surroundings, the home and the shelf. */
public final class Bench {
  private final Surroundings surroundings;
  private final Home home;
  private final @Nullable Path scenarios;
  private @Nullable Shelf shelf;
  private @Nullable Materials materials;

  private Bench(Surroundings surroundings, Home home, @Nullable Path scenarios) {
    this.surroundings = surroundings;
    this.home = home;
    this.scenarios = scenarios;
  }

  /** A bench with the home and the folder a person has when they name none. */
  public static Bench usual(Surroundings surroundings) {
    return of(surroundings, null, null);
  }

  /** A bench with a named home and a named folder of scenarios, where they are not null. */
  public static Bench of(
      Surroundings surroundings, @Nullable String home, @Nullable String scenarios) {
    return new Bench(surroundings, home(surroundings, home), folder(surroundings, scenarios));
  }

  private static Home home(Surroundings surroundings, @Nullable String named) {
    if (named != null) {
      return Home.at(path(surroundings, named));
    }
    try {
      return Home.usual(surroundings.environment(), surroundings.system(), surroundings.person());
    } catch (InvalidPathException e) {
      throw RefusalException.environment(
          "The folder in RAPPORT_HOME can't be used: its name has characters that this system can't"
              + " write. Name another one with --home.");
    }
  }

  private static @Nullable Path folder(Surroundings surroundings, @Nullable String named) {
    if (named == null) {
      Path here = surroundings.folder().resolve("scenarios");
      return Files.isDirectory(here) ? here : null;
    }
    Path folder = path(surroundings, named);
    if (!Files.isDirectory(folder)) {
      throw RefusalException.usage(
          Files.exists(folder)
              ? named + " is a file; --scenarios needs a folder."
              : "There is no folder " + named + ".");
    }
    return folder;
  }

  private static Path path(Surroundings surroundings, String named) {
    try {
      return surroundings.folder().resolve(named);
    } catch (InvalidPathException e) {
      throw RefusalException.usage(
          "“"
              + named
              + "” can't be the name of a file here. In a terminal set to UTF-8 it may be.");
    }
  }

  /** The file or folder of this name, seen from where the program was started. */
  public Path path(String named) {
    return path(surroundings, named);
  }

  public Surroundings surroundings() {
    return surroundings;
  }

  public Output out() {
    return surroundings.out();
  }

  public Output err() {
    return surroundings.err();
  }

  public Home home() {
    return home;
  }

  /** The home, its folders made. */
  public Home preparedHome() {
    try {
      home.create();
    } catch (IOException e) {
      throw RefusalException.environment(
          "Rapport can't keep anything in "
              + home
              + ": "
              + DiskTrouble.words(e)
              + ". Name another folder with --home.");
    }
    return home;
  }

  /** The folder whose files replace bundled ones; null when there is none. */
  public @Nullable Path scenarios() {
    return scenarios;
  }

  public synchronized Shelf shelf() throws IOException {
    if (shelf == null) {
      shelf = Shelf.of(scenarios);
    }
    return shelf;
  }

  /** The rubric and the aftercare page, and the way to read scenarios by them. */
  public synchronized Materials materials() throws IOException {
    if (materials == null) {
      materials = Materials.of(shelf());
    }
    return materials;
  }
}

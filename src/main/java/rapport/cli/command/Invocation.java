package rapport.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.store.files.Home;
import rapport.store.handin.NamedFile;

/** One call of the program: what surrounds it, and the workspace it is about. */
public final class Invocation {
  private final Surroundings surroundings;
  private final TerminalWatcher watcher;
  private final Workspace workspace;

  private Invocation(Surroundings surroundings, Home home, @Nullable Path scenarios) {
    this.surroundings = surroundings;
    this.watcher = new TerminalWatcher(surroundings);
    this.workspace =
        new Workspace(home, scenarios, surroundings.ticker(), surroundings.chance(), watcher);
  }

  /** A call with the home and the folder a person has when they name none. */
  public static Invocation usual(Surroundings surroundings) {
    return of(surroundings, null, null);
  }

  /** A call with a named home and a named folder of scenarios, where they are not null. */
  public static Invocation of(
      Surroundings surroundings, @Nullable String home, @Nullable String scenarios) {
    return new Invocation(surroundings, home(surroundings, home), folder(surroundings, scenarios));
  }

  private static Home home(Surroundings surroundings, @Nullable String named) {
    if (named != null) {
      return Home.at(path(surroundings, named));
    }
    try {
      return Home.usual(surroundings.environment(), surroundings.system(), surroundings.person());
    } catch (InvalidPathException e) {
      throw RefusedException.environment(
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
      throw RefusedException.usage(
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
      throw RefusedException.usage(
          "“"
              + named
              + "” can't be the name of a file here. In a terminal set to UTF-8 it may be.");
    }
  }

  /** The file or folder of this name, seen from where the program was started. */
  public Path path(String named) {
    return path(surroundings, named);
  }

  /** The same, with the name that the person knows it by. */
  public NamedFile named(String name) {
    return new NamedFile(name, path(name));
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

  /** Tells the person at the terminal what the workspace gives notice of. */
  TerminalWatcher watcher() {
    return watcher;
  }

  public Workspace workspace() {
    return workspace;
  }
}

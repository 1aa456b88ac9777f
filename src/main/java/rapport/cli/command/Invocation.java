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
  /** Where Java takes names for plain ASCII, what helps is known to few. */
  private static final String UTF_8 = "Start Rapport with LC_ALL=C.UTF-8 in front";

  private final Surroundings surroundings;
  private final TerminalWatcher watcher;
  private final Workspace workspace;
  private boolean isLineMode;

  private Invocation(Surroundings surroundings, @Nullable String home, @Nullable Path scenarios) {
    this.surroundings = surroundings;
    this.watcher = new TerminalWatcher(surroundings);
    this.workspace =
        new Workspace(
            () -> home(surroundings, home),
            scenarios,
            surroundings.ticker(),
            surroundings.chance(),
            watcher);
  }

  /** A call with the home and the folder a person has when they name none. */
  public static Invocation usual(Surroundings surroundings) {
    return of(surroundings, null, null);
  }

  /** A call with a named home and a named folder of scenarios, where they are not null. */
  public static Invocation of(
      Surroundings surroundings, @Nullable String home, @Nullable String scenarios) {
    return new Invocation(surroundings, home, folder(surroundings, scenarios));
  }

  /** The same call, with line mode asked for or not. */
  public Invocation inLineMode(boolean isAsked) {
    isLineMode = isAsked;
    return this;
  }

  /** Whether the person asked for line mode. */
  boolean isLineMode() {
    return isLineMode;
  }

  private static Home home(Surroundings surroundings, @Nullable String named) {
    if (named != null) {
      return Home.at(path(surroundings, named));
    }
    try {
      return Home.usual(surroundings.environment(), surroundings.system(), surroundings.account())
          .orElseThrow(
              () ->
                  RefusedException.environment(
                      "Your system doesn't say which folder is yours (HOME is not set), so nothing"
                          + " can be kept: name a folder with --home."));
    } catch (InvalidPathException e) {
      throw RefusedException.environment(
          "The folder for your sessions, "
              + e.getInput()
              + ", has characters in its name that can't be written in this locale. "
              + UTF_8
              + ", or name another folder with --home.");
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
      Path path = surroundings.folder().resolve(named);
      if (!path.isAbsolute() && !Files.isDirectory(surroundings.folder().toAbsolutePath())) {
        throw RefusedException.environment(
            "The folder that Rapport was started in is gone, or its name can't be read in this"
                + " locale, so "
                + named
                + " can't be found in it. "
                + UTF_8
                + ".");
      }
      return path;
    } catch (InvalidPathException e) {
      throw RefusedException.usage(
          "“" + named + "” can't be the name of a file in this locale. " + UTF_8 + ".");
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

package rapport.cli.educator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.Invocation;
import rapport.store.library.ScenarioFiles;
import rapport.store.library.Source;

/** The files a check is to look at. */
final class CheckTargets {
  private static final String STANDARD_INPUT = "-";

  private final Invocation invocation;
  private final List<Source> sources = new ArrayList<>();
  private boolean hasFolder;

  private CheckTargets(Invocation invocation) {
    this.invocation = invocation;
  }

  /** The files at these paths; without any, the person's own folder, else the whole shelf. */
  static CheckTargets of(Invocation invocation, List<String> paths) throws IOException {
    CheckTargets targets = new CheckTargets(invocation);
    if (paths.isEmpty()) {
      targets.addUsual();
    }
    for (String path : paths) {
      targets.add(path);
    }
    return targets;
  }

  private void addUsual() throws IOException {
    hasFolder = true;
    @Nullable Path folder = invocation.workspace().ownScenarios();
    if (folder == null) {
      sources.addAll(invocation.workspace().scenarioFiles().all());
      sources.addAll(invocation.workspace().scenarioFiles().moments());
    } else {
      addFiles(folder, folder);
    }
  }

  private void add(String named) throws IOException {
    if (named.equals(STANDARD_INPUT)) {
      sources.add(new Source("", STANDARD_INPUT, invocation.surroundings()::input));
      return;
    }
    Path path = invocation.path(named);
    if (Files.isDirectory(path)) {
      addFolder(path, named);
    } else if (Files.exists(path)) {
      sources.add(Source.of(path, named));
    } else {
      sources.add(onShelf(named));
    }
  }

  private void addFolder(Path folder, String named) throws IOException {
    hasFolder = true;
    int before = sources.size();
    addFiles(folder, Path.of(named));
    if (sources.size() == before) {
      throw RefusedException.usage(
          "There is no file ending in " + Source.ENDING + " in " + named + ".");
    }
  }

  /** Adds what is in a folder and below it, and names what looks as if it should be. */
  private void addFiles(Path folder, Path named) throws IOException {
    for (Path file : ScenarioFiles.below(folder)) {
      String name = named.resolve(folder.relativize(file)).toString();
      if (Source.isNamed(file)) {
        sources.add(Source.of(file, name));
      } else if (Source.isNearlyNamed(file)) {
        invocation.err().line(notRead(file, name));
      }
    }
  }

  private static String notRead(Path file, String name) {
    String ending = String.valueOf(file.getFileName());
    return name
        + " was not read: it is named "
        + ending.substring(ending.toLowerCase(Locale.ROOT).lastIndexOf(".y"))
        + "; Rapport reads "
        + Source.ENDING
        + ": rename it.";
  }

  private Source onShelf(String named) throws IOException {
    Optional<Source> source = invocation.workspace().scenarioFiles().find(named);
    return source.orElseThrow(
        () -> RefusedException.usage("There is no file or folder " + named + "."));
  }

  List<Source> sources() {
    return List.copyOf(sources);
  }

  /** Whether they belong together, so that they are looked at side by side as well. */
  boolean isLibrary() {
    return hasFolder || sources.size() > 1;
  }
}

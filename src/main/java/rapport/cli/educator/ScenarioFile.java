package rapport.cli.educator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.Invocation;
import rapport.scenario.twine.SafeNames;
import rapport.store.library.BundledFiles;
import rapport.store.library.ScenarioFiles;
import rapport.store.library.Source;

/**
 * The file of a scenario that is still to be made.
 *
 * @param name as a person would name it
 * @param id what the scenario is called, and the file without its ending
 */
record ScenarioFile(Path path, String name, String id) {
  /** What is proposed where nothing can be made of the name that was given. */
  private static final String PROPOSAL = "my-scenario";

  /**
   * The file of this name.
   *
   * @throws RefusedException if it can hold no scenario, or is there already
   */
  static ScenarioFile of(Invocation invocation, String named) throws IOException {
    Path path = invocation.path(named);
    String id = Source.idOf(path);
    if (!named.endsWith(Source.ENDING)) {
      throw RefusedException.usage(
          "A scenario's file ends in .yaml. Try " + proposal(bare(id)) + Source.ENDING);
    }
    return checked(new ScenarioFile(path, named, id));
  }

  /** A file's name without its ending, whatever that is. */
  static String bare(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The file of the scenario of this id in a folder. */
  static ScenarioFile in(Path folder, Invocation invocation, String id) throws IOException {
    checkId(id);
    Path path = folder.resolve(id + Source.ENDING);
    Path here = invocation.surroundings().folder();
    Path shown = path.startsWith(here) ? here.relativize(path) : path;
    return checked(new ScenarioFile(path, shown.toString(), id));
  }

  private static ScenarioFile checked(ScenarioFile file) throws IOException {
    checkId(file.id());
    checkLibrary(file.id());
    Path folder = file.path().toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw RefusedException.usage("There is no folder " + folder + " to put the file in.");
    } else if (Files.exists(file.path())) {
      throw NewFile.isThere(file.name());
    }
    return file;
  }

  private static void checkId(String id) {
    String proposal = proposal(id);
    if (!proposal.equals(id)) {
      throw RefusedException.usage(reason(id) + " Try " + proposal);
    }
  }

  /** A file of the same name would silently take the place of one that came with Rapport. */
  private static void checkLibrary(String id) throws IOException {
    if (BundledFiles.sources().stream().anyMatch(source -> source.id().equals(id))) {
      throw RefusedException.usage(
          id
              + " is among the scenarios that came with Rapport, and yours would take its place."
              + " Try my-"
              + id);
    }
  }

  private static String reason(String id) {
    if (SafeNames.isReserved(id)) {
      return "“" + id + "” has a meaning of its own in Rapport and can't be a scenario's name.";
    } else if (ScenarioFiles.isReserved(id)) {
      return "A file called " + id + Source.ENDING + " holds no scenario.";
    }
    return "“"
        + id
        + "” can't be a scenario's name: that has small letters from a to z, digits and hyphens,"
        + " begins with a letter, and has at most 64 of them.";
  }

  /** A name that a scenario can have, made of this one. */
  static String proposal(String id) {
    String name = SafeNames.of(id, PROPOSAL);
    return ScenarioFiles.isReserved(name) ? "my-" + name : name;
  }

  void write(String text) {
    NewFile.write(path, name, text);
  }
}

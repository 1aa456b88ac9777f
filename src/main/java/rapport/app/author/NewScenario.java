package rapport.app.author;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import rapport.app.workspace.RefusedException;
import rapport.scenario.twine.SafeNames;
import rapport.store.chain.DiskTrouble;
import rapport.store.library.BundledFiles;
import rapport.store.library.NewFile;
import rapport.store.library.ScenarioFiles;
import rapport.store.library.Source;

/**
 * The file of a scenario that is still to be made.
 *
 * @param name as a person would name it
 * @param id what the scenario is called, and the file without its ending
 */
public record NewScenario(NewFile file, String name, String id) {
  /** What is proposed where nothing can be made of the name that was given. */
  private static final String PROPOSAL = "my-scenario";

  /**
   * The file at this path.
   *
   * @throws RefusedException if it can hold no scenario, or is there already
   */
  public static NewScenario at(Path path, String named) throws IOException {
    String id = Source.idOf(path);
    if (!named.endsWith(Source.ENDING)) {
      throw RefusedException.usage(
          "A scenario's file ends in .yaml. Try " + proposal(bare(id)) + Source.ENDING);
    }
    return checked(new NewScenario(new NewFile(path), named, id));
  }

  /** A file's name without its ending, whatever that is. */
  private static String bare(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /**
   * The file of the scenario of this id in a folder.
   *
   * @param here from where a person sees the file
   */
  public static NewScenario in(Path folder, Path here, String id) throws IOException {
    checkId(id);
    Path path = folder.resolve(id + Source.ENDING);
    Path shown = path.startsWith(here) ? here.relativize(path) : path;
    return checked(new NewScenario(new NewFile(path), shown.toString(), id));
  }

  /**
   * The file of the set of moments of this id in a folder, which is made where it is lacking.
   *
   * @param here from where a person sees the file
   */
  public static NewScenario momentsIn(Path folder, Path here, String id) throws IOException {
    checkId(id);
    if (BundledFiles.moments().stream().anyMatch(source -> source.id().equals(id))) {
      throw takesThePlace(id, "sets of moments");
    }
    Path path = folder.resolve(id + Source.ENDING);
    Path shown = path.startsWith(here) ? here.relativize(path) : path;
    NewScenario made = new NewScenario(new NewFile(path), shown.toString(), id);
    if (made.file().isThere()) {
      throw made.isThere();
    }
    try {
      made.file().makeFolder();
    } catch (IOException e) {
      throw RefusedException.environment(
          "The folder " + folder + " can't be made: " + DiskTrouble.words(e) + ".");
    }
    return made;
  }

  private static NewScenario checked(NewScenario made) throws IOException {
    checkId(made.id());
    checkLibrary(made.id());
    if (!made.file().hasFolder()) {
      throw RefusedException.usage(
          "There is no folder " + made.file().folder() + " to put the file in.");
    } else if (made.file().isThere()) {
      throw made.isThere();
    }
    return made;
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
      throw takesThePlace(id, "scenarios");
    }
  }

  private static RefusedException takesThePlace(String id, String what) {
    return RefusedException.usage(
        id
            + " is among the "
            + what
            + " that came with Rapport, and yours would take its place. Try my-"
            + id);
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

  /** A name that a scenario can have, made of a title, or else of its file's name. */
  public static String proposal(String title, Path file) {
    return proposal(SafeNames.of(title, bare(String.valueOf(file.getFileName()))));
  }

  /** A name that a scenario can have, made of this one. */
  private static String proposal(String id) {
    String name = SafeNames.of(id, PROPOSAL);
    return ScenarioFiles.isReserved(name) ? "my-" + name : name;
  }

  /** Writes something short and whole, with remarks, to start from. */
  public void writeStarter(Starter starter) throws IOException {
    write(starter.text(id, name));
  }

  /**
   * Writes this text.
   *
   * @throws RefusedException if the file is there by now, or can't be written
   */
  public void write(String text) {
    try {
      file.write(text);
    } catch (FileAlreadyExistsException e) {
      throw isThere();
    } catch (IOException e) {
      throw RefusedException.environment(name + " can't be written: " + DiskTrouble.words(e) + ".");
    }
  }

  private RefusedException isThere() {
    return RefusedException.usage(
        name + " is there already, and nothing is written over it. Choose another name.");
  }
}

package rapport.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import rapport.store.chain.PrivateFiles;

/** The folder where everything is kept, and how it is laid out. */
public final class Home {
  private final Path folder;

  private Home(Path folder) {
    this.folder = folder;
  }

  /** The home in this folder, which need not exist yet. */
  public static Home at(Path folder) {
    return new Home(folder.toAbsolutePath().normalize());
  }

  /**
   * The home a person has when they name none: {@code RAPPORT_HOME}, else the usual place for a
   * program's data.
   *
   * @param environment the environment variables
   * @param system the operating system's name, as Java gives it
   * @param person the person's own folder
   */
  public static Home usual(Map<String, String> environment, String system, Path person) {
    String named = environment.getOrDefault("RAPPORT_HOME", "");
    return at(named.isBlank() ? dataFolder(environment, system, person) : Path.of(named));
  }

  private static Path dataFolder(Map<String, String> environment, String system, Path person) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mac")) {
      return person.resolve("Library").resolve("Application Support").resolve("Rapport");
    } else if (lower.startsWith("windows")) {
      Path local = person.resolve("AppData").resolve("Local");
      return absolute(environment.getOrDefault("LOCALAPPDATA", ""), local).resolve("Rapport");
    }
    Path share = person.resolve(".local").resolve("share");
    return absolute(environment.getOrDefault("XDG_DATA_HOME", ""), share).resolve("rapport");
  }

  /** The rule for XDG's variables: what is no absolute path counts as not set. */
  private static Path absolute(String text, Path otherwise) {
    try {
      Path path = Path.of(text);
      return path.isAbsolute() ? path : otherwise;
    } catch (InvalidPathException e) {
      return otherwise;
    }
  }

  public Path folder() {
    return folder;
  }

  /** Where the journals are. */
  public Path attemptsFolder() {
    return folder.resolve("attempts");
  }

  /** Where an instructor's marks are. */
  public Path marksFolder() {
    return folder.resolve("marks");
  }

  /** What handed-in transcripts were when they were taken in. */
  public Receipts receipts() {
    return new Receipts(folder.resolve("receipts"));
  }

  /** The way in for handed-in transcripts. */
  public Intake collection() {
    return new Intake(this);
  }

  /** Where copies of played scenarios and rubrics are. */
  Path sourcesFolder() {
    return folder.resolve("sources");
  }

  /** Where the program writes down its own mistakes. */
  public Path crashFolder() {
    return folder.resolve("crash");
  }

  public Attempts attempts() {
    return new Attempts(this);
  }

  public MarksFolder marks() {
    return new MarksFolder(marksFolder());
  }

  /** The decisions that came up in drills. */
  public Drills drills() {
    return new Drills(folder);
  }

  public SampleFiles samples() {
    return new SampleFiles(marksFolder());
  }

  public Sources sources() {
    return new Sources(sourcesFolder());
  }

  /**
   * Makes the folders and sees that they can be written to.
   *
   * @throws IOException if they cannot
   */
  public void create() throws IOException {
    PrivateFiles.createFolder(attemptsFolder());
    PrivateFiles.createFolder(sourcesFolder());
    for (Path each : new Path[] {attemptsFolder(), sourcesFolder()}) {
      if (!Files.isWritable(each)) {
        throw new java.nio.file.AccessDeniedException(each.toString());
      }
    }
  }

  /** Keeps the details of a mistake of the program's own, and says where. */
  public Path keepCrash(String name, String details) throws IOException {
    PrivateFiles.createFolder(crashFolder());
    Path file = crashFolder().resolve(name);
    PrivateFiles.write(file, details.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return file;
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}

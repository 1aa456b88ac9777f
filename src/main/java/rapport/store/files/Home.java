package rapport.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
   * program's data; nothing when no variable and no account says where that is.
   *
   * @param environment the environment variables
   * @param system the operating system's name, as Java gives it
   * @param account the person's own folder as the system's list of accounts has it, which in a
   *     container may be another than theirs, empty, or a question mark
   */
  public static Optional<Home> usual(
      Map<String, String> environment, String system, String account) {
    String named = environment.getOrDefault("RAPPORT_HOME", "");
    return named.isBlank()
        ? dataFolder(new Folders(environment, account), system).map(Home::at)
        : Optional.of(at(Path.of(named)));
  }

  private static Optional<Path> dataFolder(Folders folders, String system) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mac")) {
      return folders.person("HOME").map(own -> own.resolve("Library/Application Support/Rapport"));
    } else if (lower.startsWith("windows")) {
      return folders
          .named("LOCALAPPDATA")
          .or(() -> folders.person("USERPROFILE").map(own -> own.resolve("AppData/Local")))
          .map(local -> local.resolve("Rapport"));
    }
    return folders
        .named("XDG_DATA_HOME")
        .or(() -> folders.person("HOME").map(own -> own.resolve(".local/share")))
        .map(share -> share.resolve("rapport"));
  }

  /** The folders that a person's system names. */
  private record Folders(Map<String, String> environment, String account) {
    /** The one in a variable, else the account's. */
    Optional<Path> person(String variable) {
      return named(variable).or(() -> absolute(account));
    }

    Optional<Path> named(String variable) {
      return absolute(environment.getOrDefault(variable, ""));
    }

    /** The rule for XDG's variables: what is no absolute path counts as not set. */
    private static Optional<Path> absolute(String text) {
      return Optional.of(Path.of(text)).filter(Path::isAbsolute);
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

  /** Where handed-in transcripts came from. */
  public Origins origins() {
    return new Origins(folder.resolve("receipts"));
  }

  /**
   * The way in for handed-in transcripts.
   *
   * @param now when they are taken in
   */
  public Intake collection(Instant now) {
    return new Intake(this, now);
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

  /** What was begun in own words and not said. */
  public BegunTexts begunTexts() {
    return new BegunTexts(folder.resolve("drafts"));
  }

  /** The decisions that came up in drills. */
  public Drills drills() {
    return new Drills(folder);
  }

  /** All that is kept under a trainee's code. */
  public TraineeFiles trainee(String code) throws IOException {
    return TraineeFiles.of(this, code);
  }

  /** What was exported and deleted. */
  public AuditLog audit() {
    return new AuditLog(folder);
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

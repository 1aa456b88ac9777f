package rapport.store.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import rapport.scenario.yaml.SourceText;
import rapport.store.handin.ForwardStream;

/**
 * One YAML file, not yet read.
 *
 * @param id the file's name without its ending; empty when it comes through a pipe, whose name says
 *     nothing
 * @param name as a person would name it
 * @param opener gives its bytes
 */
public record Source(String id, String name, Opener opener) {
  public static final String ENDING = ".yaml";

  /** What other programs call such a file, and what editors for plain text add to its name. */
  private static final Pattern NEARLY =
      Pattern.compile("\\.ya?ml(\\.txt)?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern AMONG_MOMENTS =
      Pattern.compile("(.*[/\\\\])?" + ScenarioFiles.MOMENTS + "[/\\\\][^/\\\\]+", Pattern.DOTALL);

  /** Opens a stream on the bytes. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  public static Source of(Path file, String name) {
    boolean isPipe = Files.exists(file) && !Files.isRegularFile(file);
    return new Source(isPipe ? "" : idOf(file), name, () -> Files.newInputStream(file));
  }

  public Source named(String otherName) {
    return new Source(id, otherName, opener);
  }

  /** The same file, read as if it were called after another id. */
  public Source as(String otherId) {
    return new Source(otherId, name, opener);
  }

  /** Whether it lies in a folder for sets of moments, as far as its name tells. */
  public boolean isAmongMoments() {
    return AMONG_MOMENTS.matcher(name).matches();
  }

  public static String idOf(Path file) {
    return withoutEnding(String.valueOf(file.getFileName()));
  }

  static String withoutEnding(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /** Whether a file is meant for Rapport and named in a way that it doesn't read. */
  public static boolean isNearlyNamed(Path file) {
    String name = String.valueOf(file.getFileName());
    return !isNamed(file) && NEARLY.matcher(name).find();
  }

  public static boolean isNamed(Path file) {
    return String.valueOf(file.getFileName()).endsWith(ENDING);
  }

  /** All bytes; of a file that is too large one more than is read, so that the loader says so. */
  public byte[] read() throws IOException {
    try (InputStream in = new ForwardStream(opener.open())) {
      return in.readNBytes(SourceText.MOST + 1);
    }
  }
}

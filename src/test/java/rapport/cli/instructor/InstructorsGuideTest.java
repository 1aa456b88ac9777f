package rapport.cli.instructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Course;
import rapport.cli.Shell;
import rapport.play.transcript.Transcript;
import rapport.store.files.Home;

/**
 * The instructor's guide tells the truth: each of its commands is run, in its order, on forty
 * simulated transcripts, and what it prints is what the guide shows.
 */
final class InstructorsGuideTest {
  private static final Path GUIDE = Path.of("src/site/markdown/marking.md");
  private static final String HOME = "autumn";
  private static final String CUT = "…";

  /** What two raters do meanwhile, by the heading before which they do it. */
  private final Map<String, Runnable> meanwhile =
      Map.of(
          "## A second marker", this::firstMarkerMarksAll,
          "## Compare, and settle", this::secondMarkerMarksTheSample,
          "## When a rating was wrong", this::bothSettle);

  private Shell shell;
  private Course course;
  private List<String> sample = List.of();

  @BeforeEach
  void fortyHandIn(@TempDir Path folder) {
    shell = new Shell(folder);
    course = new Course(shell);
  }

  @Test
  void everyCommandPrintsWhatTheGuideShows() throws IOException {
    List<String> told = new ArrayList<>();
    List<String> guide = Files.readAllLines(GUIDE);
    for (int at = 0; at < guide.size(); ) {
      String line = guide.get(at++);
      meanwhile.getOrDefault(line, () -> {}).run();
      told.add(line);
      if (line.startsWith("$ ")) {
        List<String> shown = shown(guide.subList(at, guide.size()));
        at += shown.size();
        told.addAll(printed(line.substring(2), shown));
      }
    }
    Golden.verify(GUIDE, String.join("\n", told) + "\n");
  }

  /** The lines up to the next command or the end of the block. */
  private static List<String> shown(List<String> rest) {
    return rest.stream()
        .takeWhile(line -> !line.startsWith("$ ") && !line.startsWith("```"))
        .toList();
  }

  /** What the command prints, cut where the guide cuts it. */
  private List<String> printed(String command, List<String> shown) {
    String[] sides = command.split(" < ", 2);
    if (sides.length == 2) {
      shell.typing(read(shell.file(sides[1])));
    }
    String[] words = words(sides[0]);
    Shell.Result result = shell.run(Arrays.copyOfRange(words, 1, words.length));
    List<String> lines = (result.out() + result.err()).lines().map(String::stripTrailing).toList();
    int cut = shown.equals(List.of(CUT)) ? 12 : shown.lastIndexOf(CUT);
    if (cut < 0 || lines.size() <= cut) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, cut));
    kept.add(CUT);
    return kept;
  }

  /** As a shell would part them. */
  private static String[] words(String command) {
    return Pattern.compile("\"([^\"]*)\"|[^ ]+")
        .matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group() : word.group(1))
        .toArray(String[]::new);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void firstMarkerMarksAll() {
    course.mark(HOME, "ab", finished(), 1);
  }

  private void secondMarkerMarksTheSample() {
    sample = drawn();
    course.mark(HOME, "cd", inSample(), 5);
  }

  private void bothSettle() {
    course.agree(HOME, "ab", inSample(), 3);
  }

  private List<Transcript> finished() {
    return Course.transcripts(shell.file(HOME)).stream()
        .filter(each -> each.state() == Transcript.State.ENDED)
        .toList();
  }

  private List<Transcript> inSample() {
    return finished().stream().filter(each -> sample.contains(each.attempt())).toList();
  }

  private List<String> drawn() {
    try {
      return List.copyOf(Home.at(shell.file(HOME)).samples().attempts());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

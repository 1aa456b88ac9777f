package rapport.cli.educator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Shell;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Playthrough;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/**
 * Every path the authors of our scenarios wrote down, played through the program, to every ending
 * there is.
 */
final class ShippedScenariosTest {
  private static final Path FOLDER = Path.of("scenarios");
  private static final Map<String, String> WORDS =
      Map.of(
          "met", "Met.",
          "not-yet-met", "Not yet met.",
          "critical-incident", "Critical incident.",
          "not-enough-evidence", "Not enough evidence.");

  @TempDir private Path root;

  @TestFactory
  Stream<DynamicTest> everyPlaythroughEndsAsItsAuthorExpects() throws IOException {
    return scenarios().stream()
        .flatMap(
            scenario ->
                scenario.playthroughs().stream()
                    .map(
                        playthrough ->
                            DynamicTest.dynamicTest(
                                scenario.id() + " " + playthrough.name(),
                                () -> play(scenario, playthrough))));
  }

  @TestFactory
  Stream<DynamicTest> everyEndingHasAPlaythrough() throws IOException {
    return scenarios().stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.id(),
                    () ->
                        assertThat(
                                scenario.playthroughs().stream().map(Playthrough::ending).toList())
                            .containsAll(endings(scenario))));
  }

  private void play(Scenario scenario, Playthrough playthrough) {
    Shell shell = new Shell(root.resolve(scenario.id() + "-" + playthrough.name()));
    Shell.Result result =
        shell
            .typing(String.join("\n", playthrough.choose()) + "\n")
            .run("play", scenario.id(), "--plain", "--seed", "1");

    Ending ending = (Ending) scenario.node(playthrough.ending());
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("How it ended: " + ending.title())
        .contains("Result: " + WORDS.get(playthrough.result()));
  }

  private static List<String> endings(Scenario scenario) {
    return scenario.nodes().values().stream()
        .filter(Ending.class::isInstance)
        .map(node -> node.id())
        .toList();
  }

  private static List<Scenario> scenarios() throws IOException {
    Rubric rubric = accepted(RubricLoader.load(Files.readAllBytes(FOLDER.resolve("rubric.yaml"))));
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .filter(name -> !name.equals("rubric.yaml") && !name.equals("aftercare.yaml"))
          .sorted()
          .map(name -> load(name, rubric))
          .toList();
    }
  }

  private static Scenario load(String name, Rubric rubric) {
    try {
      byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
      return accepted(ScenarioLoader.load(name.replace(".yaml", ""), bytes, rubric));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static <T> T accepted(LoadResult<T> result) {
    return ((LoadResult.Accepted<T>) result).content();
  }
}

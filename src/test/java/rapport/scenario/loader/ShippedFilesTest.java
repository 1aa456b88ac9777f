package rapport.scenario.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.scenario.model.Rubric;

/** Every file we ship loads without a finding. */
final class ShippedFilesTest {
  private static final Path FOLDER = Path.of("scenarios");

  static Stream<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(ShippedFilesTest::isScenario).sorted().toList().stream();
    }
  }

  private static boolean isScenario(Path path) {
    return path.toString().endsWith(".yaml")
        && !path.endsWith("rubric.yaml")
        && !path.endsWith("aftercare.yaml");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void loadsWithoutAFinding(Path file) throws IOException {
    String id = file.getFileName().toString().replace(".yaml", "");
    assertThat(ScenarioLoader.load(id, Files.readAllBytes(file), rubric()).diagnostics()).isEmpty();
  }

  @Test
  void theAftercareFileLoadsWithoutAFinding() throws IOException {
    assertThat(
            AftercareLoader.load(Files.readAllBytes(FOLDER.resolve("aftercare.yaml")))
                .diagnostics())
        .isEmpty();
  }

  private static Rubric rubric() throws IOException {
    LoadResult<Rubric> result =
        RubricLoader.load(Files.readAllBytes(FOLDER.resolve("rubric.yaml")));
    assertThat(result.diagnostics()).isEmpty();
    return ((LoadResult.Accepted<Rubric>) result).content();
  }
}

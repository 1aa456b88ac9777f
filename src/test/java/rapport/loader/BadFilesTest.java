package rapport.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.Golden;
import rapport.diagnostic.Diagnostic;
import rapport.diagnostic.DiagnosticText;
import rapport.scenario.Rubric;

/**
 * Files with a mistake, each with what is said of it beside it. Those named {@code clean} are near
 * misses that must give nothing.
 */
final class BadFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/bad");

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatIsWrongWhereItIs(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".yaml"));
    List<Diagnostic> diagnostics = ScenarioLoader.load("scene", bytes, rubric()).diagnostics();
    if (name.startsWith("clean")) {
      assertThat(diagnostics).isEmpty();
      return;
    }
    assertThat(diagnostics)
        .anyMatch(d -> name.startsWith(d.code().id()) || name.startsWith("several-mistakes"));
    DiagnosticText text =
        new DiagnosticText("scene.yaml", new String(bytes, StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    diagnostics.forEach(diagnostic -> all.append(text.plain(diagnostic)));
    Golden.verify("bad/" + name + ".txt", all.toString());
  }

  private static Rubric rubric() throws IOException {
    return ((LoadResult.Accepted<Rubric>)
            RubricLoader.load(Files.readAllBytes(Path.of("scenarios/rubric.yaml"))))
        .content();
  }
}

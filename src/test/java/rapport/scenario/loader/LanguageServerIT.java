package rapport.scenario.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rapport.scenario.diagnostic.Diagnostic;

/**
 * An editor that uses the YAML language server never says the opposite of {@code check}. Needs
 * Node; where that is missing it is skipped, and says so.
 */
@Timeout(180)
final class LanguageServerIT {
  private static final Path FOLDER = Path.of("scenarios");
  private static final String FIRST_LINE = "# yaml-language-server: $schema=scenario.schema.json\n";

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    @Nullable String why = LanguageServer.install();
    assumeTrue(why == null, () -> "Skipped, the editor's verdicts are not compared: " + why);
  }

  @Test
  void nothingIsUnderlinedInTheShippedScenarios() throws IOException {
    assertThat(said(SchemaTest.scenarios().toList()))
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy((file, underlined) -> assertThat(underlined).as(file).isEmpty());
  }

  @Test
  void everyFixtureGetsTheSameVerdictInAnEditor() throws IOException {
    List<Path> files = SchemaTest.fixtures().toList();
    Map<String, List<String>> said = said(files);
    SoftAssertions verdicts = new SoftAssertions();
    for (Path file : files) {
      String name = file.getFileName().toString();
      List<Diagnostic> found = SchemaTest.check(file);
      if (found.stream().anyMatch(d -> SchemaTest.VISIBLE.contains(d.code()))) {
        verdicts.assertThat(said.get(name)).as("%s: a schema can see it", name).isNotEmpty();
      } else if (found.stream().noneMatch(Diagnostic::isError)) {
        verdicts.assertThat(said.get(name)).as("%s has no error", name).isEmpty();
      }
    }
    verdicts.assertAll();
  }

  /** What an editor underlines, by file. */
  private static Map<String, List<String>> said(List<Path> files) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path file : files) {
      String text = Files.readString(file);
      texts.put(
          file.getFileName().toString(), text.startsWith(FIRST_LINE) ? text : FIRST_LINE + text);
    }
    try (LanguageServer server = LanguageServer.start()) {
      return server.diagnose(FOLDER, texts);
    }
  }
}

package rapport.scenario.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.Golden;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.DiagnosticText;
import rapport.scenario.model.Rubric;

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

  /** The codes that a file alone can give; those of paths have their own tests. */
  @ParameterizedTest
  @EnumSource(
      value = DiagnosticCode.class,
      mode = EnumSource.Mode.INCLUDE,
      names = {
        "NOT_UTF_8",
        "YAML_SYNTAX",
        "TOO_LARGE",
        "TOO_DEEP",
        "ALIAS_BOMB",
        "TAG_NOT_ALLOWED",
        "SEVERAL_DOCUMENTS",
        "DUPLICATE_KEY",
        "UNKNOWN_KEY",
        "MISSING_KEY",
        "WRONG_KIND",
        "NOT_A_NUMBER",
        "OUT_OF_RANGE",
        "BAD_ID",
        "ID_IS_NOT_FILE_NAME",
        "CONTROL_CHARACTER",
        "LOOK_ALIKE",
        "UNSUPPORTED_FORMAT",
        "MIXED_NODE",
        "DEAD_END",
        "MISSING_FALLBACK",
        "TEXT_IN_BRACES",
        "TEXT_LOST_TO_COMMENT",
        "WIDE_TEXT",
        "UNKNOWN_TARGET",
        "UNKNOWN_START",
        "UNKNOWN_VARIABLE",
        "UNKNOWN_CRITERION",
        "UNKNOWN_CRITICAL_CODE",
        "UNKNOWN_TAG",
        "UNKNOWN_PLACEHOLDER",
        "UNRATED_CRITERION",
        "RATING_NOT_IN_PLAY",
        "RATING_OUT_OF_RANGE",
        "BAD_CONDITION",
        "CRITICAL_RATED_HIGH",
        "UNUSED_VARIABLE",
        "BAD_ALLOW"
      })
  void everyCodeOfAFileHasOne(DiagnosticCode code) throws IOException {
    assertThat(names()).anyMatch(name -> name.startsWith(code.id()));
  }

  private static Rubric rubric() throws IOException {
    return ((LoadResult.Accepted<Rubric>)
            RubricLoader.load(Files.readAllBytes(Path.of("scenarios/rubric.yaml"))))
        .content();
  }
}

package rapport.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.Golden;
import rapport.scenario.diagnostic.DiagnosticCode;

/**
 * Small scenarios with one weakness each, and what is said of it beside them. Those named {@code
 * clean-} are near misses, and must give nothing of that code.
 */
final class FixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/analysis");
  private static final String CLEAN = "clean-";

  /** Codes that concern several files; they have a test of their own. */
  private static final Set<DiagnosticCode> LIBRARY =
      Set.of(
          DiagnosticCode.DUPLICATE_ID,
          DiagnosticCode.SAME_LINE_RATED_APART,
          DiagnosticCode.THIN_COVERAGE);

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

  /** The longest code the name begins with, after {@code clean-}. */
  private static String code(String name) {
    String rest = name.startsWith(CLEAN) ? name.substring(CLEAN.length()) : name;
    return Arrays.stream(DiagnosticCode.values())
        .map(DiagnosticCode::id)
        .filter(code -> rest.startsWith(code + "-"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatIsWrongAndNothingOfItsCleanTwin(String name) {
    Checked checked = Checked.file("scene", FOLDER.resolve(name + ".yaml"));
    if (name.equals("clean-base")) {
      assertThat(checked.codes()).isEmpty();
    } else if (name.startsWith(CLEAN)) {
      assertThat(checked.codes()).as(checked.words("scene.yaml")).doesNotContain(code(name));
    } else {
      assertThat(checked.codes()).contains(code(name));
    }
    Golden.verify("analysis/" + name + ".txt", checked.words("scene.yaml"));
  }

  @Test
  void thereIsAFixtureForEveryCodeOfTheAnalysis() throws IOException {
    Set<String> shown = names().map(FixturesTest::code).collect(Collectors.toSet());
    List<String> missing =
        Arrays.stream(DiagnosticCode.values())
            .filter(code -> code.compareTo(DiagnosticCode.UNREACHABLE_NODE) >= 0)
            .filter(code -> code.compareTo(DiagnosticCode.ENDING_UNTESTED) <= 0)
            .filter(code -> !LIBRARY.contains(code))
            .map(DiagnosticCode::id)
            .filter(code -> !shown.contains(code))
            .toList();
    assertThat(missing).isEmpty();
  }
}

package rapport.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.scenario.diagnostic.DiagnosticCode;

/**
 * The defects on which other tools were measured, each in several disguises: the table says at
 * which lines of which file its code must be found.
 */
final class PlantedDefectsTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final int DISGUISES = 2;

  /** A file, the code that must be found in it, and where. */
  private record Disguise(String name, String code, List<Integer> lines) {
    static Disguise of(String row) {
      String[] words = row.split(" ");
      String code =
          Arrays.stream(DiagnosticCode.values())
              .map(DiagnosticCode::id)
              .filter(words[0]::startsWith)
              .max(Comparator.comparing(String::length))
              .orElseThrow();
      return new Disguise(
          words[0], code, Arrays.stream(words).skip(1).map(Integer::valueOf).toList());
    }

    Path file() {
      Path analysed = RESOURCES.resolve("analysis").resolve(name + ".yaml");
      return Files.exists(analysed) ? analysed : RESOURCES.resolve("bad").resolve(name + ".yaml");
    }
  }

  static List<Disguise> disguises() throws IOException {
    try (Stream<String> rows = Files.lines(RESOURCES.resolve("planted-defects.txt"))) {
      return rows.filter(row -> !row.isBlank() && !row.startsWith("#")).map(Disguise::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("disguises")
  void isCaughtAtItsLine(Disguise disguise) {
    assertThat(Checked.file("scene", disguise.file()).findings())
        .filteredOn(finding -> finding.code().id().equals(disguise.code))
        .extracting(finding -> finding.position().line())
        .containsExactlyElementsOf(disguise.lines);
  }

  @Test
  void everyDefectHasSeveralDisguises() throws IOException {
    assertThat(disguises().stream().map(Disguise::code).distinct())
        .hasSize(22)
        .allSatisfy(
            code ->
                assertThat(disguises().stream().filter(d -> d.code.equals(code)).count())
                    .as(code)
                    .isGreaterThanOrEqualTo(DISGUISES));
  }
}

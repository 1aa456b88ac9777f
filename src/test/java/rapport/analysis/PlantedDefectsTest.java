package rapport.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The defects on which other tools were measured, each in several disguises: a file whose name
 * begins with the code must give that code, at the line its text names.
 */
final class PlantedDefectsTest {
  private static final List<Path> FOLDERS =
      List.of(Path.of("src/test/resources/analysis"), Path.of("src/test/resources/bad"));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "dangling target, unknown-target, 2",
    "unreachable node and orphan cycle, unreachable-node, 2",
    "dead end, dead-end, 1",
    "undefined variable read, unknown-variable, 1",
    "silent infinite loop, silent-loop, 3",
    "no path to any ending, no-way-out, 2",
    "duplicate node, duplicate-key, 1",
    "dominated response, dominated-response, 1",
    "two responses alike, same-text, 1",
    "condition never true, never-true, 2",
    "everything hidden at once, stuck, 4",
    "variable never used, unused-variable, 1",
    "wrong kind, wrong-kind, 2",
    "unclosed syntax, yaml-syntax, 2",
    "empty text, missing-key, 2",
    "a once hub run dry, hub-runs-dry, 2",
    "best always first, first-is-best, 2",
    "best usually longest, longest-is-best, 2",
    "an ending whose threshold can't be reached, unreachable-ending, 2",
    "misspelt key, unknown-key, 1",
    "effect on an undeclared variable, unknown-variable, 1",
    "missing start, unknown-start, 1",
    "a trap that one response leads into, no-way-out, 2",
    "contradictory condition, unreachable-response, 3"
  })
  void isCaughtInEveryDisguise(String defect, String code, int disguises) throws IOException {
    int found = 0;
    for (Path folder : FOLDERS) {
      try (var files = Files.list(folder)) {
        for (Path file : files.filter(path -> isDisguise(path, code)).sorted().toList()) {
          found++;
          assertThat(Checked.file("scene", file).codes()).as("%s: %s", defect, file).contains(code);
        }
      }
    }
    assertThat(found).as(defect).isGreaterThanOrEqualTo(disguises);
  }

  private static boolean isDisguise(Path path, String code) {
    String name = path.getFileName().toString();
    return name.endsWith(".yaml") && (name.startsWith(code + "-") || name.equals(code + ".yaml"));
  }
}

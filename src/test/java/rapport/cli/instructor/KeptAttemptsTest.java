package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.SimulatedTrainees;
import rapport.cli.Shell;
import rapport.play.transcript.Mode;

/** What every command does that goes through an instructor's attempts. */
final class KeptAttemptsTest {
  private static final Path TEA = Path.of("src/test/resources/cli/scenarios/tea.yaml");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"agreement", "cohort", "items", "sample", "tables"})
  void figuresThatRestOnLessThanAllSaySoByTheirExitCodeToo(String command) throws IOException {
    Shell shell = new Shell(folder);
    new SimulatedTrainees(shell.home(), 5).play(TEA, 6, 3, Mode.ASSESSMENT);
    assertThat(shell.run("sample", "--seed", "1").code()).isZero();
    Path damaged;
    try (Stream<Path> files = Files.list(shell.home().resolve("attempts"))) {
      damaged = files.sorted().findFirst().orElseThrow();
    }
    Files.writeString(damaged, Files.readString(damaged).replace("flask", "glass"));

    Shell.Result result = shell.run(command);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains(String.valueOf(damaged.getFileName()).replace(".jsonl", " is passed over. "))
        .contains("1 transcript not counted.\n");
  }
}

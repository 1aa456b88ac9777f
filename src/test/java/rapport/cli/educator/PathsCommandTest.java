package rapport.cli.educator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Shell;
import tools.jackson.jr.ob.JSON;

final class PathsCommandTest {
  @TempDir private Path folder;
  private Shell shell;
  private String tea = "";

  @BeforeEach
  void enter() throws IOException {
    shell = new Shell(folder);
    tea = Files.readString(shell.scenarios().resolve("tea.yaml"));
  }

  @Test
  void theWholePageIsThere() {
    Shell.Result result = shell.run("paths", "tea");

    assertThat(result.code()).isZero();
    Golden.verify("cli/paths.txt", result.out());
  }

  @Test
  void programsGetEveryNumberExactly() {
    Shell.Result result = shell.run("paths", "tea", "--format", "json");

    assertThat(result.code()).isZero();
    Golden.verify("cli/paths.json", result.out());
  }

  @Test
  void aSituationThatComesBackHasNoNumberOfPaths() {
    shell.write("scenarios/tea.yaml", tea.replaceFirst("next: winter", "next: flask"));

    Shell.Result text = shell.run("paths", "tea");
    assertThat(text.code()).isEqualTo(1);
    assertThat(text.out()).contains("The same situation can come back").doesNotContain("Endings");

    String json = shell.run("paths", "tea", "--format", "json").out();
    assertThat(JSON.std.mapFrom(json)).containsEntry("paths", null).containsEntry("complete", true);
  }

  @Test
  void aFileThatCantBeReadIsRefusedWithItsFirstMistake() {
    shell.write("scenarios/tea.yaml", tea.replaceFirst("next: winter", "next: wintr"));

    Shell.Result result = shell.run("paths", "tea");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("it has 1 mistake.").contains("rapport check ");
  }

  @Test
  void aScenarioMustBeNamed() {
    Shell.Result result = shell.run("paths");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("SCENARIO|FILE is missing. Try rapport paths --help\n");
  }
}

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

final class DiffCommandTest {
  @TempDir private Path folder;
  private Shell shell;
  private String tea = "";

  @BeforeEach
  void enter() throws IOException {
    shell = new Shell(folder);
    tea = Files.readString(shell.scenarios().resolve("tea.yaml"));
  }

  @Test
  void layoutAndRemarksMeanNothing() {
    shell.write("older.yaml", "# kept from last week\n" + tea.replace("\nstart:", "\n\n\nstart:"));

    assertThat(shell.run("diff", "older.yaml", "tea").out()).isEqualTo("The two mean the same.\n");
  }

  @Test
  void whatChangedInMeaningIsSaidPlaceByPlace() {
    shell.write(
        "older.yaml",
        tea.replaceFirst("next: bees", "next: winter")
            .replaceFirst("empathy: 4", "empathy: 3")
            .replaceFirst(
                "\n  goodbye:", "\n  spare:\n    scene: Rain.\n    next: goodbye\n  goodbye:"));

    Shell.Result result = shell.run("diff", "older.yaml", "tea");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    Golden.verify("cli/diff.txt", result.out());
  }

  @Test
  void programsGetTheSameAsAList() {
    shell.write("older.yaml", tea.replaceFirst("empathy: 4", "empathy: 3"));

    String json = shell.run("diff", "older.yaml", "tea", "--format", "json").out();

    assertThat(JSON.std.listFrom(json).get(0).toString())
        .isEqualTo(
            "{place=flask/receive, kind=changed, changes=[{aspect=empathy, before=3, after=4}]}");
  }
}

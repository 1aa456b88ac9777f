package rapport.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Shell;

/** How a scenario and a session are named to a command. */
final class NamingTest {
  private static final String NEWEST =
      "The newest session: " + Shell.FIRST + " (Tea?, practice, met).\n";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void aScenarioIsPlayedByItsTitleHoweverItsSignsAreTyped() {
    for (String title : new String[] {"The rain", "the RAIN", "Fine whatever", "two dots"}) {
      Shell.Result result = shell.run("play", title);

      assertThat(result.code()).isZero();
      assertThat(result.out()).isNotEmpty();
    }
  }

  @Test
  void aNearMissIsAnsweredByTitleAndId() {
    assertThat(shell.run("play", "The ran").err())
        .isEqualTo(
            "There is no scenario or file The ran. Did you mean “The rain” (family-land) or “The"
                + " savings” (the-savings)?\n");
    assertThat(shell.run("preview", "whatever").err())
        .isEqualTo(
            "There is no scenario or file whatever. Did you mean “Fine, whatever”"
                + " (fine-whatever)?\n");
    assertThat(shell.run("play", "zzzz").err())
        .isEqualTo("There is no scenario or file zzzz. To see them all: rapport list\n");
  }

  @Test
  void aTitleThatTwoScenariosHaveIsNotGuessedAt() throws IOException {
    String tea = Files.readString(shell.scenarios().resolve("tea.yaml"));
    Files.writeString(
        shell.scenarios().resolve("rain-too.yaml"),
        tea.replace("id: tea\n", "id: rain-too\n").replace("title: Tea?", "title: The rain"));

    Shell.Result result = shell.run("play", "The rain");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "More than one scenario is called The rain: “The rain” (family-land), “The rain”"
                + " (rain-too). Use the id.\n");
  }

  @Test
  void withoutANameTheNewestSessionIsMeantAndSaid() {
    shell.play();

    Shell.Result shown = shell.run("show");

    assertThat(shown.err()).isEqualTo(NEWEST);
    assertThat(shown.out()).isEqualTo(shell.run("show", Shell.FIRST).out());
    assertThat(shell.run("export").err()).isEqualTo(NEWEST);
    assertThat(shell.run("hand-in", "--anyway").err()).isEqualTo(NEWEST);
    assertThat(shell.file(Shell.FIRST + ".jsonl")).exists();
  }

  @Test
  void aScenarioStandsForTheNewestSessionWithIt() {
    shell.play();
    shell.typing("").run("play", "The rain", "--seed", "1");

    assertThat(shell.run("show", "tea").err()).isEqualTo(NEWEST);
    assertThat(shell.run("show", "Tea?").err()).isEqualTo(NEWEST);
    assertThat(shell.run("resume", "tea").err()).startsWith("There is no session tea.");
    assertThat(shell.run("resume", "the rain").code()).isZero();
  }

  @Test
  void whereNothingIsKeptNothingIsTheNewest() {
    Shell.Result result = shell.run("show");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("No session is kept in HERE/home yet. To begin one: rapport play\n");
  }
}

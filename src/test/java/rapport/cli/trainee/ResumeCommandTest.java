package rapport.cli.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Shell;
import rapport.play.transcript.Entry;
import rapport.store.chain.Access;
import rapport.store.chain.ChainReader;
import rapport.store.files.Home;
import rapport.store.journal.JournalKind;

final class ResumeCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void theNewestUnfinishedSessionIsGoneOnWith() throws IOException {
    shell.begin();

    Shell.Result result = shell.typing("quiet\nlong\n").run("resume");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Result: Met.");
    assertThat(
            ChainReader.read(shell.journalFile(), JournalKind.INSTANCE).verification().isSealed())
        .isTrue();
  }

  @Test
  void aBeginningOfItsNameIsEnough() {
    shell.begin();

    assertThat(shell.typing("quiet\nlong\n").run("resume", "20261123").out())
        .contains("Result: Met.");
  }

  @Test
  void aSessionGoesOnAfterItsScenarioWasEdited() {
    shell.begin();
    shell.write("scenarios/tea.yaml", "format: 1\nid: tea\n");

    assertThat(shell.typing("quiet\nlong\n").run("resume").out()).contains("Result: Met.");
  }

  @Test
  void aSessionGoesOnAfterItsScenarioWasRemoved() throws IOException {
    shell.begin();
    Files.delete(shell.scenarios().resolve("tea.yaml"));

    assertThat(shell.typing("quiet\nlong\n").run("resume").out()).contains("Result: Met.");
  }

  @Test
  void withoutItsScenarioASessionCanOnlyBeRead() throws IOException {
    shell.begin();
    shell.write("scenarios/tea.yaml", "format: 1\nid: tea\n");
    try (var copies = Files.list(shell.home().resolve("sources"))) {
      for (Path copy : copies.toList()) {
        Files.delete(copy);
      }
    }

    Shell.Result result = shell.run("resume");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo(
            "The scenario “Tea?” has changed since, and no copy of it is kept, so the session"
                + " can't be gone on with. It can still be read: rapport show "
                + Shell.FIRST
                + "\n");
    assertThat(shell.run("show", Shell.FIRST).code()).isZero();
  }

  @Test
  void aTornLastLineIsCutAndSaid() throws IOException {
    shell.begin();
    Files.writeString(shell.journalFile(), "{\"seq\":3,", StandardOpenOption.APPEND);

    Shell.Result result = shell.typing("quiet\nlong\n").run("resume");

    assertThat(result.err())
        .isEqualTo(
            "The last line of this session stopped short, as it does when a computer goes off"
                + " while writing. It was cut off (9 bytes); everything before it is kept.\n");
    assertThat(result.out()).contains("Result: Met.");
    assertThat(ChainReader.read(shell.journalFile(), JournalKind.INSTANCE).verification().isWhole())
        .isTrue();
  }

  @Test
  void aSessionOpenInAnotherWindowIsLeftAlone() throws IOException {
    shell.begin();
    Access.Opened<Entry> other =
        (Access.Opened<Entry>) Home.at(shell.home()).attempts().open(Shell.FIRST);

    Shell.Result result = shell.run("resume");

    other.file().close();
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo(
            "The session " + Shell.FIRST + " is open in another window. Close it there first.\n");
  }

  @Test
  void anAssessmentThatIsGoneOnWithStaysOne() {
    shell.typing("receive\n").run("play", "tea", "--mode", "assessment", "--trainee", "T-014");

    assertThat(shell.typing("score\nquiet\nlong\n").run("resume").out())
        .startsWith("Tea?, assessment\n")
        .contains("In assessment mode the score waits for the report.");
    assertThat(shell.run("show", Shell.FIRST).out()).contains("Mode: assessment", "T-014");
  }

  @Test
  void aFinishedSessionCanOnlyBeRead() {
    shell.play();

    Shell.Result result = shell.run("resume", Shell.FIRST);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "The session "
                + Shell.FIRST
                + " is finished. Read it with: rapport show "
                + Shell.FIRST
                + "\n");
  }

  @Test
  void aDamagedSessionIsNotGoneOnWith() throws IOException {
    shell.begin();
    byte[] bytes = shell.journal();
    bytes[200] ^= 1;
    Files.write(shell.journalFile(), bytes);

    Shell.Result result = shell.run("resume", Shell.FIRST);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("The transcript " + Shell.FIRST + " is damaged")
        .contains("Line 1 is not as it was written")
        .hasLineCount(1);
  }

  @Test
  void nothingToGoOnWithIsSaid() {
    Shell.Result result = shell.run("resume");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("There is no session to go on with. To begin one: rapport play\n");
  }
}

package rapport.cli.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Shell;
import rapport.text.DisplayWidth;

final class ProgressCommandTest {
  private static final String WEAK = "refuse\nhoney\nspring\n";
  private static final String STRONG = "receive\nquiet\nlong\n";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void beforeTheFirstSessionItSaysWhatToDo() {
    Shell.Result result = shell.run("progress");

    assertThat(result.out())
        .isEqualTo(
            """
            No session is kept in HERE/home yet.
            Play one first: rapport play. To see what there is: rapport list
            """);
    assertThat(result.code()).isZero();
    assertThat(shell.home()).doesNotExist();
  }

  @Test
  void aSessionThatIsStillOpenIsNamedAndNotCounted() {
    shell.begin();

    assertThat(shell.run("progress").out())
        .contains("- Tea? (tea): 1 session; 1 still open.")
        .contains("Not enough evidence: no session has reached an ending")
        .contains("Finish a session and read its report: rapport resume")
        .doesNotContain(" of 4");
  }

  @Test
  void whatOneTraineePlayedIsSaidInWords() {
    playAll();

    Shell.Result result = shell.run("progress");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    Golden.verify("cli/progress.txt", result.out());
  }

  @Test
  void everyLineFitsANarrowTerminal() {
    playAll();
    shell.with("RAPPORT_STREAMS", "out").with("RAPPORT_SIZE", "40x12").with("TERM", "xterm");

    String page = shell.run("progress").out();

    assertThat(page.lines()).allMatch(line -> DisplayWidth.of(line) <= 40);
    assertThat(page).contains("  \u25CF\u25CF");
  }

  @Test
  void aScreenReaderIsGivenNoDots() {
    playAll();
    shell.with("RAPPORT_STREAMS", "out").with("TERM", "xterm").with("ACCESSIBLE", "1");

    assertThat(shell.run("progress").out()).doesNotContain("\u25CF", "\u25CB");
  }

  @Test
  void programsGetTheSame() {
    playAll();

    Golden.verify("cli/progress.json", shell.run("progress", "--format", "json").out());
  }

  @Test
  void whereSeveralShareAHomeOneCanBeNamed() {
    typed(STRONG, "--mode", "assessment", "--trainee", "ann");
    typed(WEAK, "--mode", "assessment", "--trainee", "bob");

    assertThat(shell.run("progress").err()).contains("several codes: ann, bob.");
    Shell.Result one = shell.run("progress", "--trainee", "bob");
    assertThat(one.err()).isEmpty();
    assertThat(one.out()).contains("1 session; latest result: Not yet met.");
    assertThat(shell.run("progress", "--trainee", "cleo").out())
        .contains("No session by cleo is kept in");
  }

  @Test
  void aDamagedSessionIsNamedAndPassedOver() throws IOException {
    shell.play();
    shell.play();
    String text = Files.readString(shell.journalFile(), StandardCharsets.UTF_8);
    Files.writeString(shell.journalFile(), text.replace("flask", "glass"), StandardCharsets.UTF_8);

    Shell.Result result = shell.run("progress");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).startsWith(Shell.FIRST + " is passed over. ");
    assertThat(result.out()).contains("- Tea? (tea): 1 session;");
  }

  @Test
  void whatAnInstructorTookInIsNobodysOwn() throws IOException {
    typed(STRONG, "--mode", "assessment", "--trainee", "ann");
    shell.run("hand-in", "2026", "--anyway", "--output", "ann.jsonl");
    Shell instructor = new Shell(Files.createDirectory(folder.resolve("instructor")));

    Shell.Result taken = instructor.run("collect", shell.file("ann.jsonl").toString());

    assertThat(taken.code()).isZero();
    assertThat(instructor.run("transcripts").out()).contains("Tea?");
    assertThat(instructor.run("progress").out()).contains("No session is kept in");
  }

  private void playAll() {
    prompted("refuse\nHm\nhoney\nspring\n4\n");
    prompted("receive\n\nhoney\nlong\n4\n");
    prompted("receive\n\nquiet\nlong\n2\n");
    typed(WEAK, "--mode", "assessment", "--trainee", "ann");
    shell.begin();
  }

  private void prompted(String lines) {
    shell.typing("\n" + lines).run("play", "tea", "--seed", "1", "--prompts");
  }

  private void typed(String lines, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "play";
    arguments[1] = "tea";
    System.arraycopy(options, 0, arguments, 2, options.length);
    shell.typing(lines).run(arguments);
  }
}

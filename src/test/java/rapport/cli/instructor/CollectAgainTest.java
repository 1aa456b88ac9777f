package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Shell;
import rapport.store.files.Home;
import rapport.store.files.Receipts.Receipt;

/** The same session handed in twice, its tail cut in between, files swapped, and files gone. */
final class CollectAgainTest {
  @TempDir private Path folder;
  private Shell shell;
  private String attempt = "";

  @BeforeEach
  void beginAnAssessment() throws IOException {
    shell = new Shell(folder);
    attempt = play("receive\n");
  }

  private String play(String typed) throws IOException {
    Shell.Result result =
        shell.typing(typed).run("play", "tea", "--mode", "assessment", "--trainee", "T-1");
    assertThat(result.code()).as(result.err()).isZero();
    return Home.at(shell.home()).attempts().ids().get(0);
  }

  @Test
  void aSessionThatWentOnTakesThePlaceOfWhatWasCollected() throws IOException {
    handIn("first.jsonl");
    collect("first.jsonl");
    String older = receipts().get(0).hash();
    shell.typing("quiet\nlong\n").run("resume");
    handIn("second.jsonl");

    Shell.Result result = collect("second.jsonl");
    assertThat(result.code()).as(result.out()).isZero();
    assertThat(result.out())
        .contains("second.jsonl: collected in place of an earlier state, T-1, " + attempt)
        .contains("It goes on from the one that was here", "the older receipt is kept");
    assertThat(collected()).hasBinaryContent(Files.readAllBytes(journal()));
    assertThat(receipts()).hasSize(2);
    assertThat(receipts().get(0)).isEqualTo(new Receipt(older, "2026-11-23T10:44:55Z"));

    assertThat(collect("first.jsonl").out()).contains("here already, as it went on");
    assertThat(collected()).hasBinaryContent(Files.readAllBytes(journal()));
    assertThat(verify().out()).contains("It is the transcript that was collected.");
  }

  @Test
  void marksOnTheOlderVersionStayAndThatIsSaid() throws IOException {
    handIn("first.jsonl");
    collect("first.jsonl");
    shell.typing("3\nquit\n").run("mark", attempt, "--rater", "ab", "--home", home());
    shell.typing("quiet\nlong\n").run("resume");
    handIn("second.jsonl");

    assertThat(collect("second.jsonl").out())
        .contains("There are marks on the older version. They stay; look at them again.");
    assertThat(Files.exists(shell.file("marking/marks/" + attempt + ".ab.jsonl"))).isTrue();
  }

  @Test
  void aTailThatWasCutAndGoneOnWithIsNotTakenIn() throws IOException {
    shell.typing("quiet\nlong\n").run("resume");
    handIn("first.jsonl");
    collect("first.jsonl");
    cutToThreeRecords(journal());
    shell.typing("honey\nlong\n").run("resume");
    handIn("second.jsonl");

    assertThat(shell.run("verify", "second.jsonl").out())
        .contains("undamaged and sealed")
        .contains(
            "Taken up again 2026-11-23 10:44 UTC, 0 seconds after it had stopped, after choice")
        .contains("cannot be seen in the file itself; a receipt from before shows it.");
    Shell.Result result = collect("second.jsonl");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("NOT collected, another version is here", "Both are the same up to record 3");
    Shell.Result compared = shell.run("verify", "second.jsonl", "--receipt", "--home", home());
    assertThat(compared.code()).isEqualTo(1);
    assertThat(compared.out()).contains("does NOT fit", "What was collected is no longer in it");
  }

  @Test
  void resumptionsStandInTheTranscriptAndInJson() {
    shell.typing("quiet\nlong\n").run("resume");

    String words =
        "Taken up again 2026-11-23 10:44 UTC, 0 seconds after it had stopped, after choice 1.";
    assertThat(shell.run("show", attempt).out().replace('\n', ' ')).contains(words);
    assertThat(shell.run("export", attempt).out())
        .containsSubsequence(
            words,
            "a receipt from before shows it.",
            "## The conversation",
            "Taken up again 2026-11-23 10:44 UTC, 0 seconds after it had stopped.");
    assertThat(shell.run("verify", attempt, "--format", "json").out())
        .contains("\"after-choices\" : 1", "\"gap-seconds\" : 0");
  }

  @Test
  void theMarkerSeesWhereASessionWasTakenUpAgain() throws IOException {
    shell.typing("quiet\nlong\n").run("resume");
    handIn("first.jsonl");
    collect("first.jsonl");

    String marking =
        shell
            .typing("go 1\ngo 2\nquit\n")
            .run("mark", attempt, "--rater", "ab", "--home", home())
            .out();
    assertThat(marking.substring(marking.lastIndexOf("Decision 2 of 3")))
        .contains("Taken up again 2026-11-23 10:44 UTC");
  }

  @Test
  void swappedAndMissingTranscriptsAreFindings() throws IOException {
    shell.typing("quiet\nlong\n").run("resume");
    handIn("first.jsonl");
    String second = play("receive\nquiet\nlong\n");
    String third = play("receive\nquiet\nlong\n");
    shell.run("hand-in", second, "--output", "second.jsonl");
    shell.run("hand-in", third, "--output", "third.jsonl");
    collect("first.jsonl", "second.jsonl", "third.jsonl");
    assertThat(verify().code()).isZero();

    Path other = collected().resolveSibling(second + ".jsonl");
    Path between = shell.file("between");
    Files.move(collected(), between);
    Files.move(other, collected());
    Files.move(between, other);
    Files.delete(collected().resolveSibling(third + ".jsonl"));

    Shell.Result result = verify();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains(
            attempt
                + ": ANOTHER'S TRANSCRIPT\n  It is the transcript of "
                + second
                + ", under another's name.")
        .contains(second + ": ANOTHER'S TRANSCRIPT")
        .contains(third + ": MISSING")
        .contains("2 transcripts, 2 not whole, 1 missing.")
        .doesNotContain("It is the transcript that was collected");
    assertThat(shell.run("mark", attempt, "--rater", "ab", "--home", home()).err())
        .contains("under another's name");
  }

  private static void cutToThreeRecords(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Files.writeString(file, String.join("\n", lines.subList(0, 3)) + "\n");
  }

  private void handIn(String name) throws IOException {
    Files.copy(journal(), shell.file(name), StandardCopyOption.REPLACE_EXISTING);
    assertThat(Files.readString(shell.file(name), StandardCharsets.UTF_8)).isNotEmpty();
  }

  private Path journal() {
    return shell.home().resolve("attempts").resolve(attempt + ".jsonl");
  }

  private List<Receipt> receipts() throws IOException {
    return Home.at(shell.file("marking")).receipts().all(attempt);
  }

  private Path collected() {
    return shell.file("marking/attempts/" + attempt + ".jsonl");
  }

  private String home() {
    return shell.file("marking").toString();
  }

  private Shell.Result verify() {
    return shell.run("verify", "--receipt", "--home", home());
  }

  private Shell.Result collect(String... names) {
    String[] all = new String[names.length + 3];
    System.arraycopy(new String[] {"collect", "--home", home()}, 0, all, 0, 3);
    System.arraycopy(names, 0, all, 3, names.length);
    return shell.run(all);
  }
}

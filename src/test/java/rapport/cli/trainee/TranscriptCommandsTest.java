package rapport.cli.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Shell;
import tools.jackson.jr.ob.JSON;

final class TranscriptCommandsTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void transcriptsAreListedNewestFirst() throws IOException {
    shell.play();
    shell.begin();
    Files.writeString(
        shell.home().resolve("attempts").resolve("20261122-000000-tea-0000.jsonl"), "?\n");

    Golden.verify("cli/transcripts.txt", shell.run("transcripts").out());
  }

  @Test
  void transcriptsAsJsonHaveWhatTheContractSays() {
    shell.play();

    Map<String, Object> one = map(list(shell.run("transcripts", "--format", "json").out()).get(0));

    assertThat(one)
        .containsEntry("attempt", Shell.FIRST)
        .containsEntry("scenario", "tea")
        .containsEntry("mode", "practice")
        .containsEntry("state", "ended")
        .containsEntry("result", "met");
  }

  @Test
  void noTranscriptsIsSaidBesideAnEmptyResult() {
    Shell.Result result = shell.run("transcripts");

    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("No session is kept in HERE/home yet.\n");
    assertThat(result.code()).isZero();
    assertThat(list(shell.run("transcripts", "--format", "json").out())).isEmpty();
  }

  @Test
  void aSessionIsShownWithItsReport() {
    shell.play();

    String[] shown = shell.run("show", Shell.FIRST).out().split("(?=Report: )", 2);

    Golden.verify("cli/show.txt", shown[0]);
    assertThat(shown[1]).contains("Result: Met.", "The client heard: She saw it.");
  }

  @Test
  void anOpenSessionIsShownWithoutAReport() {
    shell.begin();

    assertThat(shell.run("show", Shell.FIRST).out())
        .contains("State: open")
        .contains("You: You thought of me on the way here.")
        .doesNotContain("Report", "Additive");
  }

  @Test
  void aSessionAsJsonHasWhatTheContractSays() {
    shell.typing("refuse\nback\nreceive\nquiet\nlong\n").run("play", "tea");

    Map<String, Object> json = map(shell.run("show", Shell.FIRST, "--format", "json").out());

    assertThat(json)
        .containsEntry("attempt", Shell.FIRST)
        .containsEntry("scenario", "tea")
        .containsEntry("mode", "practice")
        .containsEntry("state", "ended")
        .containsEntry(
            "choices",
            List.of(
                Map.of("node", "flask", "response", "refuse", "undone", true),
                Map.of("node", "flask", "response", "receive", "undone", false),
                Map.of("node", "bees", "response", "quiet", "undone", false),
                Map.of("node", "winter", "response", "long", "undone", false)));
    assertThat(json.get("result"))
        .asString()
        .contains("outcome=met")
        .contains("exact=11/3")
        .contains("decimal=3.666667");
  }

  @Test
  void anUnknownSessionIsSaid() {
    for (String command : List.of("show", "delete", "verify", "resume")) {
      Shell.Result result = shell.run(command, "20250101");

      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err())
          .isEqualTo("There is no session 20250101. To see them all: rapport transcripts\n");
    }
  }

  @Test
  void aBeginningThatFitsSeveralIsNotGuessedAt() {
    shell.play();
    shell.play();

    Shell.Result result = shell.run("show", "2026");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "More than one session begins with 2026: 20261123-104455-tea-0002, "
                + Shell.FIRST
                + ". Type a little more of its name.\n");
  }

  @Test
  void noNameReachesAFileOutsideTheHome() {
    shell.play();
    for (String name : List.of("../attempts/" + Shell.FIRST, "..", "/etc/passwd", "a\u001b[2Jb")) {
      Shell.Result result = shell.run("show", name);

      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err()).startsWith("There is no session ").doesNotContain("\u001b");
    }
  }

  @Test
  void undamagedTranscriptsAreVerified() {
    shell.play();

    Shell.Result result = shell.run("verify");

    assertThat(result.code()).isZero();
    assertThat(result.out().replaceAll("[0-9a-f]{64}", "HASH"))
        .isEqualTo(
            Shell.FIRST
                + ": undamaged and sealed\n"
                + "  Every record is whole and in its place, from the opening to the seal.\n"
                + "  Receipt: HASH\n"
                + "1 transcript, undamaged. Damage and casual edits show. That this trainee did it"
                + " unaided, or that the file was not rebuilt with Rapport itself, cannot be known"
                + " from the file.\n");
  }

  @Test
  void anAlteredTranscriptIsNamedWithItsLine() {
    shell.play();
    String text = new String(shell.journal(), java.nio.charset.StandardCharsets.UTF_8);
    shell.write("handed-in.jsonl", text.replaceFirst("\"outcome\":\"met\"", "\"outcome\":\"meh\""));

    Shell.Result result = shell.run("verify", "handed-in.jsonl", Shell.FIRST);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("handed-in.jsonl: DAMAGED at line 6")
        .contains(Shell.FIRST + ": undamaged and sealed")
        .contains("2 transcripts, 1 not whole.");
  }

  @Test
  void aCutTranscriptIsSaidToBeUnsealedAndATornOneIsNotCalledDamaged() {
    shell.begin();
    byte[] bytes = shell.journal();
    shell.write("torn.jsonl", java.util.Arrays.copyOf(bytes, bytes.length - 2));

    assertThat(shell.run("verify", Shell.FIRST).out())
        .contains("undamaged, not sealed")
        .contains("the session was not closed, or its end was cut off; the file alone cannot say");
    Shell.Result torn = shell.run("verify", "torn.jsonl");
    assertThat(torn.code()).isEqualTo(1);
    assertThat(torn.out()).contains("torn.jsonl: cut short").doesNotContain("DAMAGED");
  }

  @Test
  void verifyAsJsonNamesTheFileTheFindingAndTheLine() {
    shell.write("x.jsonl", "hello\n");

    Map<String, Object> json = map(shell.run("verify", "x.jsonl", "--format", "json").out());

    assertThat(json).containsEntry("verified", false);
    assertThat(json.get("transcripts"))
        .asString()
        .contains("file=x.jsonl", "finding=altered", "line=1", "receipt=null");
  }

  @Test
  void whatCannotBeVerifiedIsSaid() {
    assertThat(shell.run("verify", "scenarios").err())
        .isEqualTo("scenarios is a folder. Name the transcripts in it.\n");
    assertThat(shell.run("verify").out()).isEqualTo("There is no transcript to verify.\n");
    shell.write("newer.jsonl", "{\"format\":9}\n");
    assertThat(shell.run("verify", "newer.jsonl").out())
        .contains("newer.jsonl: not checked")
        .contains("written by a newer Rapport (format 9); update to read it.");
  }

  @Test
  void deletingAsksFirst() {
    shell.play();

    Shell.Result no = shell.typing("no\n").run("delete", Shell.FIRST);
    assertThat(no.err()).contains("Remove " + Shell.FIRST + " for good? Type yes:");
    assertThat(no.err()).contains("Nothing was removed.");
    assertThat(shell.journalFile()).exists();

    Shell.Result nobody = shell.run("delete", Shell.FIRST);
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.err()).contains("Nobody answered, so nothing was removed.");
    assertThat(shell.journalFile()).exists();

    Shell.Result yes = shell.typing("yes\n").run("delete", Shell.FIRST);
    assertThat(yes.code()).isZero();
    assertThat(yes.out()).startsWith("Removed " + Shell.FIRST + ".").contains("exported");
    assertThat(shell.journalFile()).doesNotExist();
  }

  @Test
  void deletingLeavesNoCopy() throws IOException {
    shell.play();

    shell.run("delete", "2026", "--yes");

    try (var files = Files.walk(shell.home())) {
      assertThat(files.filter(Files::isRegularFile))
          .as("all that is left is a line that says so")
          .containsExactly(shell.home().resolve("audit.txt"));
    }
    assertThat(shell.home().resolve("audit.txt"))
        .hasContent("2026-11-23T10:44:55Z\tdeleted\tno code\t1 session");
  }

  private static List<?> list(String json) {
    return (List<?>) JSON.std.anyFrom(json);
  }

  private static Map<String, Object> map(Object json) {
    return json instanceof String text
        ? JSON.std.mapFrom(text)
        : JSON.std.mapFrom(JSON.std.asString(json));
  }
}

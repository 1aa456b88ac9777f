package rapport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;

/** Documents that programs read keep every name, its place, and how its value is written. */
final class JsonTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void theListOfScenarios() {
    String[] all = run("list").split("(?=\\{\n)");
    String tea = Arrays.stream(all).filter(one -> one.contains("\"tea\"")).findFirst().orElse("");

    verify("list", tea.substring(0, tea.indexOf('}') + 1) + "\n");
  }

  @Test
  void theFindingsOfACheck() throws IOException {
    breakTea();

    verify("check", run("check", "scenarios"));
  }

  @Test
  void theFindingsOfACheckForEditors() throws IOException {
    breakTea();
    String log = shell.run("check", "scenarios", "--format", "sarif").out();
    String first = log.substring(0, log.indexOf("}, {"));
    String results = log.substring(log.indexOf("\"columnKind\""));

    verify("sarif", first + "} ]\n    ...\n    " + results);
  }

  @Test
  void theDifferencesOfTwoVersions() throws IOException {
    shell.write(
        "older.yaml",
        tea()
            .replaceFirst("empathy: 4", "empathy: 3")
            .replaceFirst("    ending:", "    scene: Rain.\n    ending:"));

    verify("diff", run("diff", "older.yaml", "tea"));
  }

  @Test
  void theListOfSessions() {
    shell.typing("receive\nquiet\nlong\n").run("play", "tea", "--trainee", "t01");
    shell.begin();
    shell.write("home/attempts/20261122-000000-tea-0000.jsonl", "?\n");

    verify("transcripts", run("transcripts"));
  }

  @Test
  void aSession() {
    shell.typing("refuse\nback\nreceive\nquiet\nlong\n").run("play", "tea", "--seed", "1");

    verify("show", run("show", Shell.FIRST));
  }

  @Test
  void anOpenSession() {
    shell.typing("receive\n").run("play", "tea", "--seed", "7", "--trainee", "t01");

    verify("show-open", run("show", Shell.FIRST));
  }

  @Test
  void aSessionWithItsMarksForTheFileAndForTheTrainee() {
    markWithEverything();

    verify("marked", run("export", Shell.FIRST));
    verify("handed-back", run("export", Shell.FIRST, "--hand-back"));
  }

  @Test
  void aSessionWhoseMarksAreNotAgreed() {
    markWithEverything();
    mark("zz", "1\nnext\n1\nnext\n1\nfinish\n");

    verify("undecided", run("export", Shell.FIRST));
  }

  @Test
  void howFarMarksAgree() {
    markWithEverything();
    mark("zz", "1\nnext\n1\nnext\n1\nfinish\n");

    verify("agreement-marks", run("agreement"));
  }

  @Test
  void whatIsVerified() {
    shell.play();
    String journal = new String(shell.journal(), StandardCharsets.UTF_8);
    shell.write("torn.jsonl", journal.substring(0, journal.length() - 2));
    shell.write("x.jsonl", "hello\n");

    verify("verify", run("verify", Shell.FIRST, "torn.jsonl", "x.jsonl"));
  }

  @Test
  void whatIsVerifiedAgainstItsReceipt() {
    shell.play();
    shell.run("hand-in", Shell.FIRST, "--output", "mine.jsonl");
    verify("collect", run("collect", "mine.jsonl", "--home", "marking"));

    verify("verify-receipt", run("verify", "--receipt", "--home", "marking"));
  }

  @Test
  void statementsForALearningRecordStore() {
    shell.pace(250);
    assess("refuse\nquiet\nlong\n");
    assess("receive\nhoney\nlong\n");
    shell.typing("receive\n").run("play", "tea", "--mode", "assessment", "--trainee", "t01");

    verify("xapi", shell.run("xapi", "--account-home", "https://lms.example.edu").out());
    verify("xapi-2.0.0", shell.run("xapi", Shell.FIRST, "--xapi-version", "2.0.0").out());
  }

  private String tea() throws IOException {
    return Files.readString(shell.scenarios().resolve("tea.yaml"));
  }

  private void breakTea() throws IOException {
    shell.write("scenarios/my tea.yaml", tea().replaceFirst("next: bees", "next: beees"));
  }

  private void assess(String typed) {
    shell.typing(typed).run("play", "tea", "--mode", "assessment", "--trainee", "t01");
  }

  private void markWithEverything() {
    assess("receive\nhoney\nlong\n");
    mark(
        "qq",
        """
        3
        c You hear her.
        next
        2
        next
        3
        next
        c Warm throughout.
        override e 2.4 rushed past the bees
        finish
        """);
  }

  private void mark(String rater, String typed) {
    shell.typing("go 1\n" + typed).run("mark", Shell.FIRST, "--rater", rater, "--plain");
  }

  private String run(String... command) {
    String[] all = Arrays.copyOf(command, command.length + 2);
    all[command.length] = "--format";
    all[command.length + 1] = "json";
    return shell.run(all).out();
  }

  private static void verify(String name, String json) {
    Golden.verify("cli/json/" + name + ".json", json.replaceAll("[0-9a-f]{64}", "HASH"));
  }
}

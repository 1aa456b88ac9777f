package rapport.cli.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Course;
import rapport.cli.Shell;
import rapport.store.files.Home;

/** What a trainee may ask for of a whole class's folder. */
final class TraineeDataTest {
  private static final String CODE = "T-7";

  @TempDir private Path folder;
  private Shell shell;
  private String attempt = "";

  @BeforeEach
  void collectMarkAndSample() throws IOException {
    shell = new Shell(folder);
    Course course = new Course(shell);
    shell.run("collect", "submissions.zip", "--home", "autumn");
    attempt =
        Course.transcripts(shell.file("autumn")).stream()
            .filter(transcript -> transcript.opened().trainee().equals(CODE))
            .findFirst()
            .orElseThrow()
            .attempt();
    course.mark(
        "autumn",
        "kl",
        Course.transcripts(shell.file("autumn")).stream()
            .filter(transcript -> transcript.attempt().equals(attempt))
            .toList(),
        1);
    Files.writeString(
        shell.file("autumn").resolve("marks/sample-20261123-104455-1.json"),
        "{\"format\":1,\"at\":\"2026-11-23T10:44:55Z\",\"seed\":1,\"attempts\":[\""
            + attempt
            + "\",\"20261123-080000-coffee-ffff\"]}\n");
  }

  @Test
  void everyCopyIsExported() throws IOException {
    Shell.Result done =
        shell.run("export", "--trainee", CODE, "--output", "t7.zip", "--home", "autumn");

    assertThat(done.code()).as(done.err()).isZero();
    try (ZipFile zip = new ZipFile(shell.file("t7.zip").toFile())) {
      List<String> names = zip.stream().map(ZipEntry::getName).toList();
      assertThat(names)
          .contains(
              "attempts/" + attempt + ".jsonl",
              "marks/" + attempt + ".kl.jsonl",
              "receipts/" + attempt + ".receipt");
      assertThat(names).allMatch(name -> name.contains(attempt));
      names.forEach(name -> assertThat(done.out()).contains("Copied " + name + "\n"));
    }
    assertThat(audit()).singleElement().asString().contains("exported\tsha256:", "1 session");
  }

  @Test
  void everyCopyIsDeletedAndNobodyElses() throws IOException {
    int before = sessions();
    Shell.Result done = shell.run("delete", "--trainee", CODE, "--yes", "--home", "autumn");

    assertThat(done.code()).as(done.err()).isZero();
    assertThat(done.out())
        .contains(
            "Removed attempts/" + attempt + ".jsonl",
            "Removed marks/" + attempt + ".kl.jsonl",
            "Removed receipts/" + attempt + ".receipt",
            "Removed their place in marks/sample-20261123-104455-1.json");
    try (Stream<Path> all = Files.walk(shell.file("autumn"))) {
      for (Path each : all.toList()) {
        assertThat(each.toString()).doesNotContain(attempt);
        if (Files.isRegularFile(each)) {
          assertThat(Files.readString(each, StandardCharsets.ISO_8859_1))
              .as(each.toString())
              .doesNotContain(attempt, "\"" + CODE + "\"");
        }
      }
    }
    assertThat(sessions()).isEqualTo(before - 1);
    assertThat(audit())
        .singleElement()
        .asString()
        .startsWith("2026-11-23T10:44:55Z\tdeleted\tsha256:")
        .doesNotContain(CODE);
  }

  @Test
  void nothingIsRemovedUnlessSomebodySaysYesAndTheCodeIsKnown() throws IOException {
    int before = sessions();
    assertThat(shell.typing("no\n").run("delete", "--trainee", CODE, "--home", "autumn").err())
        .contains("attempts/" + attempt + ".jsonl", "Nothing was removed.");
    Shell.Result unknown = shell.run("delete", "--trainee", "t-7", "--yes", "--home", "autumn");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("Nothing is kept under the code “t-7”");
    assertThat(shell.run("delete", "--yes").code()).isEqualTo(2);
    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void whoeverIsAloneInAHomeTakesTheirDrillsAlong() {
    shell.typing("receive\nquiet\nlong\n").run("play", "tea", "--trainee", CODE);
    shell.typing("1\n").run("drill", "--plain");

    assertThat(shell.run("delete", "--trainee", CODE, "--yes").out())
        .contains("Removed drills.jsonl");
    assertThat(shell.home().resolve("drills.jsonl")).doesNotExist();
  }

  private int sessions() throws IOException {
    return Home.at(shell.file("autumn")).attempts().ids().size();
  }

  @Test
  void whateverCarriesAClassOutIsNotedWithEverybodyInIt() throws IOException {
    String[] home = {"--home", "autumn"};
    run(home, "tables", "--output", ".");
    run(home, "xapi");
    run(home, "cohort");
    run(home, "cohort", "--format", "json");
    run(home, "hand-back", "--system", "folders", "--names", "roster", "--output", "back.zip");
    run(
        home,
        "gradebook",
        "--roster",
        "roster.csv",
        "--scenario",
        "coffee",
        "canvas.csv",
        "--column",
        "Empathy lab");
    run(
        home,
        "gradebook",
        "--roster",
        "roster.csv",
        "--scenario",
        "coffee",
        "--system",
        "moodle-import",
        "--column",
        "Lab",
        "--output",
        "filled.csv");

    List<String> lines = audit();
    assertThat(lines)
        .extracting(line -> line.split("\t", -1)[3].replaceAll("\\d+", "N"))
        .containsExactly(
            "tables of N codes",
            "xAPI statements of N codes",
            "cohort, N codes",
            "feedback, N page",
            "gradebook, N marks");
    assertThat(lines.get(3).split("\t", -1)[2]).matches("sha256:[0-9a-f]{16}");
    assertThat(lines.get(0).split("\t", -1)[2].split(",", -1))
        .hasSizeGreaterThan(30)
        .contains(lines.get(3).split("\t", -1)[2]);
    assertThat(String.join("", lines)).doesNotContain(CODE);
  }

  @Test
  void whatIsHandedInIsNotedWhereItWasPlayed() throws IOException {
    shell.play();
    shell.run("hand-in", "2026", "--anyway");

    assertThat(Files.readString(shell.home().resolve("audit.txt")))
        .contains("exported\tno code\t1 session, to be handed in");
  }

  private void run(String[] home, String... arguments) {
    shell.run(Stream.of(arguments, home).flatMap(Stream::of).toArray(String[]::new));
  }

  private List<String> audit() throws IOException {
    return Files.readAllLines(shell.file("autumn").resolve("audit.txt"));
  }
}

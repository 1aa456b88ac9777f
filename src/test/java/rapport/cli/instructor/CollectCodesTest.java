package rapport.cli.instructor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Shell;
import rapport.store.files.Home;
import rapport.store.handin.HandedPlace;

/** Whose a transcript is, is never guessed. */
final class CollectCodesTest {
  private static final String MUELLER = "Ann Müller_105_assignsubmission_file_/s.jsonl";
  private static final String SCHMIDT = "Jo Schmidt_106_assignsubmission_file_/s.jsonl";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void oneCodeInTwoPeoplesFoldersIsToldAndKeptApart() throws IOException {
    zip("moodle.zip", Map.of(MUELLER, play("T-26"), SCHMIDT, play("T-26")));

    Shell.Result result = collect("moodle.zip");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("CODE T-26 STANDS IN SEVERAL PEOPLE'S FILES. They are kept apart:\n")
        .containsPattern(
            "  T-26 \\([12]\\): Ann Müller, 2026.*\n  T-26 \\([12]\\): Jo Schmidt, 2026");
    assertThat(shell.run("mark", "--rater", "ab", "--home", home()).out())
        .contains("1. T-26 (1), Tea?: unmarked\n2. T-26 (2), Tea?: unmarked\n");
  }

  @Test
  void noGradebookIsFilledUntilTheRosterSaysWhoIsWho() throws IOException {
    zip("moodle.zip", ordered(MUELLER, play("T-26"), SCHMIDT, play("T-26")));
    collect("moodle.zip");
    shell.write(
        "canvas.csv",
        "Student,ID,SIS Login ID,Section,Lab (4711)\n    Points Possible,,,,10\nM,1,u1,A,\nS,2,u2,A,\n");
    shell.write("roster.csv", "code,id,email,login\nT-26,,,u1\n");
    Shell.Result left = gradebook();
    assertThat(left.out()).doesNotContain("T-26  ");
    assertThat(left.err()).contains("T-26 (1)", "T-26 (2)");

    shell.write("roster.csv", "code,id,email,login\nT-26 (1),,,u1\nT-26 (2),,,u2\n");
    assertThat(gradebook().out()).contains("T-26 (1)", "T-26 (2)");
  }

  @Test
  void aCodeCanBeSaidToBeOnePersons() throws IOException {
    zip("moodle.zip", Map.of(MUELLER, play("T-26"), SCHMIDT, play("T-26")));
    collect("moodle.zip");

    Shell.Result result = collect("--one-person", "T-26");
    assertThat(result.code()).as(result.out()).isZero();
    assertThat(shell.run("mark", "--rater", "ab", "--home", home()).out())
        .contains("1. T-26, Tea?: unmarked, attempt 1 of 2");
  }

  @Test
  void oneTraineesAttemptsInSeveralZipsAreNobodyElses() throws IOException {
    zip("week1.zip", Map.of(MUELLER, play("T-26"), SCHMIDT, play("T-27")));
    zip("week2.zip", Map.of(MUELLER.replace("105", "905"), play("T-26"), SCHMIDT, play("T-27")));
    Files.createDirectories(shell.file("week3"));
    Files.write(shell.file("week3/a.jsonl"), play("T-26"));
    Files.write(shell.file("week3/b.jsonl"), play("T-27"));

    assertThat(collect("week1.zip").code()).isZero();
    assertThat(collect("week2.zip").code()).isZero();
    assertThat(collect("week3").code()).isZero();
  }

  @Test
  void foldersAndFileNamesOfOtherSystemsTellPeopleApartToo() throws IOException {
    Map<String, byte[]> canvas =
        ordered(
            "mullerann_105_9921_s.jsonl",
            play("T-1"),
            "schmidtjo_LATE_106_9922_s.jsonl",
            play("T-1"));
    zip("canvas.zip", canvas);
    zip("plain.zip", ordered("in/Ann/s.jsonl", play("T-2"), "in/Jo/s.jsonl", play("T-2")));
    zip(
        "blind.zip",
        ordered(
            "Participant_7_assignsubmission_file_/s.jsonl",
            play("T-3"),
            "Participant_8_assignsubmission_file_/s.jsonl",
            play("T-3")));

    assertThat(collect("canvas.zip").out()).contains("CODE T-1 STANDS", "mullerann", "schmidtjo");
    assertThat(collect("plain.zip").out()).contains("CODE T-2 STANDS", ": Ann, ", ": Jo, ");
    assertThat(collect("blind.zip").out())
        .contains("CODE T-3 STANDS", "Participant_7", "Participant_8");
  }

  @Test
  void whereEachCameFromIsRemembered() throws IOException {
    zip("moodle.zip", Map.of(MUELLER, play("T-26")));
    collect("moodle.zip");

    assertThat(Home.at(shell.file("marking")).origins().all())
        .extracting(origin -> origin.place())
        .containsExactly(new HandedPlace("moodle.zip", MUELLER));
    String attempt = Home.at(shell.home()).attempts().ids().get(0);
    shell.typing("y\n").run("delete", attempt, "--yes", "--home", home());
    assertThat(shell.file("marking/receipts")).isEmptyDirectory();
  }

  @Test
  void aRosterSaysWhoHasNotHandedInAndAsksAboutCodesLikeIts() throws IOException {
    zip("moodle.zip", ordered(MUELLER, play("T-1"), SCHMIDT, play("t-26")));
    shell.write("roster.csv", "code,id\nT-1,1\nT-2,2\nT-26,3\nT-10,4\n");

    Shell.Result result = collect("moodle.zip", "--roster", "roster.csv");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("Not handed in: T-2, T-10, T-26.\n")
        .contains("t-26 is not in the roster, and T-26 is. The same person?");
    String json = collect("--roster", "roster.csv", "--format", "json").out();
    assertThat(json).contains("\"not-handed-in\" : [ \"T-2\", \"T-10\", \"T-26\" ]");
    zip("late.zip", Map.of("Cy_107_assignsubmission_file_/s.jsonl", play("T-26")));
    assertThat(collect("late.zip").out()).contains("t-26 and T-26: the same person?");
  }

  @Test
  void whoseFileCameDamagedHasHandedIn() throws IOException {
    byte[] whole = play("T-2");
    byte[] damaged = new String(whole, UTF_8).replaceFirst("\"node\"", "\"nod\"").getBytes(UTF_8);
    zip("moodle.zip", ordered(MUELLER, play("T-1"), SCHMIDT, damaged));
    shell.write("roster.csv", "code,id\nT-1,1\nT-2,2\nT-3,3\n");

    assertThat(collect("moodle.zip", "--roster", "roster.csv").out())
        .contains("Not handed in: T-3.\nHanded in, but damaged: T-2.\n");
    zip("again.zip", Map.of(SCHMIDT, whole));
    assertThat(collect("again.zip", "moodle.zip", "--roster", "roster.csv").out())
        .contains("Not handed in: T-3.\n")
        .doesNotContain("Handed in, but damaged");
  }

  private byte[] play(String code) throws IOException {
    Shell.Result result =
        shell
            .typing("receive\nquiet\nlong\n")
            .run("play", "tea", "--mode", "assessment", "--trainee", code);
    assertThat(result.code()).as(result.err()).isZero();
    Home home = Home.at(shell.home());
    return home.attempts().bytes(home.attempts().ids().get(0));
  }

  private static Map<String, byte[]> ordered(String a, byte[] first, String b, byte[] second) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(a, first);
    files.put(b, second);
    return files;
  }

  private void zip(String name, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    shell.write(name, bytes.toByteArray());
  }

  private Shell.Result gradebook() {
    return shell.run(
        "gradebook",
        "canvas.csv",
        "--roster",
        "roster.csv",
        "--scenario",
        "tea",
        "--column",
        "4711",
        "--home",
        home());
  }

  private String home() {
    return shell.file("marking").toString();
  }

  private Shell.Result collect(String... names) {
    String[] all = new String[names.length + 3];
    System.arraycopy(new String[] {"collect", "--home", home()}, 0, all, 0, 3);
    System.arraycopy(names, 0, all, 3, names.length);
    return shell.run(all);
  }
}

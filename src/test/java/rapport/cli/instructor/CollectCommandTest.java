package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Shell;
import tools.jackson.jr.ob.JSON;

/** From a trainee's file to the instructor's folder. */
final class CollectCommandTest {
  @TempDir private Path folder;
  private Shell shell;
  private String handedIn = "";

  @BeforeEach
  void handIn() throws IOException {
    shell = new Shell(folder);
    shell.play();
    Shell.Result result = shell.run("hand-in", Shell.FIRST, "--anyway", "--output", "mine.jsonl");
    assertThat(result.code()).isZero();
    handedIn = Files.readString(shell.file("mine.jsonl"));
  }

  @Test
  void whatIsHandedInIsTheWholeJournalAndItsReceipt() {
    Shell.Result again = shell.run("hand-in", Shell.FIRST, "--anyway");

    assertThat(handedIn.getBytes(StandardCharsets.UTF_8)).isEqualTo(shell.journal());
    assertThat(again.out())
        .startsWith("Wrote " + Shell.FIRST + ".jsonl. Hand in this one file.\nReceipt: ");
    assertThat(shell.run("hand-in", Shell.FIRST, "--anyway").code())
        .as("never over another file")
        .isEqualTo(2);
  }

  @Test
  void anUnfinishedSessionIsHandedInWithAWord() {
    shell.begin();
    String second = Shell.FIRST.replace("-0001", "-0002");

    Shell.Result result = shell.run("hand-in", second, "--anyway");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).contains("rapport resume " + second);
  }

  @Test
  void everyFileIsAccountedFor() throws IOException {
    shell.write("damaged.jsonl", handedIn.replaceFirst("flask", "flusk"));
    shell.write("notes.jsonl", "Dear instructor,\n");
    shell.write("torn.zip", zip(Map.of("../../t 17 (1).jsonl", handedIn)));

    Shell.Result result = collect("mine.jsonl", "torn.zip", "damaged.jsonl", "notes.jsonl");

    assertThat(result.code()).isEqualTo(1);
    assertThat(Files.readString(collected())).isEqualTo(handedIn);
    try (var files = Files.list(shell.file("marking/attempts"))) {
      assertThat(files.toList()).hasSize(1);
    }
    Golden.verify("cli/collect.txt", result.out().replaceAll("[0-9a-f]{64}", "HASH"));
  }

  @Test
  void aFolderIsSearchedToItsDepth() throws IOException {
    Files.createDirectories(shell.file("moodle/Participant 7"));
    shell.write("moodle/Participant 7/handed in.jsonl", handedIn);

    Shell.Result result = collect("moodle");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("moodle/Participant 7/handed in.jsonl: collected, no code, ");
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    collect("mine.jsonl");
    String longer = handedIn.substring(0, handedIn.lastIndexOf('\n', handedIn.length() - 2) + 1);
    shell.write("other.jsonl", longer);

    Shell.Result result = collect("other.jsonl");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains(
            "other.jsonl: here already, as it went on", "The one that is here goes on from it");
    assertThat(Files.readString(collected())).isEqualTo(handedIn);
  }

  @Test
  void aReceiptShowsWhatWasRebuiltSinceItWasCollected() throws IOException {
    collect("mine.jsonl");
    Shell.Result fits = shell.run("verify", "--receipt", "--home", home());
    assertThat(fits.code()).isZero();
    assertThat(fits.out()).contains("It is the transcript that was collected.");

    // Whole by its own chain, and yet another one: the end was cut off at a line's end.
    String shorter = handedIn.substring(0, handedIn.lastIndexOf('\n', handedIn.length() - 2) + 1);
    Files.writeString(collected(), shorter);
    assertThat(shell.run("verify", "--home", home()).code()).isZero();

    Shell.Result unfit = shell.run("verify", "--receipt", "--home", home());
    assertThat(unfit.code()).isEqualTo(1);
    assertThat(unfit.out()).contains("does NOT fit the receipt", "1 changed since collected");
  }

  @Test
  void programsGetTheFateOfEachFile() {
    String json = collect("mine.jsonl", "--format", "json").out();

    assertThat(String.valueOf(JSON.std.mapFrom(json).get("files")))
        .contains("file=mine.jsonl, fate=collected, attempt=" + Shell.FIRST);
  }

  @Test
  void whatCantBeReadAtAllIsSaid() {
    assertThat(collect("nowhere").err()).isEqualTo("There is no file or folder nowhere.\n");
    assertThat(collect().err()).contains("FILE");
  }

  @Test
  void oneZipThatCantBeReadHoldsNothingElseBack() throws IOException {
    Files.createDirectories(shell.file("in"));
    shell.write("in/a broken.zip", "PK no zip");
    shell.write("in/b nested.zip", zip(Map.of("t17.zip", "PK")));
    shell.write("in/c.zip", zip(Map.of("t17/session.jsonl.txt", handedIn)));
    shell.write("in/d.jsonl", handedIn);

    Shell.Result result = collect("in");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("in/a broken.zip: NOT collected\n  It is no zip that can be read.")
        .contains("in/b nested.zip: t17.zip: NOT collected\n  It is no zip that can be read.")
        .contains("in/c.zip: t17/session.jsonl.txt: collected")
        .contains("in/d.jsonl: here already");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aZipWithoutATranscriptIsNotTakenForDone() throws IOException {
    shell.write("empty.zip", zip(Map.of("essay.pdf", "%PDF")));

    Shell.Result result = collect("empty.zip");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .isEqualTo(
            """
            Passed over, for there is no transcript in it:
              empty.zip: essay.pdf
            There is no transcript among these.
            """);
  }

  private Path collected() {
    return shell.file("marking/attempts/" + Shell.FIRST + ".jsonl");
  }

  private String home() {
    return shell.file("marking").toString();
  }

  private Shell.Result collect(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "collect";
    all[1] = "--home";
    all[2] = home();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return shell.run(all);
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

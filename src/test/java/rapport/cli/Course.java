package rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rapport.SimulatedTrainees;
import rapport.play.evaluation.Exchange;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.store.files.Home;

/**
 * A course of forty simulated trainees who have handed in a session with Marta each, what their
 * instructor has on the disk before marking, and two raters who mark by a script.
 */
public final class Course {
  static final int TRAINEES = 40;
  private static final long SEED = 20261123;

  /** In the order in which levels are asked for. */
  private static final List<String> CRITERIA =
      List.of("empathy", "boundary", "cultural-sensitivity");

  private final Shell shell;

  /** Writes everything into the folder that commands are run in. */
  public Course(Shell shell) {
    this.shell = shell;
    SimulatedTrainees trainees = new SimulatedTrainees(shell.file("trainees"), SEED);
    trainees.play(Path.of("scenarios/coffee.yaml"), TRAINEES + 3, TRAINEES, Mode.ASSESSMENT);
    shell.write("submissions.zip", submissions());
    shell.write("roster.csv", roster());
    shell.write("canvas.csv", canvas());
    shell.write("bewertungen.csv", worksheet());
    shell.write("blackboard.xls", blackboard());
    shell.write("typed.txt", "3\nc The laugh that stopped is passed over.\nquit\n");
    try {
      Files.createDirectories(shell.file("corrected"));
      String scenario = Files.readString(Path.of("scenarios/coffee.yaml"));
      shell.write(
          "corrected/coffee.yaml",
          scenario.replaceFirst("rate: \\{empathy: 1}", "rate: {empathy: 2}"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a learning platform packs them: a folder a person, and names of its own making. */
  private byte[] submissions() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      int number = 0;
      for (Transcript transcript : transcripts(shell.file("trainees"))) {
        number++;
        byte[] journal = Files.readAllBytes(journal(transcript));
        boolean isSecond = number > TRAINEES;
        int person = 1000 + (isSecond ? number - TRAINEES : number);
        String name = isSecond ? "second session.jsonl" : "session.jsonl";
        put(zip, "Participant_" + person + "_file/" + name, journal);
        if (number == 7) {
          put(zip, "Participant_1007_file/session (1).jsonl", journal);
        }
      }
      put(zip, "Participant_1099_file/session.jsonl", damaged());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
  }

  private byte[] damaged() throws IOException {
    Transcript last = transcripts(shell.file("trainees")).get(3);
    String journal = Files.readString(journal(last));
    return journal
        .replaceFirst("\"empathy\":[0-9]", "\"empathy\":9")
        .getBytes(StandardCharsets.UTF_8);
  }

  private Path journal(Transcript transcript) {
    return shell.file("trainees").resolve("attempts").resolve(transcript.attempt() + ".jsonl");
  }

  private static String roster() {
    StringBuilder roster = new StringBuilder("code,id,email,login\n");
    for (int i = 0; i < TRAINEES; i++) {
      roster.append(
          String.format("T-%d,00%d,student%d@example.org,student%d%n", i, 4200 + i, i, i));
    }
    return roster.toString();
  }

  private static String canvas() {
    StringBuilder rows =
        new StringBuilder("Student,ID,SIS User ID,SIS Login ID,Section,Empathy lab (4711)\r\n");
    rows.append("    Points Possible,,,,,20\r\n");
    for (int i = 0; i < TRAINEES; i++) {
      rows.append(
          String.format("\"Student, %d\",%d,00%d,student%d,A,\r\n", i, 90 + i, 4200 + i, i));
    }
    return rows.append("\"Guest, A\",9999,009999,guest,A,EX\r\n").toString();
  }

  /** An assignment's worksheet from a site in German, where decimals have a comma. */
  private static String worksheet() {
    StringBuilder rows =
        new StringBuilder(
            "ID,Vollständiger Name,E-Mail-Adresse,Status,Bewertung,Bestwertung,Bewertung kann"
                + " geändert werden,Zuletzt geändert (Bewertung),Kommentar\r\n");
    for (int i = 0; i < TRAINEES; i++) {
      rows.append(
          String.format(
              "Teilnehmer/in%d,\"Student, %d\",student%d@example.org,Abgegeben,,\"50,00\",Ja,-,\r\n",
              1001 + i, i, i));
    }
    return rows.append("Teilnehmer/in1099,\"Gast, A\",gast@example.org,,,\"50,00\",Ja,-,\r\n")
        .toString();
  }

  /** Every cell in quotes, with tabs between, in the encoding of its own download. */
  private static byte[] blackboard() {
    StringBuilder rows =
        new StringBuilder(
            "\uFEFF\"Last Name\"\t\"First Name\"\t\"Username\"\t\"Student ID\"\t\"Empathy lab"
                + " [Total Pts: 40 Score] |8151\"\r\n");
    for (int i = 0; i < TRAINEES; i++) {
      rows.append(
          String.format("\"%d\"\t\"Student\"\t\"student%d\"\t\"00%d\"\t\"\"\r\n", i, i, 4200 + i));
    }
    return rows.toString().getBytes(StandardCharsets.UTF_16LE);
  }

  /** The attempts of a home, oldest first. */
  public static List<Transcript> transcripts(Path home) {
    List<Transcript> transcripts = new ArrayList<>();
    try {
      for (String attempt : Home.at(home).attempts().ids()) {
        transcripts.add(
            0, Transcript.of(Home.at(home).attempts().read(attempt).entries()).orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return transcripts;
  }

  /**
   * What a rater types to mark one transcript: mostly the author's levels, now and then another.
   * Each is typed with its criterion: a level alone goes to the first that has none yet, which in
   * an agreed mark is one that the raters don't share.
   */
  static String script(Transcript transcript, Random judgement) {
    StringBuilder typed = new StringBuilder("go 1\n");
    for (Exchange exchange : transcript.exchanges()) {
      for (String criterion : CRITERIA) {
        Integer key = exchange.choice().levels().get(criterion);
        if (key != null) {
          int moved = judgement.nextInt(5) == 0 ? judgement.nextInt(3) - 1 : 0;
          int level = Math.max(0, Math.min(4, key + moved));
          typed.append(criterion).append(' ').append(level).append('\n');
        }
      }
      typed.append("next\n");
    }
    return typed.append("finish\n").toString();
  }

  /** Lets a rater mark these attempts in line mode. */
  public void mark(String home, String rater, List<Transcript> transcripts, long seed) {
    Random judgement = new Random(seed);
    transcripts.forEach(
        each ->
            run(
                "Finished.",
                script(each, judgement),
                "mark",
                each.attempt(),
                "--rater",
                rater,
                "--home",
                home));
  }

  /** Lets a rater settle on marks for these attempts, as if both had talked about them. */
  public void agree(String home, String rater, List<Transcript> transcripts, long seed) {
    agree(home, rater, transcripts, seed, "");
  }

  /**
   * The same, with a comment on each whole.
   *
   * @param remark nothing for none
   */
  public void agree(
      String home, String rater, List<Transcript> transcripts, long seed, String remark) {
    Random judgement = new Random(seed);
    transcripts.forEach(
        each ->
            run(
                "Agreed.",
                remarked(script(each, judgement), remark),
                "mark",
                each.attempt(),
                "--agree",
                "--rater",
                rater,
                "--home",
                home));
  }

  private static String remarked(String script, String remark) {
    return remark.isEmpty() ? script : script.replace("finish\n", "c " + remark + "\nfinish\n");
  }

  private void run(String end, String typed, String... command) {
    Shell.Result result = shell.typing(typed).run(command);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains(end);
  }
}

package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import rapport.cli.Shell;

/**
 * Forty people who each play <i>A move</i> at home and hand in what came of it, ten of them through
 * each of four systems. Each is known by a number, 0 to 39, whatever code they typed.
 */
final class ClassOfForty {
  static final int SIZE = 40;
  static final int EARLY = 4;
  static final int CHANGED_ON_THE_WAY = 22;
  static final int DAMAGED = 35;
  static final int CODE_OWNER = 36;
  static final int CODE_TAKER = 37;
  static final int MISSING = 39;
  static final List<String> DECISIONS = List.of("boxes", "keys", "letter", "bus", "lamp");
  private static final List<String> RESPONSES =
      List.of("warm", "warm", "warm", "warm", "flat", "flat", "flat", "cold");

  private final Shell shell;
  private final List<List<String>> chosen = new ArrayList<>();

  /** Everybody plays, and what they hand in lies packed in the folder that commands are run in. */
  ClassOfForty(Shell shell) throws IOException {
    this.shell = shell;
    Files.copy(
        Path.of("src/test/resources/cli/forty/move.yaml"), shell.scenarios().resolve("move.yaml"));
    Random random = new Random(20261123);
    for (int person = 0; person < SIZE; person++) {
      chosen.add(choices(random));
      play(person);
    }
    pack();
  }

  /** What one of them chose, up to where the session ended. */
  List<String> chosen(int person) {
    return chosen.get(person);
  }

  static String code(int person) {
    return String.format("T-%02d", person);
  }

  private static List<String> choices(Random random) {
    List<String> choices = new ArrayList<>();
    for (String decision : DECISIONS) {
      choices.add(RESPONSES.get(random.nextInt(RESPONSES.size())));
      if (decision.equals("bus") && choices.get(choices.size() - 1).equals("cold")) {
        break;
      }
    }
    return choices;
  }

  private void play(int person) {
    String typed = String.join("\n", chosen(person)) + "\n";
    String code = code(person == CODE_TAKER ? CODE_OWNER : person);
    if (person == EARLY) {
      play(person, typed.substring(0, typed.indexOf('\n') + 1), code);
      handIn(person, "early.jsonl");
      at(person, typed.substring(typed.indexOf('\n') + 1), "resume");
    } else {
      play(person, typed, code);
    }
    handIn(person, person + ".jsonl");
  }

  private void play(int person, String typed, String code) {
    at(person, typed, "play", "move", "--mode", "assessment", "--trainee", code);
  }

  private void handIn(int person, String file) {
    at(person, "", "hand-in", "2026", "--output", file);
  }

  /** Runs a command in somebody's own home. */
  private void at(int person, String typed, String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--home", "at-" + person));
    Shell.Result result = shell.typing(typed).run(all.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
  }

  private void pack() throws IOException {
    Map<String, byte[]> moodle = new LinkedHashMap<>();
    Map<String, byte[]> canvas = new LinkedHashMap<>();
    Map<String, byte[]> blackboard = new LinkedHashMap<>();
    Map<String, byte[]> brightspace = new LinkedHashMap<>();
    for (int i = 0; i < 10; i++) {
      moodle.put(moodleFolder(i) + "session.jsonl", handed(i));
      canvas.put(canvasName(10 + i) + ".jsonl", handed(10 + i));
      blackboard.put(blackboardName(20 + i), handed(20 + i));
      brightspace.put(brightspaceFolder(30 + i) + "session.jsonl", handed(30 + i));
    }
    canvas.put("__MACOSX/._" + canvasName(10) + ".jsonl", new byte[] {0, 5, 22, 7});
    canvas.put(".DS_Store", new byte[] {0, 0, 0, 1});
    brightspace.remove(brightspaceFolder(MISSING) + "session.jsonl");
    zip("early.zip", "UTF-8", Map.of(moodleFolder(EARLY) + "s.jsonl", file("early.jsonl")));
    zip("moodle.zip", "UTF-8", moodle);
    zip("canvas.zip", "UTF-8", canvas);
    zip("blackboard.zip", "IBM437", blackboard);
    zip("brightspace.zip", "UTF-8", brightspace);
  }

  static String moodleFolder(int person) {
    return "Ana Núñez " + person + "_10" + person + "_assignsubmission_file_/";
  }

  static String canvasName(int person) {
    return "student" + (char) ('a' + person % 10) + "_9" + person + "_77" + person + "_session";
  }

  static String blackboardName(int person) {
    return "Übung_u" + person + "_attempt_2026-11-23-08-00-00_session.jsonl";
  }

  static String brightspaceFolder(int person) {
    return "5" + person + "-8151 - Student " + person + " - Nov 23, 2026 800 AM/";
  }

  private byte[] handed(int person) throws IOException {
    String journal = new String(file(person + ".jsonl"), StandardCharsets.UTF_8);
    if (person == DAMAGED) {
      journal = journal.replaceFirst("\"empathy\":[0-9]", "\"empathy\":9");
    } else if (person == CHANGED_ON_THE_WAY) {
      journal = journal.replace("\n", "\r\n");
    }
    return journal.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] file(String name) throws IOException {
    return Files.readAllBytes(shell.file(name));
  }

  private void zip(String name, String encoding, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(encoding);
      zip.setUseLanguageEncodingFlag(encoding.equals("UTF-8"));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeArchiveEntry();
      }
    }
    shell.write(name, bytes.toByteArray());
  }
}

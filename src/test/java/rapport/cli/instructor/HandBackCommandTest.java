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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Shell;
import rapport.cli.Shell.Result;

/** The feedback of a whole class in one zip, under the names that the school's system gave out. */
final class HandBackCommandTest {
  private static final int CLASS = 4;

  private Shell shell;
  private final List<String> attempts = new ArrayList<>();
  private final List<byte[]> journals = new ArrayList<>();

  @BeforeEach
  void fourHaveHandedIn(@TempDir Path folder) throws IOException {
    shell = new Shell(folder);
    for (int i = 1; i <= CLASS; i++) {
      shell
          .typing("receive\nquiet\nlong\n")
          .run("play", "tea", "--mode", "assessment", "--trainee", "t" + i, "--home", "own");
    }
    try (var files = Files.list(shell.file("own").resolve("attempts"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).sorted().toList()) {
        attempts.add(file.getFileName().toString().replace(".jsonl", ""));
        journals.add(Files.readAllBytes(file));
      }
    }
    assertThat(attempts).hasSize(CLASS);
  }

  @Test
  void moodleGetsItsOwnFoldersBackAndWhatCannotBeHandedBackIsListed() throws IOException {
    collect(
        "Ana Núñez_101_assignsubmission_file_/session.jsonl",
        "Bo_102_assignsubmission_file/session.jsonl",
        "Cy O'Neil_103_assignsubmission_file_session.jsonl",
        "Di_104_assignsubmission_file_/session.jsonl");
    mark(0, "r1", "3");
    mark(1, "r1", "3");
    mark(2, "r1", "3");
    mark(2, "r2", "1");
    Result result = handBack("moodle", "--output", "feedback.zip");

    assertThat(result.code()).isEqualTo(1);
    assertThat(zip("feedback.zip").keySet())
        .containsExactly(
            "Ana Núñez_101_assignsubmission_file_/feedback-" + attempts.get(0) + ".html",
            "Bo_102_assignsubmission_file/feedback-" + attempts.get(1) + ".html");
    assertThat(zip("feedback.zip").values())
        .allMatch(page -> page.contains("one marker") && page.startsWith("<!DOCTYPE html>"))
        .noneMatch(page -> page.contains("r1"));
    assertThat(result.err())
        .contains("t3 (" + attempts.get(2) + ") is not handed back: raters have not agreed on it")
        .contains("t4 (" + attempts.get(3) + ") is not handed back: no marks stand for it.")
        .contains("2 pages in feedback.zip.");
  }

  /** Where Moodle was told to make no folders, the beginning of the name decides. */
  @Test
  void moodlesFilesWithoutFoldersKeepTheBeginningOfTheirNames() throws IOException {
    collectOne(0, "Cy O'Neil_103_assignsubmission_file_session.jsonl");
    mark(0, "r1", "3");
    Result result = handBack("moodle", "--output", "feedback.zip");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(zip("feedback.zip").keySet())
        .containsExactly(
            "Cy O'Neil_103_assignsubmission_file_feedback-" + attempts.get(0) + ".html");
  }

  @Test
  void canvasGetsItsOwnFileNamesBackWithTheEndingOfAPage() throws IOException {
    collect(
        "nunezana_105_9921_session.jsonl",
        "bo_LATE_106_9922_session-1.jsonl",
        "cy_107_9923_my_session.jsonl",
        "di_108_session.jsonl");
    for (int i = 0; i < CLASS; i++) {
      mark(i, "r1", "3");
    }
    Result result = handBack("canvas", "--output", "feedback.zip");

    assertThat(zip("feedback.zip").keySet())
        .containsExactly(
            "nunezana_105_9921_session.html",
            "bo_LATE_106_9922_session-1.html",
            "cy_107_9923_my_session.html");
    assertThat(result.err())
        .contains("t4 (" + attempts.get(3) + ") is not handed back: nobody knows under which name");
  }

  @Test
  void byTheRosterWhatNobodyKnowsTheOriginOfIsNamedByItsCode() throws IOException {
    collectOne(0, "session.jsonl");
    mark(0, "r1", "3");

    assertThat(handBack("moodle", "--output", "none.zip").err()).contains("no file is written");
    assertThat(shell.file("none.zip")).doesNotExist();
    Result result = handBack("moodle", "--names", "roster", "--output", "feedback.zip");
    assertThat(zip("feedback.zip").keySet())
        .containsExactly("by-code/t1_feedback-" + attempts.get(0) + ".html");
    assertThat(result.err()).contains("is named by its code");
  }

  @Test
  void anythingElseGetsItsFoldersBack() throws IOException {
    collectOne(0, "12345-67890 - Ana Nunez - Nov 23, 2026 800 AM/session.jsonl");
    mark(0, "r1", "3");
    handBack("folders", "--output", "feedback.zip");

    assertThat(zip("feedback.zip").keySet())
        .containsExactly(
            "12345-67890 - Ana Nunez - Nov 23, 2026 800 AM/feedback-" + attempts.get(0) + ".html");
  }

  @Test
  void whatIsDamagedIsListed() throws IOException {
    collectOne(0, "Ana_101_assignsubmission_file_/session.jsonl");
    mark(0, "r1", "3");
    Path marks = shell.file("marking/marks").resolve(attempts.get(0) + ".r1.jsonl");
    Files.writeString(marks, Files.readString(marks).replace("\"level\":3", "\"level\":4"));

    assertThat(handBack("moodle").err())
        .contains(attempts.get(0) + " is not handed back: it can't be read, or a mark on it.");
  }

  @Test
  void nothingIsOverwrittenAndNothingIsWrittenUnasked() throws IOException {
    collectOne(0, "Ana_101_assignsubmission_file_/session.jsonl");
    mark(0, "r1", "3");
    shell.write("feedback.zip", "mine");

    assertThat(handBack("moodle").out()).contains("Ana_101_assignsubmission_file_/feedback-");
    assertThat(handBack("moodle").err()).contains("Nothing is written yet.");
    assertThat(handBack("moodle", "--output", "feedback.zip").err()).contains("--force");
    assertThat(Files.readString(shell.file("feedback.zip"))).isEqualTo("mine");
    assertThat(handBack("moodle", "--output", "feedback.zip", "--force").code()).isZero();
    assertThat(shell.run("hand-back", "--home", "marking").err()).contains("needs --system");
    assertThat(shell.run("hand-back", "--system", "moodle", "--home", "empty").err())
        .contains("nothing to hand back");
  }

  private Result handBack(String system, String... options) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("hand-back", "--system", system, "--home", "marking"));
    command.addAll(List.of(options));
    return shell.run(command.toArray(String[]::new));
  }

  private void collect(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < names.length; i++) {
        zip.putNextEntry(new ZipEntry(names[i]));
        zip.write(journals.get(i));
      }
    }
    shell.write("submissions.zip", bytes.toByteArray());
    Result result = shell.run("collect", "submissions.zip", "--home", "marking");
    assertThat(result.code()).as(result.out() + result.err()).isZero();
  }

  private void collectOne(int number, String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(journals.get(number));
    }
    shell.write("one.zip", bytes.toByteArray());
    assertThat(shell.run("collect", "one.zip", "--home", "marking").code()).isZero();
  }

  private void mark(int number, String rater, String level) {
    String all = (level + "\nnext\n").repeat(3);
    Result result =
        shell
            .typing("go 1\n" + all + "finish\n")
            .run("mark", attempts.get(number), "--rater", rater, "--plain", "--home", "marking");
    assertThat(result.code()).as(result.err()).isZero();
  }

  private Map<String, String> zip(String name) throws IOException {
    Map<String, String> pages = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(shell.file(name).toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        pages.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return pages;
  }
}

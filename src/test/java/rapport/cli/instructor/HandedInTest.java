package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.cli.Shell;

/** What comes out of zips, folders, mail and editors is still the transcript that went in. */
final class HandedInTest {
  @TempDir private Path folder;
  private Shell shell;
  private String journal = "";

  @BeforeEach
  void play() throws IOException {
    shell = new Shell(folder);
    Path tea = shell.scenarios().resolve("tea.yaml");
    Files.writeString(
        tea, Files.readString(tea).replaceFirst("(?m)^title: .*", "title: “Thé?” – it’s à table"));
    shell.play();
    journal = new String(shell.journal(), StandardCharsets.UTF_8);
    assertThat(journal).contains("“Thé?”");
  }

  @Test
  void namesThatAreNotUtf8AreShownAsTheyWereWritten() throws IOException {
    byte[] zip = zip("IBM437", false, Map.of("Müller_105_s.jsonl", bytes(journal)));
    assertThat(zip).contains("M\u0081ller".getBytes(StandardCharsets.ISO_8859_1));
    shell.write("submissions.zip", zip);

    Shell.Result result = collect("submissions.zip");
    assertThat(result.code()).as(result.out()).isZero();
    assertThat(result.out()).startsWith("submissions.zip: Müller_105_s.jsonl: collected, ");
  }

  @Test
  void utf8WithoutItsFlagAndInfoZipsFieldAreRead() throws IOException {
    shell.write("a.zip", zip("UTF-8", false, Map.of("Łukasz/s.jsonl", bytes(journal))));
    shell.write("b.zip", zip("IBM437", true, Map.of("Łukasz/s.jsonl", bytes(journal))));
    shell.write("c.zip", zip("GBK", false, Map.of("王\\s.jsonl", bytes(journal))));

    Shell.Result result = collect("a.zip", "b.zip", "c.zip");
    assertThat(result.code()).as(result.out()).isZero();
    assertThat(result.out())
        .contains("a.zip: Łukasz/s.jsonl: collected", "b.zip: Łukasz/s.jsonl: here already");
    assertThat(result.out()).contains("3 files: 1 collected; 2 here already.");
  }

  @Test
  void aZipInAZipIsOpenedButNoDeeper() throws IOException {
    byte[] inner = zip("UTF-8", false, Map.of("work/s.jsonl", bytes(journal)));
    byte[] deep = zip("UTF-8", false, Map.of("inner.zip", inner));
    shell.write("out.zip", zip("UTF-8", false, Map.of("A_105/work.zip", inner)));
    shell.write("deep.zip", zip("UTF-8", false, Map.of("deep.zip", deep)));

    assertThat(collect("out.zip").out())
        .startsWith("out.zip: A_105/work.zip: work/s.jsonl: collected");
    Shell.Result result = collect("deep.zip");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .startsWith(
            "deep.zip: deep.zip: inner.zip: NOT collected\n"
                + "  It is a zip within a zip within a zip. Unpack it");
  }

  @Test
  void whatComputersPutThereIsPassedOverInSilence() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("A/session.jsonl", bytes(journal));
    files.put("__MACOSX/A/._session.jsonl", bytes("\0\5\26\7"));
    files.put("A/.DS_Store", bytes("Bud1"));
    files.put("A/Thumbs.db", bytes("x"));
    files.put("A/desktop.ini", bytes("[.ShellClassInfo]"));
    shell.write("mac.zip", zip("UTF-8", false, files));

    Shell.Result result = collect("mac.zip");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("\n1 file: 1 collected.")
        .doesNotContain("Passed over", "DS_");
  }

  @Test
  void everyOtherFileIsNamedAndTheDamagedStandTogetherAtTheEnd() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("A/bad.jsonl", bytes(journal.replaceFirst("\"node\"", "\"nod\"")));
    files.put("A/essay.docx", zip("UTF-8", false, Map.of("word/document.xml", bytes("<w/>"))));
    files.put("B/photo.jpg", bytes("\u00ff\u00d8"));
    files.put("C/s.jsonl", bytes(journal));
    shell.write("class.zip", zip("UTF-8", false, files));

    Shell.Result result = collect("class.zip");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .containsSubsequence(
            "class.zip: C/s.jsonl: collected",
            """
            Passed over, for there is no transcript in it:
              class.zip: A/essay.docx
              class.zip: B/photo.jpg
            """,
            "class.zip: A/bad.jsonl: NOT collected, damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x_session.txt", "session.jsonl.txt", "session", "session.JSON", "s.zip"})
  void aTranscriptIsKnownByWhatItHolds(String name) {
    shell.write(name, journal);

    assertThat(collect(name).out()).startsWith(name + ": collected, ");
  }

  /** What happens on the way. */
  enum Way {
    GIT("its line ends were made those of Windows"),
    OLD_MAC("those of an old Mac"),
    NOTEPAD("a byte order mark was put before it"),
    NOTEPAD_UNICODE("saved as UTF-16"),
    BIG_ENDIAN("saved as UTF-16"),
    ANSI("Windows' own character set (ANSI)"),
    MISREAD("its UTF-8 was taken for Windows' own character set"),
    MAIL("quoted-printable"),
    NO_LAST_LINE_END("the end of its last line was left out"),
    EMPTY_LINES("spaces or empty lines were put in");

    private final String said;

    Way(String said) {
      this.said = said;
    }

    byte[] of(String text) {
      return switch (this) {
        case GIT -> bytes(text.replace("\n", "\r\n"));
        case OLD_MAC -> bytes(text.replace("\n", "\r"));
        case NOTEPAD -> bytes("\uFEFF" + text.replace("\n", "\r\n"));
        case NOTEPAD_UNICODE -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        case BIG_ENDIAN -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        case ANSI -> text.getBytes(Charset.forName("windows-1252"));
        case MISREAD -> bytes(misread(text));
        case MAIL -> bytes(quotedPrintable(text));
        case NO_LAST_LINE_END -> bytes(text.stripTrailing());
        case EMPTY_LINES -> bytes(text.replace("\n", " \n\n") + "\n\n");
      };
    }

    /** As Windows does, where the five bytes without a character stand for controls. */
    private static String misread(String text) {
      StringBuilder wrong = new StringBuilder();
      for (byte each : bytes(text)) {
        String one = new String(new byte[] {each}, Charset.forName("windows-1252"));
        wrong.append(one.equals("\uFFFD") ? "" + (char) (each & 0xFF) : one);
      }
      return wrong.toString();
    }

    private static String quotedPrintable(String text) {
      StringBuilder mail = new StringBuilder();
      int column = 0;
      for (byte each : bytes(text)) {
        char c = (char) (each & 0xFF);
        String one =
            c == '\n'
                ? "\r\n"
                : c == '=' || c == ' ' || c > 126 ? String.format("=%02X", (int) c) : "" + c;
        if (column + one.length() > 75 && c != '\n') {
          mail.append("=\r\n");
          column = 0;
        }
        mail.append(one);
        column = c == '\n' ? 0 : column + one.length();
      }
      return mail.toString();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasChangedOnTheWayIsUndoneAndSaid(Way way) throws IOException {
    shell.write("s.jsonl", way.of(journal));

    Shell.Result verified = shell.run("verify", "s.jsonl");
    assertThat(verified.code()).as(verified.out()).isZero();
    assertThat(verified.out()).contains("undamaged and sealed", "Changed on the way", way.said);

    Shell.Result result = collect("s.jsonl");
    assertThat(result.code()).as(result.out()).isZero();
    assertThat(result.out()).contains("Undamaged and sealed. Changed on the way", way.said);
    assertThat(Files.readString(shell.file("marking/attempts/" + Shell.FIRST + ".jsonl")))
        .isEqualTo(journal);
  }

  @Test
  void whatWasAlteredAsWellIsStillFound() {
    shell.write(
        "s.jsonl", "\uFEFF" + journal.replace("\n", "\r\n").replaceFirst("chose", "chosen"));

    Shell.Result result = collect("s.jsonl");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("s.jsonl: NOT collected, damaged, no code, " + Shell.FIRST)
        .containsPattern("Line [2-9] is not as it was written");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Shell.Result collect(String... names) {
    String[] all = new String[names.length + 3];
    System.arraycopy(new String[] {"collect", "--home", "HERE"}, 0, all, 0, 3);
    all[2] = shell.file("marking").toString();
    System.arraycopy(names, 0, all, 3, names.length);
    return shell.run(all);
  }

  /** A zip whose names are in this encoding, with or without Info-ZIP's field beside them. */
  private static byte[] zip(String encoding, boolean withField, Map<String, byte[]> files)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(encoding);
      zip.setUseLanguageEncodingFlag(false);
      zip.setFallbackToUTF8(false);
      zip.setCreateUnicodeExtraFields(
          withField
              ? ZipArchiveOutputStream.UnicodeExtraFieldPolicy.ALWAYS
              : ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}

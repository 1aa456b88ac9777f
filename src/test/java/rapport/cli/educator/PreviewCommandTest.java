package rapport.cli.educator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Shell;

final class PreviewCommandTest {
  @TempDir private Path folder;
  private Shell shell;
  private final Typist typist = new Typist();

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void aSaveIsSeenAtTheNextPrompt() {
    typist.type("receive").then(() -> edit("quiet now", "asleep now")).type("").type("quit");
    Shell.Result result = preview("tea");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .containsSubsequence(
            "The bees are quiet now.",
            "Reloaded. 1 choice made again.",
            "The bees are asleep now.");
  }

  @Test
  void nothingOfItIsKept() {
    typist.type("receive").type("quiet").type("long");

    assertThat(preview("tea").out()).contains("Result: Met.");
    assertThat(shell.home()).doesNotExist();
    assertThat(shell.run("transcripts").out()).doesNotContain("tea");
  }

  @Test
  void aFileThatIsGoneForAMomentIsNoMistake() {
    Path aside = folder.resolve("aside");
    String asleep = text().replace("quiet now", "asleep now");
    typist.type("receive").then(() -> move(tea(), aside)).type("").type("where");
    typist.then(() -> write(aside, asleep));
    typist.then(() -> move(aside, tea())).type("").type("quit");
    Shell.Result result = preview("tea");

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .containsSubsequence("line 37: bees", "Reloaded.", "The bees are asleep now.");
  }

  @Test
  void aHalfWrittenFileIsReadAgain() {
    String whole = text();
    typist.then(() -> write(tea(), whole.substring(0, 900))).type("");
    typist.then(() -> write(tea(), whole)).type("").type("quit");

    assertThat(preview("tea").out())
        .containsSubsequence("This save can't be played.", "Reloaded.", "I brought tea.");
  }

  @Test
  void savingTheSameAgainIsNoSave() {
    String whole = text();
    typist.then(() -> write(tea(), whole)).type("").type("quit");

    assertThat(preview("tea").out()).doesNotContain("Reloaded");
  }

  @Test
  void aFileThatCannotBePlayedIsPreviewedAllTheSame() {
    edit("next: winter", "next: wintr");
    typist.then(() -> edit("next: wintr", "next: winter")).type("").type("quit");
    Shell.Result result = preview("scenarios/tea.yaml");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("This can't be played yet.")
        .containsSubsequence("error, line 47: ", "Did you mean `winter`?", "Loaded.", "Ines");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Shell.Result result = preview("zzzzzz");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("There is no scenario or file zzzzzz.");
  }

  private Shell.Result preview(String named) {
    return shell.typing(typist).run("preview", named, "--plain");
  }

  private Path tea() {
    return shell.scenarios().resolve("tea.yaml");
  }

  private String text() {
    try {
      return Files.readString(tea());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void edit(String from, String to) {
    assertThat(text()).contains(from);
    write(tea(), text().replace(from, to));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody who types one line after another, and does other things between two lines. */
  private static final class Typist extends InputStream {
    private final Deque<Supplier<String>> steps = new ArrayDeque<>();

    Typist type(String line) {
      steps.add(() -> line + "\n");
      return this;
    }

    Typist then(Runnable deed) {
      steps.add(
          () -> {
            deed.run();
            return "";
          });
      return this;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      String line = "";
      while (line.isEmpty() && !steps.isEmpty()) {
        line = steps.remove().get();
      }
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      System.arraycopy(bytes, 0, buffer, from, bytes.length);
      return bytes.length == 0 ? -1 : bytes.length;
    }

    @Override
    public int read() {
      throw new IllegalStateException("a line is read as a whole");
    }
  }
}

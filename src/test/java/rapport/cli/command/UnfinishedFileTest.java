package rapport.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.app.workspace.RefusedException;
import rapport.play.session.Ticker;

/** Several files that are there together or not at all. */
final class UnfinishedFileTest {
  @TempDir private Path folder;

  @Test
  void bothFilesTakeTheirPlaces() throws IOException {
    finish(false, () -> {});

    assertThat(files()).containsExactly("one=1", "two=2");
  }

  @Test
  void whenTheSecondCannotTheFirstIsTakenBack() throws IOException {
    assertThatThrownBy(() -> finish(false, () -> write("two", "mine")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("two is there already.");

    assertThat(files()).containsExactly("two=mine");
  }

  @Test
  void whenTheSecondCannotWhatTheFirstReplacedComesBack() throws IOException {
    write("one", "before");

    assertThatThrownBy(() -> finish(true, () -> write("two/inside", "mine")))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("two can't be written: ");

    assertThat(files()).containsExactly("one=before", "two");
  }

  @Test
  void whatIsNotFinishedLeavesNothingBehind() throws IOException {
    try (UnfinishedFile one = OutputFile.of(invocation(), "one", false).begin()) {
      one.write("1");
    }

    assertThat(files()).isEmpty();
  }

  private void finish(boolean mayReplace, Deed meanwhile) throws IOException {
    try (UnfinishedFile one = OutputFile.of(invocation(), "one", mayReplace).begin();
        UnfinishedFile two = OutputFile.of(invocation(), "two", mayReplace).begin()) {
      one.write("1");
      two.write("2");
      meanwhile.run();
      UnfinishedFile.finish(List.of(one, two));
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(UnfinishedFileTest::described).sorted().toList();
    }
  }

  private static String described(Path file) {
    try {
      return file.getFileName() + (Files.isDirectory(file) ? "" : "=" + Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Invocation invocation() {
    return Invocation.usual(
        new Surroundings(
            new Output(new StringWriter()),
            new Output(new StringWriter()),
            InputStream.nullInputStream(),
            new BufferedReader(new StringReader("")),
            OutputStream.nullOutputStream(),
            Map.of(),
            "Linux",
            folder.toString(),
            folder,
            false,
            new Ticker() {
              @Override
              public Instant now() {
                return Instant.EPOCH;
              }

              @Override
              public long elapsedMillis() {
                return 0;
              }
            },
            () -> 0));
  }

  /** What happens in between. */
  private interface Deed {
    void run() throws IOException;
  }
}

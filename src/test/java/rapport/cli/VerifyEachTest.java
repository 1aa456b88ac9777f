package rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many transcripts there are, verifying them keeps one at a time. */
final class VerifyEachTest {
  private static final String LAST = "20261123-104455-tea-0001";

  @ParameterizedTest
  @CsvSource({
    "text, ': undamaged and sealed', tea-0001: DAMAGED",
    "json, '\"finding\" : \"whole\"', '\"finding\" : \"altered\"'"
  })
  void oneIsToldBeforeTheNextIsRead(String format, String first, String last, @TempDir Path folder)
      throws IOException {
    Shell shell = new Shell(folder);
    shell.play();
    shell.play();
    Writer out = new DamagingOnce(shell.home().resolve("attempts/" + LAST + ".jsonl"));
    shell.out(out);

    assertThat(shell.run("verify", "--format", format).code()).isEqualTo(1);
    assertThat(out.toString()).containsSubsequence(first, last);
  }

  /** Damages a transcript as soon as anything is told of another. */
  private static final class DamagingOnce extends FilterWriter {
    private final Path file;

    DamagingOnce(Path file) {
      super(new StringWriter());
      this.file = file;
    }

    @Override
    public void write(String words) throws IOException {
      if (toString().isEmpty()) {
        Files.writeString(file, Files.readString(file).replaceFirst("chose", "chosen"));
      }
      out.write(words);
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }
}

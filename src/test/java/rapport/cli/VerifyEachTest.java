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

/** However many transcripts there are, verifying them keeps no more than a few at a time. */
final class VerifyEachTest {
  private static final String LAST = "20261123-104455-tea-0001";
  private static final int MORE_THAN_ARE_READ_AHEAD =
      32 * (2 * Runtime.getRuntime().availableProcessors() + 4);

  @ParameterizedTest
  @CsvSource({
    "text, tea-1000: ANOTHER, tea-0001: DAMAGED",
    "json, '\"finding\" : \"misplaced\"', '\"finding\" : \"altered\"'"
  })
  void theFirstIsToldBeforeTheLastOfManyIsRead(
      String format, String first, String last, @TempDir Path folder) throws IOException {
    Shell shell = new Shell(folder);
    shell.play();
    Path attempts = shell.home().resolve("attempts");
    copies(attempts, MORE_THAN_ARE_READ_AHEAD);
    Writer out = new DamagingOnce(attempts.resolve(LAST + ".jsonl"));
    shell.out(out);

    assertThat(shell.run("verify", "--format", format).code()).isEqualTo(1);
    assertThat(out.toString()).containsSubsequence(first, last);
  }

  /** Under names of a later day, so that they come before it. */
  private static void copies(Path attempts, int number) throws IOException {
    for (int i = 0; i < number; i++) {
      String name = "20261124-000000-tea-" + Integer.toHexString(0x1000 + i) + ".jsonl";
      Files.copy(attempts.resolve(LAST + ".jsonl"), attempts.resolve(name));
    }
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

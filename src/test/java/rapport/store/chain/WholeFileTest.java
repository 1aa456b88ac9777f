package rapport.store.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void aPlaceThatIsTakenMeanwhileIsNeverWrittenOver() throws IOException {
    Path place = folder.resolve("one");

    try (WholeFile whole = WholeFile.begin(place)) {
      whole.write(new byte[] {1});
      Files.writeString(place, "somebody else's");
      assertThatThrownBy(whole::place).isInstanceOf(FileAlreadyExistsException.class);
    }

    assertThat(place).hasContent("somebody else's");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void whatIsThereStaysWholeUntilTheNewOneIs() throws IOException {
    Path place = Files.writeString(folder.resolve("one"), "before");

    try (WholeFile whole = WholeFile.begin(place)) {
      whole.write("after".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertThat(place).hasContent("before");
      whole.replace();
    }

    assertThat(place).hasContent("after");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aNameAsLongAsTheSystemAllowsIsWritten() throws IOException {
    Path place = folder.resolve("n".repeat(255));

    try (WholeFile whole = WholeFile.begin(place)) {
      whole.place();
    }

    assertThat(place).isEmptyFile();
  }
}

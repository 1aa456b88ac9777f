package rapport.store.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

final class DiskTroubleTest {
  @Test
  void whatTheSystemSaysIsSaidInPlainWords() {
    assertThat(words(new FileSystemException("/x", null, "No space left on device")))
        .isEqualTo("the disk is full");
    assertThat(words(new IOException("No space left on device"))).isEqualTo("the disk is full");
    assertThat(words(new FileSystemException("/x", null, "Disk quota exceeded")))
        .isEqualTo("your share of the disk is used up");
    assertThat(words(new FileSystemException("/x", null, "Read-only file system")))
        .isEqualTo("that disk can only be read");
    assertThat(words(new AccessDeniedException("/x"))).isEqualTo("the system does not allow it");
    assertThat(words(new NoSuchFileException("/x"))).isEqualTo("there is no such file or folder");
    assertThat(words(new IOException("Broken pipe"))).isEqualTo("whoever was to read it has gone");
  }

  @Test
  void whatIsNotKnownIsHandedOn() {
    assertThat(words(new IOException("Something new"))).isEqualTo("Something new");
    assertThat(words(new IOException())).isEqualTo("IOException");
  }

  private static String words(IOException trouble) {
    return DiskTrouble.words(trouble);
  }
}

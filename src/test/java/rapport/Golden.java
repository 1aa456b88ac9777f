package rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts in files that anybody can read. With {@code -Drapport.golden=update} a differing
 * file is written anew and the test still fails, so that somebody looks at what changed.
 */
public final class Golden {
  private static final Path ROOT = Path.of("src/test/resources");

  private Golden() {}

  /** Demands that this text is what the file under the test resources holds. */
  public static void verify(String file, String actual) {
    verify(ROOT.resolve(file), actual);
  }

  /** Demands that this text is what this file of the project holds. */
  public static void verify(Path path, String actual) {
    String expected = Files.exists(path) ? read(path) : "";
    if (!expected.equals(actual) && "update".equals(System.getProperty("rapport.golden"))) {
      write(path, actual);
      fail("wrote " + path + "; look at the difference and run again without the switch");
    }
    assertThat(actual).as("%s (update with -Drapport.golden=update)", path).isEqualTo(expected);
  }

  private static String read(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path path, String text) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

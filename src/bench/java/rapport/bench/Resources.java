package rapport.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The peers' scripts, as files that their programs can open. */
final class Resources {
  private Resources() {}

  static Path file(String name) {
    Path file = Path.of("target", "bench", name).toAbsolutePath();
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      Files.createDirectories(file.getParent());
      Files.copy(Objects.requireNonNull(in), file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

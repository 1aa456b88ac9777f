package rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map of the house leads to rooms that are there. */
final class ContributingTest {
  private static final Path SOURCES = Path.of("src/main/java/rapport");

  /** A class by its leaf, such as {@code play.engine.Engine}. */
  private static final Pattern TYPE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z]\\w+)`");

  @Test
  void namesOnlyClassesThatAreThere() throws IOException {
    List<String> named =
        TYPE.matcher(Files.readString(Path.of("CONTRIBUTING.md")))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(40);
    assertThat(named)
        .allMatch(type -> Files.exists(SOURCES.resolve(type.replace('.', '/') + ".java")));
  }

  @Test
  void namesEveryRoom() throws IOException {
    String text = Files.readString(Path.of("CONTRIBUTING.md"));
    try (var rooms = Files.list(SOURCES)) {
      assertThat(rooms.map(room -> "`" + room.getFileName() + "`")).allMatch(text::contains);
    }
  }
}

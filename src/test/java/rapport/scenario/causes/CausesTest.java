package rapport.scenario.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.scenario.yaml.SourceText;

/**
 * The rules are only asked of files that can't be read, but they must be true of every line: what
 * is sound is never called a slip. What each finds is shown by the files in {@code bad}.
 */
final class CausesTest {
  static Stream<Path> soundFiles() throws IOException {
    Stream.Builder<Path> all = Stream.builder();
    for (String folder :
        List.of("scenarios", "scenarios/moments", "src/main/resources", "src/test/resources/bad")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(CausesTest::isSound).sorted().forEach(all);
      }
    }
    return all.build();
  }

  private static boolean isSound(Path file) {
    String name = file.getFileName().toString();
    boolean isBad = file.startsWith("src/test/resources/bad") && !name.startsWith("clean");
    return name.endsWith(".yaml") && !isBad;
  }

  @ParameterizedTest
  @MethodSource("soundFiles")
  void saysNothingOfASoundFile(Path file) throws IOException {
    assertThat(Causes.in(SourceText.of("", Files.readAllBytes(file)))).isEmpty();
  }
}

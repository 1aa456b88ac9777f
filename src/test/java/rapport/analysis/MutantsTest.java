package rapport.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.scenario.diagnostic.Diagnostic;

/**
 * Whatever happens to a file, a check ends with findings that have a place in it. The number in a
 * test's name is its seed.
 */
final class MutantsTest {
  private static final int FILES = 400;
  private static final int MOST_CHANGES = 4;
  private static final String[] PIECES = {
    "\t",
    "\"",
    "'",
    "[",
    "{",
    "}",
    "]",
    ": ",
    "- ",
    "#",
    " #",
    "&a ",
    "*a",
    "!!str ",
    "|",
    ">-",
    "%",
    "~",
    "\n",
    "\n\n  ",
    "\u0000",
    "\u202e",
    "\ud83d\ude42",
    "---\n",
    "...\n",
    "when: not",
    "next: ",
    "visited(",
    "${client.",
    "99999999999",
    "-1",
    "_",
    "\u00a0",
    "\r\n"
  };

  private static final List<String> SOUND = sound();

  static LongStream seeds() {
    return LongStream.range(0, FILES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void endsWithFindingsThatHaveAPlace(long seed) {
    String mutant = mutant(new Random(seed));
    long lines = mutant.lines().count() + 1;

    assertThat(Checked.text("scene", mutant).findings())
        .extracting(Diagnostic::position)
        .allSatisfy(
            at -> {
              assertThat(at.line()).isBetween(1, (int) lines);
              assertThat(at.column()).isPositive();
            });
  }

  private static String mutant(Random random) {
    StringBuilder text = new StringBuilder(SOUND.get(random.nextInt(SOUND.size())));
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes && !text.isEmpty(); i++) {
      change(text, random);
    }
    return text.toString();
  }

  private static void change(StringBuilder text, Random random) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(40));
    switch (random.nextInt(5)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, PIECES[random.nextInt(PIECES.length)]);
      case 2 -> text.insert(from, text.substring(from, to));
      case 3 -> text.setLength(from);
      default -> text.setCharAt(from, text.charAt(random.nextInt(text.length())));
    }
  }

  private static List<String> sound() {
    List<String> texts = new ArrayList<>();
    for (String folder : new String[] {"scenarios", "src/test/resources/analysis"}) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          texts.add(Files.readString(file).replaceFirst("\nid: .*", "\nid: scene"));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }
}

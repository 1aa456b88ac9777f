package rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README tells the truth: its commands exist, and every command is in it. */
final class ReadmeTest {
  private static final Pattern COMMAND = Pattern.compile("`?rapport ([a-z-]+)[ `]");
  private static final Pattern HELP = Pattern.compile("(?m)^  ([a-z]+) .*");

  @TempDir private Path root;

  @Test
  void everyCommandItNamesExplainsItself() throws IOException {
    for (String command : named()) {
      assertThat(new Shell(root.resolve(command)).run(command, "--help").code())
          .as(command)
          .isZero();
    }
  }

  @Test
  void itNamesEveryCommandTheHelpTeaches() throws IOException {
    String help = new Shell(root).run("--help").out();
    Set<String> taught =
        HELP.matcher(help)
            .results()
            .map(result -> result.group(1))
            .filter(word -> !word.equals("rapport"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(taught).contains("play", "check");
    assertThat(named()).containsAll(taught);
  }

  @Test
  void theChecksOfEveryChangeAreItsTestCommand() throws IOException {
    assertThat(readme()).contains("    mvn verify\n");
    assertThat(Files.readString(Path.of(".ci/run"))).endsWith("exec mvn verify\n");
  }

  @Test
  void itsExampleOfAFileOfIdsPlays() throws IOException {
    assertThat(readme()).contains("    rapport play coffee --plain --seed 1 < ids.txt\n");
    Shell shell = new Shell(root);
    Shell.Result first = shell.typing("past-those-three\n").run(example());
    Shell.Result second = shell.typing("past-those-three\n").run(example());

    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("The client heard: ").isEqualTo(second.out());
  }

  private static String[] example() {
    return new String[] {"play", "coffee", "--plain", "--seed", "1"};
  }

  private static Set<String> named() throws IOException {
    return COMMAND
        .matcher(readme())
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}

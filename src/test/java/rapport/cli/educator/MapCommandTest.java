package rapport.cli.educator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Shell;

final class MapCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void aScenarioIsDrawnAsATree() {
    golden("cli/map.txt");
    assertThat(shell.run("map", "tea").out())
        .isEqualTo(shell.run("map", "tea", "--format", "text").out());
  }

  @Test
  void aScenarioIsDrawnForMermaidAndGraphviz() {
    golden("cli/map.mermaid", "--format", "mermaid");
    golden("cli/map.dot", "--format", "dot");
  }

  @Test
  void aScenarioIsAPageWithItsFindings() {
    Shell.Result result = shell.run("map", "scenarios/tea.yaml", "--format", "HTML");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .contains("<title>Tea?: map</title>", "from scenarios/tea.yaml", "4 states, complete")
        .contains("[few-responses]");
  }

  private void golden(String file, String... options) {
    Shell.Result result =
        shell.run(
            Stream.concat(Stream.of("map", "tea"), Stream.of(options)).toArray(String[]::new));
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    Golden.verify(file, result.out());
  }

  @Test
  void aFileIsWrittenWhereItIsWanted() throws IOException {
    Shell.Result result = shell.run("map", "tea", "--output", "tea.txt");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("The map is in tea.txt.\n");
    assertThat(shell.file("tea.txt")).content().isEqualTo(shell.run("map", "tea").out());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("scenarios", "tea.txt");
    }
  }

  @Test
  void aFileThatIsThereIsOnlyReplacedWhenThatIsSaid() {
    shell.write("tea.txt", "precious");

    refused(
        "tea.txt is there already. Add --force to replace it, or choose another name.\n",
        "--output",
        "tea.txt");
    assertThat(shell.file("tea.txt")).content().isEqualTo("precious");

    assertThat(shell.run("map", "tea", "--output", "tea.txt", "--force").code()).isZero();
    assertThat(shell.file("tea.txt")).content().startsWith("Tea? (tea)\n");
  }

  @Test
  void behindALinkTheFileIsReplacedAndNotTheLink() throws IOException {
    shell.write("real.txt", "old");
    Path link = Files.createSymbolicLink(shell.file("link.txt"), shell.file("real.txt"));

    refused(
        "link.txt is there already. Add --force to replace it, or choose another name.\n",
        "--output",
        "link.txt");
    assertThat(shell.run("map", "tea", "--output", "link.txt", "--force").code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(shell.file("real.txt")).content().startsWith("Tea? (tea)\n");
  }

  @Test
  void whatCannotBeWrittenToIsSaid() {
    refused("scenarios is a folder. Name a file in it.\n", "--output", "scenarios");
    refused("There is no folder for no/tea.txt. Make it first.\n", "--output", "no/tea.txt");
    refused(
        "/dev/null is no ordinary file. Without --output it is printed.\n",
        "--output",
        "/dev/null",
        "--force");
    refused(
        "This can't be the value of '--format': there is no format png; text, mermaid, dot and html"
            + " are known. Try rapport map --help\n",
        "--format",
        "png");
  }

  private void refused(String words, String... options) {
    Shell.Result result =
        shell.run(
            Stream.concat(Stream.of("map", "tea"), Stream.of(options)).toArray(String[]::new));
    assertThat(result.err()).isEqualTo(words);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void aScenarioThatIsNotThereOrCannotBeReadIsSaid() {
    shell.write("broken.yaml", "format: 1\n");

    assertThat(shell.run("map", "teas").err())
        .isEqualTo("There is no scenario or file teas. Did you mean “Tea?” (tea)?\n");
    Shell.Result broken = shell.run("map", "broken.yaml", "--output", "map.txt");
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).contains("rapport check broken.yaml");
    assertThat(shell.file("map.txt")).doesNotExist();
  }

  @Test
  void theCommandExplainsItself() {
    assertThat(shell.run("map", "--help").out())
        .contains("Usage: rapport map", "  rapport map coffee\n", "--output=FILE", "--force");
  }
}

package rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import tools.jackson.jr.ob.JSON;

final class ProgramTest {
  private static final Set<String> COMMANDS = Commands.all(new Rapport()).getSubcommands().keySet();

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void optionsOfEveryCommandMayStandBeforeIt() {
    Shell.Result before = shell.run("--plain", "--scenarios", "none", "list");
    Shell.Result behind = shell.run("list", "--plain", "--scenarios", "none");

    assertThat(before.err()).isEqualTo("There is no folder none.\n");
    assertThat(behind).isEqualTo(before);
  }

  @Test
  void helpTeachesTheProgramOnOneScreen() {
    Shell.Result result = shell.run("--help");

    assertThat(result.code()).isZero();
    assertThat(result.out().lines().count()).isLessThanOrEqualTo(60);
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 90);
    COMMANDS.forEach(command -> assertThat(result.out()).contains("\n  " + command + " "));
    Golden.verify("cli/help.txt", result.out());
  }

  @Test
  void everyCommandExplainsItselfWithAnExample() {
    for (String command : COMMANDS) {
      Shell.Result result = shell.run(command, "--help");

      assertThat(result.code()).isZero();
      assertThat(result.err()).isEmpty();
      assertThat(result.out())
          .contains("Usage: rapport " + command)
          .contains("--home=DIR", "--scenarios=DIR", "Example", "  rapport " + command);
    }
  }

  @Test
  void helpIsAlsoACommand() {
    assertThat(shell.run("help").out()).isEqualTo(shell.run("--help").out());
    assertThat(shell.run("help", "play").out()).isEqualTo(shell.run("play", "--help").out());
  }

  @Test
  void helpAndVersionNeedNoHome() {
    assertThat(shell.run("--version").out()).startsWith("Rapport ");
    assertThat(shell.run("show", "--version").code()).isZero();
    assertThat(shell.home()).doesNotExist();
  }

  @Test
  void helpAndVersionAreTheSameBesideAnotherOption() {
    assertThat(shell.run("--version", "--plain").out())
        .isEqualTo(shell.run("--version").out())
        .isEqualTo(shell.run("-V").out());
    assertThat(shell.run("--plain", "--help").out()).isEqualTo(shell.run("--help").out());
  }

  @Test
  void looksThatKeepNothingMakeNoHome() {
    shell.run("list");
    shell.run("transcripts");
    shell.run("check");

    assertThat(shell.home()).doesNotExist();
  }

  @Test
  void whatIsNotUnderstoodIsSaidInOneSentence() {
    usage("There is no command lst. Did you mean list? Try rapport --help\n", "lst");
    usage("There is no command plya. Did you mean play? Try rapport --help\n", "plya", "check");
    usage("There is no command frobnicate. Try rapport --help\n", "frobnicate");
    usage(
        "There is no option --frmat. Did you mean --format? Try rapport list --help\n",
        "list",
        "--frmat",
        "json");
    usage("“x” is one argument too many. Try rapport list --help\n", "list", "x");
    usage("SCENARIO|FILE is missing. Try rapport preview --help\n", "preview");
    usage("--home needs a value. Try rapport list --help\n", "list", "--home");
    usage(
        "This can't be the value of '--format': there is no format xml; text and json are known."
            + " Try rapport list --help\n",
        "list",
        "--format",
        "xml");
    usage(
        "This can't be the value of '--seed': 'x' is not a whole number. Try rapport play --help\n",
        "play",
        "tea",
        "--seed",
        "x");
    usage(
        "This can't be the value of '--share': 'x' is not a whole number. Try rapport sample"
            + " --help\n",
        "sample",
        "--share",
        "x");
    usage("There is no folder nowhere.\n", "list", "--scenarios", "nowhere");
    usage(
        "scenarios/tea.yaml is a file; --scenarios needs a folder.\n",
        "list",
        "--scenarios",
        "scenarios/tea.yaml");
  }

  @Test
  void anArgumentIsNeverReadAsAFileOfArguments() {
    shell.write("arguments", "list");

    usage("There is no command @arguments. Try rapport --help\n", "@arguments");
  }

  @Test
  void controlCharactersInArgumentsNeverReachTheTerminal() {
    for (String hostile : List.of("\u001b]0;x\u0007", "a\u009b2J", "b\u202Ec", "\ud800")) {
      for (String command : List.of("play", "check", "show", "verify", "nonsense")) {
        Shell.Result result = shell.run(command, hostile);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err() + result.out())
            .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e");
      }
    }
  }

  @Test
  void homeAndScenariosCanStandBeforeOrBehindTheCommand() throws IOException {
    shell.play();
    Files.move(shell.home(), shell.file("other"));

    assertThat(shell.run("transcripts", "--home", "other").out()).contains(Shell.FIRST);
    assertThat(shell.run("--home", "other", "transcripts").out()).contains(Shell.FIRST);
    Files.createDirectory(shell.file("none"));
    assertThat(shell.run("list", "--scenarios", "none").out()).doesNotContain("Tea?");
  }

  @Test
  void theListNamesWhatCanBePlayed() {
    shell.write("scenarios/broken.yaml", "format: 1\n");

    Shell.Result result = shell.run("list");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("tea ")
        .contains("Tea? (3 min · introductory · Boundaries)")
        .contains("coffee ")
        .doesNotContain("broken");
    assertThat(result.err()).startsWith("HERE/scenarios/broken.yaml can't be played: ");
  }

  @Test
  void aFileReplacesTheBundledOneOfItsName() {
    shell.write(
        "scenarios/coffee.yaml",
        read("scenarios/tea.yaml").replace("id: tea", "id: coffee").replace("Tea?", "Mine"));

    assertThat(shell.run("list").out()).contains("Mine").doesNotContain("Coffee?");
  }

  @Test
  void theListAsJsonHasWhatTheContractSays() {
    List<?> list = (List<?>) JSON.std.anyFrom(shell.run("list", "--format", "json").out());

    assertThat(list)
        .anySatisfy(
            one ->
                assertThat(one)
                    .asString()
                    .contains("id=tea", "title=Tea?", "minutes=3", "problems=[boundaries]")
                    .contains("strengths=[empathy]", "assessed=[empathy]"));
  }

  @Test
  void aResultThatCannotBeWrittenIsSaid() {
    shell.out(new Refusing("No space left on device"));
    Shell.Result full = shell.run("list");
    assertThat(full.code()).isEqualTo(3);
    assertThat(full.err()).isEqualTo("The output could not be written: the disk is full.\n");
  }

  @Test
  void whoeverHasReadEnoughAndGoneIsToldNothing() {
    shell.out(new Refusing("Broken pipe"));

    assertThat(shell.run("list")).isEqualTo(new Shell.Result(0, "", ""));
    assertThat(shell.run("check", "--explain", "stuck")).isEqualTo(new Shell.Result(0, "", ""));
    Shell.Result played = shell.play();
    assertThat(played.code()).isZero();
    assertThat(played.err()).doesNotContain("written", "gone");
  }

  @Test
  void aMistakeOfTheProgramsOwnIsOneLineAndAFile() throws IOException {
    shell.chance(
        () -> {
          throw new IllegalStateException("a bug");
        });

    Shell.Result result = shell.play();

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo(
            "Rapport has made a mistake of its own (IllegalStateException); what you played is"
                + " kept. Please send this file to those who look after Rapport:"
                + " HERE/home/crash/20261123-104455-000.txt\n");
    assertThat(shell.home().resolve("crash").resolve("20261123-104455-000.txt"))
        .content()
        .contains("java.lang.IllegalStateException: a bug");
  }

  @Test
  void theWayToTheLibraryLoadsNeitherTheCommandLineNorJson() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                "rapport.cli.Main")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("RAPPORT_HOME", shell.home().toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String loaded =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(loaded).contains("rapport.cli.command.LibraryScreen", "Scenarios to practise with");
    assertThat(loaded).doesNotContain("picocli", "jackson");
  }

  private String read(String name) {
    try {
      return Files.readString(shell.file(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void usage(String words, String... arguments) {
    Shell.Result result = shell.run(arguments);
    assertThat(result.err()).isEqualTo(words);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }

  /** A stream nobody can write to. */
  private static final class Refusing extends Writer {
    private final String reason;

    Refusing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      throw new IOException(reason);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return "";
    }
  }
}

package rapport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;
import rapport.store.library.BundledFiles;
import rapport.text.Wrap;

/** One screen that teaches the program, drawn from what its commands say of themselves. */
final class Overview {
  /** The command that each part begins with; those after it are in the order of the program. */
  private static final Map<String, String> PARTS =
      Map.of("play", "Play", "transcripts", "Look back", "new", "Write", "collect", "Mark");

  private static final String BEGINNING =
      """
      Rapport: practise difficult moments with a client, in the terminal.

      Usage: rapport [COMMAND] [OPTIONS]

      Without a command the library opens. ? shows the keys, q leaves; nothing is lost.
      """;

  private static final String END =
      """

      Examples
        rapport play coffee --mode assessment --trainee T-014
        rapport play coffee --plain --seed 1 < ids.txt
        rapport check scenarios/my-scenario.yaml

      Exit codes: 0 fine, 1 findings or a failed verification, 2 the command was not
      understood, 3 a disk, a folder or a terminal refused.
      """;

  private static final int COLUMN = 28;
  private static final int WIDTH = 90;

  private final StringBuilder text = new StringBuilder(BEGINNING);

  private Overview() {}

  /** As it was packed with the program, or made now. */
  static String text() throws IOException {
    return BundledFiles.packed(Packing.OVERVIEW)
        .map(packed -> new String(packed, StandardCharsets.UTF_8))
        .orElseGet(Overview::made);
  }

  /** Drawn from all commands. */
  static String made() {
    CommandLine program = Commands.all(new Rapport());
    Overview overview = new Overview();
    program.getSubcommands().forEach((name, command) -> overview.command(name, command));
    overview.part("Everywhere");
    program.getCommandSpec().options().stream()
        .filter(option -> option.scopeType() == ScopeType.INHERIT)
        .forEach(
            option ->
                overview.entry(
                    option.longestName()
                        + (option.arity().max() == 0 ? "" : " " + option.paramLabel()),
                    option.description()));
    overview.entry("--help, --version", "rapport COMMAND --help explains one command");
    return overview.text.append(END).toString();
  }

  private void command(String name, CommandLine command) {
    if (PARTS.containsKey(name)) {
      part(PARTS.get(name));
    }
    CommandSpec spec = command.getCommandSpec();
    String arguments =
        spec.positionalParameters().stream()
            .map(argument -> " " + words(argument))
            .collect(Collectors.joining());
    entry(name + arguments, spec.usageMessage().header());
  }

  private static String words(PositionalParamSpec argument) {
    String label = argument.paramLabel() + (argument.isMultiValue() ? "..." : "");
    return argument.required() ? label : "[" + label + "]";
  }

  private void part(String heading) {
    text.append('\n').append(heading).append('\n');
  }

  private void entry(String name, String... about) {
    String beginning = "  " + name;
    if (beginning.length() + 2 > COLUMN) {
      text.append(beginning).append('\n');
      beginning = "";
    }
    for (String line : Wrap.lines(String.join(" ", about), WIDTH - COLUMN)) {
      text.append(beginning).append(" ".repeat(COLUMN - beginning.length()));
      text.append(line).append('\n');
      beginning = "";
    }
  }
}

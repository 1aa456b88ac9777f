package rapport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.Surroundings;
import rapport.cli.command.Usage;

/** Understands the arguments and runs the command they name. */
final class CommandLineRun {
  private static final Set<String> VERSION = Set.of("--version", "-V");

  private static final Set<String> HELP = Set.of("--help", "-h", "help");

  private CommandLineRun() {}

  /**
   * Runs the command.
   *
   * @param use is told what the command is about to work with
   */
  static ExitCode run(String[] arguments, Surroundings surroundings, UnaryOperator<Invocation> use)
      throws IOException {
    if (arguments.length == 1 && isAnswered(arguments[0], surroundings)) {
      return ExitCode.FINE;
    }
    Rapport root = new Rapport();
    ParseResult parsed;
    try {
      parsed = parse(root, help(arguments));
    } catch (ParameterException e) {
      surroundings.err().line(Usage.words(e));
      return ExitCode.USAGE;
    }
    if (isHelp(parsed, surroundings)) {
      return ExitCode.FINE;
    }
    RapportCommand command = last(parsed).commandSpec().commandLine().getCommand();
    return command.run(use.apply(root.invocation(surroundings)));
  }

  /** Where nothing else is asked, what is always the same needs no look at any command. */
  private static boolean isAnswered(String asked, Surroundings surroundings) throws IOException {
    if (VERSION.contains(asked)) {
      surroundings.out().line(Rapport.version());
    } else if (HELP.contains(asked)) {
      surroundings.out().print(Overview.text());
    } else {
      return false;
    }
    return true;
  }

  private static ParseResult parse(Rapport root, String[] arguments) {
    try {
      return Commands.named(List.of(arguments), root).parseArgs(arguments);
    } catch (ParameterException e) {
      // What was meant instead is looked for among all commands.
      return Commands.all(root).parseArgs(arguments);
    }
  }

  /** {@code help play} is what many people try first. */
  private static String[] help(String[] arguments) {
    if (!arguments[0].equals("help")) {
      return arguments;
    }
    String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
    asked[asked.length - 1] = "--help";
    return asked;
  }

  private static boolean isHelp(ParseResult parsed, Surroundings surroundings) throws IOException {
    ParseResult last = last(parsed);
    CommandLine command = last.commandSpec().commandLine();
    PrintWriter out = new PrintWriter(surroundings.out());
    if (last.isUsageHelpRequested()) {
      if (last == parsed) {
        out.print(Overview.text());
      } else {
        command.usage(out, Ansi.OFF);
      }
    } else if (last.isVersionHelpRequested()) {
      command.printVersionHelp(out, Ansi.OFF);
    } else {
      return false;
    }
    out.flush();
    return true;
  }

  private static ParseResult last(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last;
  }
}

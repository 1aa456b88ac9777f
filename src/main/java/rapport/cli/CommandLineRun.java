package rapport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
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
  private static final int WIDTH = 80;

  private CommandLineRun() {}

  /**
   * Runs the command.
   *
   * @param use is told what the command is about to work with
   */
  static ExitCode run(String[] arguments, Surroundings surroundings, UnaryOperator<Invocation> use)
      throws IOException {
    Rapport root = new Rapport();
    CommandLine line = commandLine(root);
    ParseResult parsed;
    try {
      parsed = line.parseArgs(help(arguments));
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

  /** {@code help play} is what many people try first. */
  private static String[] help(String[] arguments) {
    if (!arguments[0].equals("help")) {
      return arguments;
    }
    String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
    asked[asked.length - 1] = "--help";
    return asked;
  }

  /** The commands, without anything that would read files or colours behind a person's back. */
  static CommandLine commandLine(Rapport root) {
    CommandLine line = new CommandLine(root);
    line.setExpandAtFiles(false);
    line.setUsageHelpWidth(WIDTH);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    return line;
  }

  private static boolean isHelp(ParseResult parsed, Surroundings surroundings) {
    ParseResult last = last(parsed);
    CommandLine command = last.commandSpec().commandLine();
    PrintWriter out = new PrintWriter(surroundings.out());
    if (last.isUsageHelpRequested()) {
      if (last == parsed) {
        out.print(Overview.of(command));
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

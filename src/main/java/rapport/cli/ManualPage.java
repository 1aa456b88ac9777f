package rapport.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import rapport.app.workspace.Version;

/**
 * The manual page, {@code rapport(1)}, drawn from the commands' own declarations, in the language
 * of the {@code man} macros (man(7)).
 */
final class ManualPage {
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");

  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  /** The page on these commands. */
  static String of(CommandLine program) {
    return new ManualPage().write(program);
  }

  private String write(CommandLine program) {
    macro("TH", "RAPPORT", "1", "", "Rapport " + Version.number(), "Rapport");
    macro("SH", "NAME");
    line("rapport - practise difficult moments with a client, in the terminal");
    macro("SH", "SYNOPSIS");
    line("rapport [COMMAND] [OPTIONS]");
    macro("SH", "DESCRIPTION");
    line("Without a command the library opens. ? shows the keys, q leaves; nothing is lost.");
    macro("SH", "COMMANDS");
    program.getSubcommands().values().forEach(command -> command(command.getCommandSpec()));
    macro("SH", "OPTIONS FOR EVERY COMMAND");
    program.getCommandSpec().options().forEach(this::option);
    macro("SH", "EXIT STATUS");
    term("0", "Fine.");
    term("1", "Findings, or a failed verification.");
    term("2", "The command was not understood.");
    term("3", "A disk, a folder or a terminal refused.");
    return page.toString();
  }

  private void command(CommandSpec command) {
    macro("SS", command.qualifiedName());
    lines(command.usageMessage().header());
    lines(command.usageMessage().description());
    command.positionalParameters().forEach(this::parameter);
    command.options().stream()
        .filter(option -> !option.inherited() && !option.usageHelp() && !option.versionHelp())
        .forEach(this::option);
    lines(command.usageMessage().footer());
  }

  private void parameter(PositionalParamSpec parameter) {
    term(parameter.paramLabel(), String.join(" ", parameter.description()));
  }

  private void option(OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    term(String.join(", ", option.names()) + value, String.join(" ", option.description()));
  }

  private void term(String term, String words) {
    macro("TP");
    line("\\fB" + escaped(term) + "\\fR", words);
  }

  /** Paragraphs; what is indented stands as it is. */
  private void lines(String... paragraphs) {
    for (String paragraph : paragraphs) {
      if (paragraph.startsWith(" ")) {
        macro("br");
        line(paragraph.strip());
      } else if (!paragraph.isEmpty()) {
        macro("PP");
        line(paragraph);
      }
    }
  }

  private void macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : List.of(arguments)) {
      page.append(" \"").append(escaped(argument)).append('"');
    }
    page.append('\n');
  }

  private void line(String escaped, String words) {
    page.append(escaped).append('\n');
    line(words);
  }

  private void line(String words) {
    page.append(escaped(words)).append('\n');
  }

  /** A line that begins with a point or an apostrophe would be taken for a macro. */
  private static String escaped(String words) {
    String safe = words.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    String ascii = NOT_ASCII.matcher(safe).replaceAll(ManualPage::named);
    return ascii.startsWith(".") || ascii.startsWith("'") ? "\\&" + ascii : ascii;
  }

  /** Not every formatter of manual pages reads UTF-8. */
  private static String named(MatchResult character) {
    return Matcher.quoteReplacement(
        String.format(Locale.ROOT, "\\[u%04X]", character.group().codePointAt(0)));
  }
}

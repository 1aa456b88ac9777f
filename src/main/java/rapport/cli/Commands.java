package rapport.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import rapport.cli.command.RapportCommand;
import rapport.cli.educator.CheckCommand;
import rapport.cli.educator.DiffCommand;
import rapport.cli.educator.ImportCommand;
import rapport.cli.educator.MapCommand;
import rapport.cli.educator.NewCommand;
import rapport.cli.educator.PathsCommand;
import rapport.cli.educator.PreviewCommand;
import rapport.cli.instructor.AgreementCommand;
import rapport.cli.instructor.CohortCommand;
import rapport.cli.instructor.CollectCommand;
import rapport.cli.instructor.GradebookCommand;
import rapport.cli.instructor.HandBackCommand;
import rapport.cli.instructor.ItemsCommand;
import rapport.cli.instructor.MarkCommand;
import rapport.cli.instructor.RegradeCommand;
import rapport.cli.instructor.SampleCommand;
import rapport.cli.instructor.TablesCommand;
import rapport.cli.instructor.VoidCommand;
import rapport.cli.instructor.XapiCommand;
import rapport.cli.trainee.DeleteCommand;
import rapport.cli.trainee.DrillCommand;
import rapport.cli.trainee.ExportCommand;
import rapport.cli.trainee.HandInCommand;
import rapport.cli.trainee.ListCommand;
import rapport.cli.trainee.PlayCommand;
import rapport.cli.trainee.ProgressCommand;
import rapport.cli.trainee.ResumeCommand;
import rapport.cli.trainee.ShowCommand;
import rapport.cli.trainee.TranscriptsCommand;
import rapport.cli.trainee.VerifyCommand;

/**
 * The commands, in the order of the overview. Looking at one of them costs picocli several
 * milliseconds, so a start looks only at those that its arguments could mean.
 */
final class Commands {
  private static final int WIDTH = 80;

  private static final List<Named> ALL =
      List.of(
          new Named("play", PlayCommand.class),
          new Named("resume", ResumeCommand.class),
          new Named("list", ListCommand.class),
          new Named("transcripts", TranscriptsCommand.class),
          new Named("show", ShowCommand.class),
          new Named("verify", VerifyCommand.class),
          new Named("delete", DeleteCommand.class),
          new Named("export", ExportCommand.class),
          new Named("progress", ProgressCommand.class),
          new Named("drill", DrillCommand.class),
          new Named("hand-in", HandInCommand.class),
          new Named("new", NewCommand.class),
          new Named("import", ImportCommand.class),
          new Named("check", CheckCommand.class),
          new Named("preview", PreviewCommand.class),
          new Named("map", MapCommand.class),
          new Named("paths", PathsCommand.class),
          new Named("diff", DiffCommand.class),
          new Named("collect", CollectCommand.class),
          new Named("mark", MarkCommand.class),
          new Named("sample", SampleCommand.class),
          new Named("regrade", RegradeCommand.class),
          new Named("void", VoidCommand.class),
          new Named("hand-back", HandBackCommand.class),
          new Named("cohort", CohortCommand.class),
          new Named("gradebook", GradebookCommand.class),
          new Named("tables", TablesCommand.class),
          new Named("xapi", XapiCommand.class),
          new Named("agreement", AgreementCommand.class),
          new Named("items", ItemsCommand.class));

  private Commands() {}

  /** A command and the word it is called by. */
  private record Named(String name, Class<? extends RapportCommand> command) {}

  /** The program with all its commands. */
  static CommandLine all(Rapport root) {
    return line(root, ALL);
  }

  /** The program with the commands that occur among these arguments. */
  static CommandLine named(List<String> arguments, Rapport root) {
    return line(root, ALL.stream().filter(each -> arguments.contains(each.name())).toList());
  }

  /** Without anything that would read files or colours behind a person's back. */
  private static CommandLine line(Rapport root, List<Named> commands) {
    CommandLine line = new CommandLine(root);
    commands.forEach(each -> line.addSubcommand(each.name(), each.command()));
    line.setExpandAtFiles(false);
    line.setUsageHelpWidth(WIDTH);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    return line;
  }
}

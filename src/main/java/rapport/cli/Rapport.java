package rapport.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import rapport.app.workspace.Version;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.LibraryScreen;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.Surroundings;
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
import rapport.tui.FullScreen;

/** The program itself, and what all its commands share. */
@Command(
    name = Rapport.NAME,
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Rapport.Versions.class,
    sortOptions = false,
    usageHelpAutoWidth = false,
    subcommands = {
      PlayCommand.class,
      ResumeCommand.class,
      ListCommand.class,
      TranscriptsCommand.class,
      ShowCommand.class,
      VerifyCommand.class,
      DeleteCommand.class,
      ExportCommand.class,
      ProgressCommand.class,
      DrillCommand.class,
      HandInCommand.class,
      NewCommand.class,
      ImportCommand.class,
      CheckCommand.class,
      PreviewCommand.class,
      MapCommand.class,
      PathsCommand.class,
      DiffCommand.class,
      CollectCommand.class,
      MarkCommand.class,
      SampleCommand.class,
      RegradeCommand.class,
      VoidCommand.class,
      HandBackCommand.class,
      CohortCommand.class,
      GradebookCommand.class,
      TablesCommand.class,
      XapiCommand.class,
      AgreementCommand.class,
      ItemsCommand.class
    })
final class Rapport implements RapportCommand {
  static final String NAME = "rapport";

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where your sessions are kept (else RAPPORT_HOME, else your data folder).")
  private @Nullable String home;

  @Option(
      names = "--scenarios",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "A folder of scenarios of your own (else ./scenarios).")
  private @Nullable String scenarios;

  @Option(
      names = "--plain",
      scope = ScopeType.INHERIT,
      description = "Line mode instead of the full screen.")
  private boolean plain;

  @Option(
      names = "--words-only",
      scope = ScopeType.INHERIT,
      description = "No single letter is a command (else RAPPORT_LETTERS=off).")
  private boolean wordsOnly;

  /** What a command is to work with. */
  Invocation invocation(Surroundings surroundings) {
    return Invocation.of(
            wordsOnly ? surroundings.with(FullScreen.LETTERS, "off") : surroundings,
            home,
            scenarios)
        .inLineMode(plain);
  }

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    return LibraryScreen.open(invocation);
  }

  /** The line that {@code --version} prints. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Rapport " + Version.full()};
    }
  }
}

package rapport.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, and what all its commands share. */
@Command(
    name = "rapport",
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
      ProgressCommand.class,
      DrillCommand.class,
      ShowCommand.class,
      VerifyCommand.class,
      ExportCommand.class,
      DeleteCommand.class,
      CheckCommand.class,
      PathsCommand.class,
      DiffCommand.class,
      HandInCommand.class,
      CollectCommand.class,
      CohortCommand.class,
      TablesCommand.class,
      XapiCommand.class,
      NewCommand.class,
      ImportCommand.class,
      MapCommand.class,
      PreviewCommand.class,
      AgreementCommand.class,
      ItemsCommand.class,
      MarkCommand.class,
      SampleCommand.class,
      RegradeCommand.class,
      GradebookCommand.class
    })
final class Rapport implements RapportCommand {
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

  @Option(names = "--plain", description = "Line mode instead of the full screen.")
  private boolean plain;

  /** What a command is to work with. */
  Bench bench(Surroundings surroundings) {
    return Bench.of(surroundings, home, scenarios);
  }

  @Override
  public ExitCode run(Bench bench) throws IOException {
    return LibraryScreen.open(bench, plain);
  }

  /** The line that {@code --version} prints. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Rapport " + Version.number()};
    }
  }
}

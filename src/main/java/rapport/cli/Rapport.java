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
import rapport.tui.FullScreen;

/** The program itself, and what all its commands share. */
@Command(
    name = Rapport.NAME,
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Rapport.Versions.class,
    sortOptions = false,
    usageHelpAutoWidth = false)
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
  static String version() {
    return "Rapport " + Version.full();
  }

  /** The same, for whoever asks beside other things. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {version()};
    }
  }
}

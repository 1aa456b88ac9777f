package rapport.cli.educator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.author.NewScenario;
import rapport.app.author.Starter;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.store.library.ScenarioFiles;

/** Makes a scenario, or a set of moments, to start from. */
@Command(
    name = "new",
    header = "Begins a scenario of your own from a short, explained one.",
    description = {
      "It goes into the folder you name, else into your folder of scenarios, else where you are.",
      "With --kind moments it is a set of moments, which goes into the folder moments there."
    },
    footer = {
      "",
      "Examples:",
      "  rapport new running-late",
      "  rapport new running-late drafts",
      "  rapport new saying-goodbye --kind moments"
    })
public final class NewCommand implements RapportCommand {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Its short name: small letters, digits and hyphens.")
  private String id = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", description = "Where to put it.")
  private @Nullable String folder;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "What to begin: scenario or moments (scenario).",
      converter = KindConverter.class)
  private Starter kind = Starter.SCENARIO;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    NewScenario file =
        kind == Starter.MOMENTS
            ? NewScenario.momentsIn(momentsPlace(invocation), invocation.path(""), id)
            : NewScenario.in(place(invocation), invocation.path(""), id);
    file.writeStarter(kind);
    invocation.out().line("Made " + file.name() + ".");
    invocation.err().line("To play it while you write: rapport preview " + file.name());
    invocation.err().line("To find its mistakes: rapport check " + file.name());
    return ExitCode.FINE;
  }

  /** The folder that was named, else the one for moments in the place of scenarios. */
  private Path momentsPlace(Invocation invocation) {
    Path place = place(invocation);
    return folder == null ? place.resolve(ScenarioFiles.MOMENTS) : place;
  }

  private Path place(Invocation invocation) {
    if (folder != null) {
      return existing(invocation.path(folder), folder);
    }
    @Nullable Path scenarios = invocation.workspace().ownScenarios();
    return scenarios == null ? invocation.surroundings().folder() : scenarios;
  }

  private static Path existing(Path path, String named) {
    if (!Files.isDirectory(path)) {
      throw RefusedException.usage(
          Files.exists(path)
              ? named + " is a file; a folder is needed here."
              : "There is no folder " + named + ".");
    }
    return path;
  }
}

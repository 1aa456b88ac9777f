package rapport.cli.educator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rapport.cli.command.Bench;
import rapport.cli.command.ExitCode;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.RefusalException;

/** Makes a scenario to start from. */
@Command(
    name = "new",
    header = "Makes a short, whole scenario with remarks, for you to change into your own.",
    description =
        "It goes into the folder you name, else into your folder of scenarios, else where you are.",
    footer = {"", "Examples:", "  rapport new running-late", "  rapport new running-late drafts"})
public final class NewCommand implements RapportCommand {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Its short name: small letters, digits and hyphens.")
  private String id = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", description = "Where to put it.")
  private @Nullable String folder;

  @Override
  public ExitCode run(Bench bench) throws IOException {
    ScenarioFile file = ScenarioFile.in(place(bench), bench, id);
    file.write(Starter.text(id, file.name()));
    bench.out().line("Made " + file.name() + ".");
    bench.err().line("To play it while you write: rapport preview " + file.name());
    bench.err().line("To find its mistakes: rapport check " + file.name());
    return ExitCode.FINE;
  }

  private Path place(Bench bench) {
    if (folder != null) {
      return existing(bench.path(folder), folder);
    }
    @Nullable Path scenarios = bench.scenarios();
    return scenarios == null ? bench.surroundings().folder() : scenarios;
  }

  private static Path existing(Path path, String named) {
    if (!Files.isDirectory(path)) {
      throw RefusalException.usage(
          Files.exists(path)
              ? named + " is a file; a folder is needed here."
              : "There is no folder " + named + ".");
    }
    return path;
  }
}

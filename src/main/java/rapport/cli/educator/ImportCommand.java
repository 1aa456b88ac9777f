package rapport.cli.educator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.author.NewScenario;
import rapport.app.author.StoryImport;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.report.page.Words;
import rapport.scenario.twine.Conversion;
import rapport.store.library.Source;

/** Makes a scenario with gaps out of a Twine story. */
@Command(
    name = "import",
    header = "Makes a scenario without ratings out of a Twine story.",
    description =
        "In Twine, choose Build, then Export As Twee. A passage with several links becomes a"
            + " decision, one with a single link a node that goes on by itself, one without links an"
            + " ending. What Twine can't know is marked TO DO, and check lists it.",
    footer = {
      "",
      "Examples:",
      "  rapport import story.twee --output scenarios/my-story.yaml",
      "  rapport import story.twee > my-story.yaml"
    })
public final class ImportCommand implements RapportCommand {
  @Parameters(
      paramLabel = "STORY.twee",
      description = "The story as Twee, or - for standard input.")
  private String story = "";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The scenario file to make (else standard output); one that is there stays.")
  private @Nullable String output;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    @Nullable NewScenario file =
        output == null ? null : NewScenario.at(invocation.path(output), output);
    return finish(invocation, new StoryImport(story).convert(read(invocation), file), file);
  }

  private byte[] read(Invocation invocation) throws IOException {
    if (story.equals("-")) {
      return new Source("", story, invocation.surroundings()::input).read();
    }
    Path path = invocation.path(story);
    if (Files.isDirectory(path)) {
      throw RefusedException.usage(story + " is a folder. Name the Twee file in it.");
    } else if (!Files.exists(path)) {
      throw RefusedException.usage("There is no file " + story + ".");
    }
    return Source.of(path, story).read();
  }

  private static ExitCode finish(
      Invocation invocation, Conversion.Converted made, @Nullable NewScenario file) {
    if (file == null) {
      invocation.out().print(made.yaml());
    } else {
      file.write(made.yaml());
    }
    made.remarks().forEach(invocation.err()::line);
    invocation.err().line(summary(made) + next(made.id(), file));
    return ExitCode.FINE;
  }

  private static String summary(Conversion.Converted made) {
    return Words.count(made.decisions() + made.steps() + made.endings(), "node", "nodes")
        + ": "
        + Words.count(made.decisions(), "decision", "decisions")
        + ", "
        + Words.count(made.steps(), "passage", "passages")
        + ", "
        + Words.count(made.endings(), "ending", "endings")
        + "; "
        + Words.count(made.gaps(), "gap", "gaps")
        + " to fill";
  }

  private static String next(String id, @Nullable NewScenario file) {
    String name = id + Source.ENDING;
    return file == null
        ? ". Save it as " + name + ", then: rapport check " + name
        : ": rapport check " + file.name();
  }
}

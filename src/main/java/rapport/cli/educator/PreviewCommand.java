package rapport.cli.educator;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rapport.app.author.Draft;
import rapport.app.author.DraftFile;
import rapport.app.author.PreviewActivity;
import rapport.app.workspace.Materials;
import rapport.cli.command.ExitCode;
import rapport.cli.command.FrontEnds;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.ScenarioArgument;

/** Plays a scenario while it is being written. */
@Command(
    name = "preview",
    header = "Plays a scenario while you write it.",
    description = {
      "Keep it open in one window and edit the file in another. Every time you save, play goes on"
          + " from the same node in the new version, with what the checks say beside it. Nothing of"
          + " a preview is kept."
    },
    footer = {
      "",
      "Examples:",
      "  rapport preview scenarios/my-scenario.yaml",
      "  rapport preview my-scenario --plain"
    })
public final class PreviewCommand implements RapportCommand {
  @Parameters(
      paramLabel = ScenarioArgument.LABEL,
      description = "The scenario's id or title, or its file.")
  private String named = "";

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    Materials materials = invocation.workspace().materials();
    DraftFile file = new DraftFile(ScenarioArgument.source(invocation, named), materials.rubric());
    Draft first = file.read();
    materials.notices().forEach(invocation.err()::line);
    return FrontEnds.of(invocation, false)
        .preview(
            file,
            drafts ->
                new PreviewActivity(
                    first,
                    drafts,
                    materials.rubric(),
                    materials.aftercare(),
                    invocation.workspace().ticker()));
  }
}

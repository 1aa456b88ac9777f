package rapport.cli.instructor;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.mark.SampleDraw;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.grading.marks.Counting;
import rapport.report.text.SampleText;

/** Draws attempts to be marked a second time. */
@Command(
    name = "sample",
    header = "Draws assessments for a second marker.",
    description = {
      "A share of every band, and all that lie within 0.1 of a limit between two, of the one"
          + " finished assessment of each trainee that counts. What is drawn is to be moderated, as rapport mark shows it; the same seed draws the same again."
    },
    footer = {"", "Examples:", "  rapport sample", "  rapport sample --share 10 --seed 20261123"})
public final class SampleCommand implements RapportCommand {
  @Option(
      names = "--share",
      paramLabel = "PERCENT",
      description = "How much of every band, 1 to 100 (20 if you name none).")
  private int share = 20;

  @Option(names = "--seed", paramLabel = "N", description = "A number that decides what is drawn.")
  private @Nullable Long seed;

  @Option(
      names = "--attempt",
      paramLabel = "WHICH",
      converter = CountingConverter.class,
      description =
          "Which finished assessment of a trainee counts: first (the default), latest or best.")
  private Counting counting = Counting.FIRST;

  @Option(
      names = "--bands",
      description = "Also show the band of each; not for the eyes of whoever marks them.")
  private boolean bands;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    SampleDraw drawn = SampleDraw.of(invocation.workspace(), counting, share, seed);
    invocation.out().print(SampleText.summary(drawn.sample(), drawn.candidates(), share));
    invocation.out().print(SampleText.list(drawn.sample(), drawn.codes(), bands));
    invocation
        .err()
        .line("They are to be moderated now. The draw is kept in " + drawn.kept() + ".");
    return ExitCode.fineIf(drawn.isWhole());
  }
}

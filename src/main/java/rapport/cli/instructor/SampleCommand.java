package rapport.cli.instructor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.school.KeptAttempt;
import rapport.app.school.KeptAttempts;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.grading.cohort.Sample;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.report.page.Words;

/** Draws attempts to be marked a second time. */
@Command(
    name = "sample",
    header = "Draws assessments for a second marker.",
    description = {
      "A share of every band, and all that lie within 0.1 of a limit between two. What is drawn is"
          + " to be moderated, as rapport mark shows it; the same seed draws the same again."
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
      names = "--bands",
      description = "Also show the band of each; not for the eyes of whoever marks them.")
  private boolean bands;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    if (share < 1 || share > 100) {
      throw RefusedException.usage("A share is a number from 1 to 100.");
    }
    Map<String, String> codes = new HashMap<>();
    List<Sample.Candidate> candidates = new ArrayList<>();
    int damaged =
        new KeptAttempts(invocation.workspace())
            .each(
                one -> {
                  if (isToBeDrawnFrom(one.transcript())) {
                    codes.put(one.transcript().attempt(), one.transcript().opened().trainee());
                    candidates.add(candidate(one));
                  }
                });
    if (candidates.isEmpty()) {
      throw RefusedException.usage(
          "There is no assessment in " + invocation.workspace().home() + " to draw from.");
    }
    // Small enough for programs that read JSON's numbers as decimals.
    long number = seed == null ? invocation.surroundings().chance().getAsLong() >>> 11 : seed;
    Sample sample = Sample.of(candidates, share, number);
    List<String> drawn = sample.drawn().stream().map(Sample.Drawn::attempt).toList();
    Path kept =
        invocation
            .workspace()
            .home()
            .samples()
            .keep(invocation.surroundings().ticker().now(), number, drawn);
    print(invocation, sample, candidates.size(), codes);
    invocation.err().line("They are to be moderated now. The draw is kept in " + kept + ".");
    return damaged == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private static boolean isToBeDrawnFrom(Transcript transcript) {
    return transcript.opened().mode() == Mode.ASSESSMENT && !transcript.exchanges().isEmpty();
  }

  private static Sample.Candidate candidate(KeptAttempt one) {
    return new Sample.Candidate(
        one.transcript().attempt(), one.standing().evaluation(), one.standing().rubric());
  }

  private void print(Invocation invocation, Sample sample, int all, Map<String, String> codes) {
    invocation
        .out()
        .line(
            "Seed "
                + sample.seed()
                + ": "
                + sample.drawn().size()
                + " of "
                + Words.count(all, "assessment", "assessments")
                + ", "
                + share
                + " % of every band and all borderlines.");
    sample.drawn().stream()
        .sorted(Comparator.comparing(Sample.Drawn::attempt))
        .forEach(one -> invocation.out().line(words(one, codes)));
  }

  private String words(Sample.Drawn one, Map<String, String> codes) {
    String line = one.attempt() + "  " + codes.getOrDefault(one.attempt(), "");
    return bands
        ? line + "  " + one.stratum().words() + (one.isBorderline() ? ", borderline" : "")
        : line;
  }
}

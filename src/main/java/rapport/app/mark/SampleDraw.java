package rapport.app.mark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.app.school.KeptAttempt;
import rapport.app.school.KeptAttempts;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.grading.cohort.Sample;
import rapport.grading.marks.Counting;

/**
 * A sample of assessments that was drawn to be marked a second time, and is kept.
 *
 * @param codes the trainees' codes, by attempt
 * @param candidates how many it was drawn from
 * @param kept where the draw is kept
 * @param isWhole whether it was drawn from all attempts
 */
public record SampleDraw(
    Sample sample, Map<String, String> codes, int candidates, Path kept, boolean isWhole) {
  public SampleDraw {
    codes = Map.copyOf(codes);
  }

  /**
   * Draws and keeps one, of the attempts that count: each trainee's one finished assessment. No
   * second mark is spent on what can have no result.
   *
   * @param counting which one of a trainee's counts
   * @param percent how much of every band, 1 to 100
   * @param seed decides what is drawn; null for chance
   * @throws RefusedException if there is nothing to draw from
   */
  public static SampleDraw of(
      Workspace workspace, Counting counting, int percent, @Nullable Long seed) throws IOException {
    if (percent < 1 || percent > 100) {
      throw RefusedException.usage("A share is a number from 1 to 100.");
    }
    Map<String, Sample.Candidate> finished = new HashMap<>();
    List<Counting.Candidate> able = new ArrayList<>();
    int passedOver =
        new KeptAttempts(workspace)
            .each(
                one ->
                    Counting.Candidate.of(one.transcript(), one.standing())
                        .filter(each -> !one.transcript().exchanges().isEmpty())
                        .ifPresent(
                            each -> {
                              able.add(each);
                              finished.put(one.attempt(), candidate(one));
                            }));
    List<Counting.Candidate> counted = counting.of(able);
    if (counted.isEmpty()) {
      throw RefusedException.usage(
          "There is no finished assessment with a trainee's code in "
              + workspace.home()
              + " to draw from.");
    }
    return of(workspace, counted, finished, percent, seed, passedOver);
  }

  private static SampleDraw of(
      Workspace workspace,
      List<Counting.Candidate> counted,
      Map<String, Sample.Candidate> finished,
      int percent,
      @Nullable Long seed,
      int passedOver)
      throws IOException {
    Map<String, String> codes = new HashMap<>();
    List<Sample.Candidate> candidates = new ArrayList<>();
    for (Counting.Candidate each : counted) {
      codes.put(each.attempt(), each.trainee());
      candidates.add(Objects.requireNonNull(finished.get(each.attempt())));
    }
    Sample sample = Sample.of(candidates, percent, seed == null ? workspace.seed() : seed);
    return new SampleDraw(
        sample, codes, candidates.size(), keep(workspace, sample), passedOver == 0);
  }

  private static Sample.Candidate candidate(KeptAttempt one) {
    return new Sample.Candidate(
        one.attempt(), one.standing().evaluation(), one.standing().rubric());
  }

  private static Path keep(Workspace workspace, Sample sample) throws IOException {
    List<String> drawn = sample.drawn().stream().map(Sample.Drawn::attempt).toList();
    return workspace.home().samples().keep(workspace.ticker().now(), sample.seed(), drawn);
  }
}

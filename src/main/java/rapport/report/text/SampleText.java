package rapport.report.text;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import rapport.grading.cohort.Sample;
import rapport.report.page.Words;

/** A sample of assessments, as lines to read. */
public final class SampleText {
  private SampleText() {}

  /**
   * What was drawn.
   *
   * @param all how many it was drawn from
   * @param percent how much of every band
   */
  public static String summary(Sample sample, int all, int percent) {
    return "Seed "
        + sample.seed()
        + ": "
        + sample.drawn().size()
        + " of "
        + Words.count(all, "assessment", "assessments")
        + ", "
        + percent
        + " % of every band and all borderlines.\n";
  }

  /**
   * A line for each that was drawn.
   *
   * @param codes the trainees' codes, by attempt
   * @param showsBands whether the band of each is told, which whoever marks them should not see
   */
  public static String list(Sample sample, Map<String, String> codes, boolean showsBands) {
    return sample.drawn().stream()
        .sorted(Comparator.comparing(Sample.Drawn::attempt))
        .map(one -> one.attempt() + "  " + codes.get(one.attempt()) + band(one, showsBands) + "\n")
        .collect(Collectors.joining());
  }

  private static String band(Sample.Drawn one, boolean isShown) {
    return isShown ? "  " + one.stratum().words() + (one.isBorderline() ? ", borderline" : "") : "";
  }
}

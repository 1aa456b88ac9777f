package rapport.report.html;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.CriterionSpread;
import rapport.grading.cohort.Progression;
import rapport.report.page.Words;
import rapport.report.text.CohortWords;
import rapport.scenario.model.Rubric;

/** What is drawn of a cohort: every mean stands on a track from 0 to 4. */
final class CohortSvg {
  private static final int LEFT = 14;
  private static final int WIDTH = 570;
  private static final int ROW = 52;
  private static final int SCALE = 20;

  private CohortSvg() {}

  /** Where the means of all attempts lie, criterion by criterion. */
  static String spreads(String id, Collection<CriterionSpread> criteria) {
    StringBuilder svg = new StringBuilder();
    String words = criteria.stream().map(CohortSvg::words).collect(Collectors.joining(" "));
    svg.append(Svg.open(id, criteria.size() * ROW + SCALE, "Spread of means", words));
    int top = 0;
    for (CriterionSpread spread : criteria) {
      svg.append(track(spread.name(), top)).append(spread(spread, top));
      top += ROW;
    }
    return svg.append(scale(top)).append("</svg>\n").toString();
  }

  private static String words(CriterionSpread spread) {
    return spread.name()
        + (spread.withEvidence() == 0
            ? ": no attempt has enough evidence."
            : ": from "
                + CohortWords.quartile(spread, 0)
                + " to "
                + CohortWords.quartile(spread, 4)
                + ", the middle half from "
                + CohortWords.quartile(spread, 1)
                + " to "
                + CohortWords.quartile(spread, 3)
                + ", median "
                + CohortWords.quartile(spread, 2)
                + ".");
  }

  private static String spread(CriterionSpread spread, int top) {
    if (spread.withEvidence() == 0) {
      return Svg.text("end faint", LEFT + WIDTH, top + 15, "not enough evidence anywhere");
    }
    int[] at = IntStream.rangeClosed(0, 4).map(i -> place(spread, i)).toArray();
    return Svg.rect("bar", at[0], top + 30, Math.max(2, at[4] - at[0]), 4)
        + Svg.rect("bar", at[1], top + 25, Math.max(2, at[3] - at[1]), 14)
        + Svg.line("mark", at[2], top + 20, at[2], top + 44);
  }

  private static int place(CriterionSpread spread, int quarters) {
    return place(spread.quartile(quarters).orElse(BigFraction.ZERO));
  }

  private static int place(BigFraction mean) {
    return LEFT + Svg.length(mean.divide(Rubric.TOP), WIDTH);
  }

  private static String track(String name, int top) {
    return Svg.text("name", LEFT, top + 15, name) + Svg.rect("track", LEFT, top + 22, WIDTH, 20);
  }

  private static String scale(int top) {
    return IntStream.rangeClosed(0, Rubric.TOP)
        .mapToObj(
            level ->
                Svg.text(
                    "middle", place(BigFraction.of(level)), top + SCALE - 6, String.valueOf(level)))
        .collect(Collectors.joining());
  }

  /** Where first attempts lie, and where the latest. */
  static String changes(String id, List<Progression.Change> changes, CohortResults results) {
    StringBuilder svg = new StringBuilder();
    String words =
        changes.stream()
            .map(change -> words(change, CohortWords.name(results, change)))
            .collect(Collectors.joining(" "));
    svg.append(Svg.open(id, changes.size() * ROW + SCALE, "First against latest attempt", words));
    int top = 0;
    for (Progression.Change change : changes) {
      int first = place(change.first());
      int latest = place(change.latest());
      svg.append(track(CohortWords.name(results, change), top));
      svg.append(Svg.line("mark", first, top + 32, latest, top + 32));
      svg.append(Svg.dot("first", first, top + 32)).append(Svg.dot("latest", latest, top + 32));
      top += ROW;
    }
    return svg.append(scale(top)).append("</svg>\n").toString();
  }

  private static String words(Progression.Change change, String name) {
    return name
        + ": from "
        + Words.mean(change.first())
        + " to "
        + Words.mean(change.latest())
        + ".";
  }
}

package rapport.report.html;

import static rapport.report.html.HtmlTable.Column.number;
import static rapport.report.html.HtmlTable.Column.text;
import static rapport.report.html.Markup.escape;

import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.CriterionSpread;
import rapport.play.evaluation.Band;
import rapport.report.page.Words;
import rapport.report.text.CohortWords;

/** How a cohort's attempts that count differ on each criterion, as a part of a page. */
final class CohortCriteriaHtml {
  private final StringBuilder html = new StringBuilder();

  /**
   * The part of the page on the criteria.
   *
   * @param id one for its drawing that nothing else on the page has
   */
  static String of(String id, CohortResults results) {
    if (results.criteria().isEmpty()) {
      return "";
    }
    CohortCriteriaHtml part = new CohortCriteriaHtml();
    part.means(id, results);
    results.criteria().forEach(part::criterion);
    return part.html.toString();
  }

  private void means(String id, CohortResults results) {
    html.append("<h3>Criteria</h3>\n<figure>\n").append(CohortSvg.spreads(id, results.criteria()));
    html.append("<figcaption>Means of the attempts that count, 0 to 4. The thin bar is from the");
    html.append(" lowest to the highest, the thick one the middle half, the line the median.");
    html.append("</figcaption>\n</figure>\n").append(quartiles(results));
  }

  private static HtmlTable quartiles(CohortResults results) {
    HtmlTable table =
        HtmlTable.wide(
            "Means of the attempts that count",
            text("Criterion"),
            text("Enough evidence in"),
            number("Lowest"),
            number("First quartile"),
            number("Median"),
            number("Third quartile"),
            number("Highest"),
            number("All decisions together"));
    for (CriterionSpread spread : results.criteria()) {
      table.row(
          spread.name(),
          CohortWords.resting(spread),
          CohortWords.quartile(spread, 0),
          CohortWords.quartile(spread, 1),
          CohortWords.quartile(spread, 2),
          CohortWords.quartile(spread, 3),
          CohortWords.quartile(spread, 4),
          CohortWords.mean(spread.pooled().orElse(null)));
    }
    return table;
  }

  private void criterion(CriterionSpread spread) {
    if (spread.pooled().isEmpty()) {
      return;
    }
    html.append("<h4>").append(escape(spread.name())).append("</h4>\n");
    HtmlTable bands = HtmlTable.of("Bands", text("Band"), number("Attempts"), text("Share"));
    int all = spread.withEvidence() + spread.withoutEvidence();
    for (Band band : Band.values()) {
      bands.counted(type(band), Words.of(band), spread.bands().getOrDefault(band, 0), all);
    }
    bands.counted("bar", "Not enough evidence", spread.withoutEvidence(), all);
    HtmlTable levels =
        HtmlTable.of("Levels given to choices", text("Level"), number("Times"), text("Share"));
    long given = spread.levels().stream().mapToLong(Long::longValue).sum();
    for (int level = spread.levels().size() - 1; level >= 0; level--) {
      levels.counted("bar", String.valueOf(level), spread.levels().get(level), given);
    }
    html.append(HtmlTable.pair(bands, levels));
  }

  private static String type(Band band) {
    return switch (band) {
      case GOOD -> "good";
      case FAIR -> "fair";
      case DEVELOPING -> "poor";
    };
  }
}

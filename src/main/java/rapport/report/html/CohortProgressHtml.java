package rapport.report.html;

import static rapport.report.html.HtmlTable.Column.number;
import static rapport.report.html.HtmlTable.Column.text;
import static rapport.report.html.Markup.element;
import static rapport.report.html.Markup.escape;

import java.util.List;
import java.util.Locale;
import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.Progression;
import rapport.report.page.Words;
import rapport.report.text.CohortWords;

/** First attempts against the latest, as a part of a page. */
final class CohortProgressHtml {
  private final StringBuilder html = new StringBuilder();

  /**
   * The part of the page on these changes.
   *
   * @param id one for its drawing that nothing else on the page has
   */
  static String of(String id, Progression progression, CohortResults results) {
    CohortProgressHtml part = new CohortProgressHtml();
    part.heading("First against latest attempt");
    String repeated = CohortWords.repeated(progression);
    part.line(
        "size",
        repeated.substring(0, 1).toUpperCase(Locale.ROOT)
            + repeated.substring(1)
            + ". Of all finished assessments, by the levels that stand at decisions.");
    List<Progression.Change> changes = progression.changes();
    if (!changes.isEmpty()) {
      part.changes(id, changes, results);
    }
    return part.html.toString();
  }

  private void changes(String id, List<Progression.Change> changes, CohortResults results) {
    html.append("<figure>\n").append(CohortSvg.changes(id, changes, results));
    html.append("<figcaption>Mean of all decisions together, 0 to 4. The ring is the first");
    html.append(" attempt, the disc the latest.</figcaption>\n</figure>\n");
    HtmlTable table =
        HtmlTable.of(
            "Means of all decisions together",
            text("Criterion"),
            number("First"),
            number("Latest"),
            number("Trainees higher"),
            number("The same"),
            number("Lower"));
    for (Progression.Change change : changes) {
      table.row(
          CohortWords.name(results, change),
          Words.mean(change.first()),
          Words.mean(change.latest()),
          String.valueOf(change.higher()),
          String.valueOf(change.same()),
          String.valueOf(change.lower()));
    }
    html.append(table);
  }

  private void line(String type, String words) {
    html.append(element("p", type, words)).append('\n');
  }

  private void heading(String words) {
    html.append("<h3>").append(escape(words)).append("</h3>\n");
  }
}

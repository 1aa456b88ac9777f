package rapport.report.html;

import static rapport.report.html.Markup.element;
import static rapport.report.html.Markup.escape;

import java.util.List;
import rapport.grading.cohort.Cohort;
import rapport.grading.cohort.CohortAttempt;
import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.ScenarioCohort;
import rapport.report.text.CohortWords;

/** What a cohort's attempts add up to, as one web page that needs nothing else. */
public final class CohortHtml {
  /** A page on which more are named would be a list, and no page on a cohort. */
  static final int NAMED = 60;

  private final Cohort cohort;
  private final StringBuilder html = new StringBuilder();
  private int drawings;

  private CohortHtml(Cohort cohort) {
    this.cohort = cohort;
  }

  public static String of(Cohort cohort) {
    CohortHtml page = new CohortHtml(cohort);
    page.html.append("<h1>Cohort</h1>\n");
    page.line(
        "faint",
        "Assessment attempts only. A result is what raters agreed on, else what the one marker"
            + " says, else what the program works out from the author's ratings. Decisions are"
            + " pooled; no percentages are averaged.");
    cohort.scenarios().forEach(page::add);
    page.html.append(AgreementHtml.of(cohort.ratings()));
    return PageFrame.of("Cohort", page.html.toString());
  }

  private void line(String type, String words) {
    html.append(element("p", type, words)).append('\n');
  }

  private String drawing() {
    drawings++;
    return "drawing-" + drawings;
  }

  private void add(ScenarioCohort scenario) {
    CohortResults results = scenario.results();
    html.append("<section>\n").append(element("h2", "title", scenario.title())).append('\n');
    line("faint", scenario.id());
    line("size", CohortWords.size(scenario));
    html.append(named(CohortWords.LEFT, scenario.left()));
    html.append(named(CohortWords.OPEN, scenario.open()));
    if (scenario.finished() > 0) {
      html.append(CohortResultsHtml.of(cohort.counting(), scenario, results));
      html.append(CohortCriteriaHtml.of(drawing(), results));
      html.append(CohortProgressHtml.of(drawing(), scenario.progression(), results));
      html.append(CohortChoicesHtml.of(scenario));
    }
    html.append("</section>\n");
  }

  /** Some attempts by name; nothing when there are none. */
  static String named(String what, List<CohortAttempt> attempts) {
    return attempts.isEmpty()
        ? ""
        : "<p>"
            + element("b", "label", what + ":")
            + " "
            + escape(String.join(", ", CohortWords.some(attempts, NAMED)))
            + ".</p>\n";
  }
}

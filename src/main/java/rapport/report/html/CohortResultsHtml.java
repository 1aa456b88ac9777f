package rapport.report.html;

import static rapport.report.html.HtmlTable.Column.number;
import static rapport.report.html.HtmlTable.Column.text;
import static rapport.report.html.Markup.element;
import static rapport.report.html.Markup.escape;

import java.util.List;
import java.util.Optional;
import rapport.grading.cohort.CohortAttempt;
import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.ScenarioCohort;
import rapport.grading.marks.Counting;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Outcome;
import rapport.report.page.Words;
import rapport.report.text.CohortWords;

/** The results of a cohort's attempts that count, as a part of a page. */
final class CohortResultsHtml {
  private final StringBuilder html = new StringBuilder();

  /** The part of the page on these results. */
  static String of(Optional<Counting> counting, ScenarioCohort scenario, CohortResults results) {
    CohortResultsHtml part = new CohortResultsHtml();
    part.heading("Results");
    part.basis(counting, scenario, results);
    part.named(CohortWords.UNDECIDED, results.undecided());
    part.counts(results);
    part.incidents(results);
    return part.html.toString();
  }

  private void basis(Optional<Counting> counting, ScenarioCohort scenario, CohortResults results) {
    line(
        "basis",
        "Results, critical incidents, spreads and bands rest on the attempts that count: "
            + CohortWords.counting(counting, scenario, results)
            + ". First against latest and what was chosen rest on all "
            + scenario.finished()
            + " finished assessments.");
  }

  private void named(String what, List<CohortAttempt> attempts) {
    html.append(CohortHtml.named(what, attempts));
  }

  private void counts(CohortResults results) {
    HtmlTable outcomes =
        HtmlTable.of(
            "How many came to each result", text("Result"), number("Attempts"), text("Share"));
    for (Outcome outcome : Outcome.values()) {
      int count = results.outcomes().getOrDefault(outcome, 0);
      outcomes.counted(type(outcome), Words.of(outcome), count, results.counted());
    }
    HtmlTable sources =
        HtmlTable.of("Whose word it is", text("Whose"), number("Attempts"), text("Share"));
    for (Standing.Source source : results.sources().keySet()) {
      int count = results.sources().getOrDefault(source, 0);
      sources.counted("bar", CohortWords.of(source), count, results.counted());
    }
    html.append(HtmlTable.pair(outcomes, sources));
    if (!CohortWords.byHand(results).isEmpty()) {
      line("by-hand", "Set by hand: " + CohortWords.byHand(results));
    }
  }

  private static String type(Outcome outcome) {
    return switch (outcome) {
      case MET -> "good";
      case NOT_YET_MET -> "fair";
      case NOT_ENOUGH_EVIDENCE -> "bar";
      case CRITICAL_INCIDENT -> "critical";
    };
  }

  private void incidents(CohortResults results) {
    heading("Critical incidents");
    if (results.incidents().isEmpty()) {
      line("incidents", "None.");
      return;
    }
    HtmlTable table =
        HtmlTable.of("Whose they are, by code", text("Code"), number("Attempts"), text("Whose"));
    results
        .incidents()
        .forEach(
            (code, attempts) ->
                table.row(
                    code,
                    String.valueOf(attempts.size()),
                    escape(String.join(", ", CohortWords.some(attempts, CohortHtml.NAMED)))));
    html.append(table);
  }

  private void line(String type, String words) {
    html.append(element("p", type, words)).append('\n');
  }

  private void heading(String words) {
    html.append("<h3>").append(escape(words)).append("</h3>\n");
  }
}

package rapport.report.html;

import static rapport.report.html.HtmlTable.Column.number;
import static rapport.report.html.HtmlTable.Column.text;
import static rapport.report.html.Markup.escape;

import rapport.grading.marks.MarkRatings;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Ratings;
import rapport.report.text.FigureText;
import rapport.report.text.MarkAgreement;

/** How far raters agree with each other and with the author, as a part of a page. */
final class AgreementHtml {
  private final HtmlTable table =
      HtmlTable.wide(
          "Agreement",
          text("On"),
          text("Between"),
          number("Rated by two or more"),
          text("Alike"),
          text("Alpha"),
          text("Kappa"));

  private AgreementHtml() {}

  static String of(MarkRatings marks) {
    String heading = "<section>\n<h2>How far raters agree</h2>\n";
    if (marks.isEmpty()) {
      return heading + "<p class=\"faint\">No rater has given a level yet.</p>\n</section>\n";
    }
    AgreementHtml part = new AgreementHtml();
    marks.criteria().forEach(criterion -> part.add(marks, criterion));
    if (!marks.ownWords().units().isEmpty()) {
      part.row("own words", "the raters", marks.ownWords());
    }
    return heading
        + "<p>Over all these assessments, whichever counts. Each distinct response line is one,"
        + " however often it was marked; what trainees typed is one each time, and the author has"
        + " no level for it.</p>\n"
        + part.table
        + "<p class=\"faint\">Some of what is alike is so by chance. Alpha (Krippendorff, ordinal) and kappa"
        + " (Cohen, quadratic weights, two raters) are 1 in full agreement and 0 by chance."
        + "</p>\n</section>\n";
  }

  private void add(MarkRatings marks, String criterion) {
    Ratings ratings = MarkAgreement.ratings(marks, criterion);
    row(criterion, "the raters", ratings);
    for (String rater : ratings.raters()) {
      row(criterion, rater + " and the author", marks.againstKey(criterion, rater));
    }
  }

  private void row(String criterion, String who, Ratings ratings) {
    Agreement agreement = Agreement.of(ratings);
    table.row(
        criterion,
        escape(who),
        String.valueOf(MarkAgreement.shared(ratings)),
        escape(MarkAgreement.percent(agreement)),
        escape(MarkAgreement.alpha(agreement)),
        escape(FigureText.of(agreement.quadratic())));
  }
}

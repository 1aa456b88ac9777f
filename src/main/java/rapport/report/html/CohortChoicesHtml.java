package rapport.report.html;

import static rapport.report.html.HtmlTable.Column.text;
import static rapport.report.html.Markup.element;
import static rapport.report.html.Markup.escape;

import rapport.grading.cohort.DecisionChoices;
import rapport.grading.cohort.ScenarioCohort;
import rapport.report.page.Narration;
import rapport.report.text.CohortWords;

/** What a cohort chose, as a part of a page. */
final class CohortChoicesHtml {
  private final StringBuilder html = new StringBuilder();

  /** The part of the page on what was chosen. */
  static String of(ScenarioCohort scenario) {
    CohortChoicesHtml part = new CohortChoicesHtml();
    part.rare(scenario);
    part.heading("Choices");
    part.line("faint", "Of all " + scenario.finished() + " finished assessments.");
    scenario.decisions().forEach(part::decision);
    return part.html.toString();
  }

  private void rare(ScenarioCohort scenario) {
    heading("Responses hardly anybody chooses");
    HtmlTable table =
        HtmlTable.wide(
            "Chosen on under 5 % of the visits on which they were on offer",
            text("Decision"), text("Response"), text("What it says"), text("Chosen"));
    boolean isAny = false;
    for (DecisionChoices decision : scenario.decisions()) {
      for (DecisionChoices.Choice choice : decision.choices()) {
        if (choice.isRare()) {
          isAny = true;
          table.row(
              decision.key().node(),
              escape(choice.response()),
              escape(Narration.unmarked(choice.say())),
              escape(CohortWords.share(choice)));
        }
      }
    }
    if (isAny) {
      html.append(table);
    } else {
      line("faint", "None. A response must have been on offer 20 times before this is looked at.");
    }
  }

  private void decision(DecisionChoices decision) {
    String line = Narration.unmarked(decision.clientLine());
    HtmlTable table =
        HtmlTable.wide(
            CohortWords.name(decision) + (line.isEmpty() ? "" : ": \u201C" + line + "\u201D"),
            text("Response"),
            text("What it says"),
            text("Share"));
    for (DecisionChoices.Choice choice : decision.choices()) {
      String rare = choice.isRare() ? " " + HtmlTable.flag("Rare: " + CohortWords.RARE) : "";
      table.row(
          choice.response(),
          escape(Narration.unmarked(choice.say())),
          HtmlTable.share("bar", choice.response(), choice.share())
              + " "
              + HtmlTable.whole("(" + choice.chosen() + " of " + choice.offered() + ")")
              + rare);
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

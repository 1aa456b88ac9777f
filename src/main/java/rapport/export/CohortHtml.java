package rapport.export;

import static rapport.export.Markup.element;
import static rapport.export.Markup.escape;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.evaluation.Fractions;
import rapport.grading.Cohort;
import rapport.grading.CriterionSpread;
import rapport.grading.DecisionChoices;
import rapport.grading.Progression;
import rapport.grading.ScenarioCohort;
import rapport.scenario.Rubric;

/** What a cohort's attempts add up to, as one web page that needs nothing else. */
public final class CohortHtml {
  private static final int LEFT = 10;
  private static final int WIDTH = 560;
  private static final int ROW = 52;

  private final StringBuilder html = new StringBuilder();

  private CohortHtml() {}

  public static String of(Cohort cohort) {
    CohortHtml page = new CohortHtml();
    page.html.append("<h1>Cohort</h1>\n");
    page.line(
        "faint", "Assessment attempts only. Decisions are pooled; no percentages are averaged.");
    cohort.scenarios().forEach(page::add);
    return PageFrame.of("Cohort", page.html.toString());
  }

  private void line(String type, String words) {
    html.append(element("p", type, words)).append('\n');
  }

  private void add(ScenarioCohort scenario) {
    html.append("<section>\n").append(element("h2", "title", scenario.title())).append('\n');
    line("faint", scenario.id());
    line("size", CohortText.size(scenario));
    line("results", "Results: " + CohortText.results(scenario) + ".");
    line("incidents", "Critical incidents: " + CohortText.incidents(scenario) + ".");
    if (scenario.finished() > 0) {
      spreads(scenario);
      progression(scenario);
      html.append("<h3>Choices</h3>\n");
      scenario.decisions().forEach(this::decision);
    }
    html.append("</section>\n");
  }

  private void spreads(ScenarioCohort scenario) {
    html.append("<h3>Criteria</h3>\n<figure>\n<svg role=\"img\" viewBox=\"0 0 600 ");
    html.append(scenario.criteria().size() * ROW).append("\" aria-label=\"");
    String words =
        scenario.criteria().stream().map(CohortHtml::words).collect(Collectors.joining(" "));
    html.append(escape("Spread of means. " + words)).append("\">\n");
    int top = 0;
    for (CriterionSpread spread : scenario.criteria()) {
      html.append(spread(spread, top));
      top += ROW;
    }
    html.append("</svg>\n<figcaption>Each track runs from 0 to 4. The thin bar is from the lowest");
    html.append(" mean to the highest, the thick one the middle half, the line the median.");
    html.append("</figcaption>\n</figure>\n<ul>\n");
    scenario
        .criteria()
        .forEach(c -> html.append("<li>").append(escape(words(c))).append("</li>\n"));
    html.append("</ul>\n");
  }

  private static String words(CriterionSpread spread) {
    String means =
        spread.withEvidence() == 0
            ? ""
            : "; means " + CohortText.quartiles(spread) + "; " + CohortText.bands(spread);
    String pooled =
        spread
            .pooled()
            .map(
                mean ->
                    "; all decisions together: mean "
                        + CohortText.mean(mean)
                        + "; "
                        + CohortText.levels(spread))
            .orElse("");
    return spread.name() + ": " + CohortText.evidence(spread) + means + pooled + ".";
  }

  private static String spread(CriterionSpread spread, int top) {
    String name =
        "<text x=\"%d\" y=\"%d\">%s</text>\n".formatted(LEFT, top + 15, escape(spread.name()));
    String track = rect("track", LEFT, top + 22, WIDTH, 20);
    if (spread.withEvidence() == 0) {
      return name + track;
    }
    int[] at = IntStream.rangeClosed(0, 4).map(i -> place(spread, i)).toArray();
    return name
        + track
        + rect("bar", at[0], top + 30, Math.max(2, at[4] - at[0]), 4)
        + rect("bar", at[1], top + 25, Math.max(2, at[3] - at[1]), 14)
        + "<line class=\"mark\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>\n"
            .formatted(at[2], at[2], top + 20, top + 44);
  }

  private static int place(CriterionSpread spread, int quarters) {
    BigFraction mean = spread.quartile(quarters).orElse(BigFraction.ZERO);
    return LEFT + Fractions.rounded(mean.multiply(WIDTH).divide(Rubric.TOP), 0).intValueExact();
  }

  private static String rect(String type, int x, int y, int width, int height) {
    return "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>\n"
        .formatted(type, x, y, width, height);
  }

  private void progression(ScenarioCohort scenario) {
    Progression progression = scenario.progression();
    html.append("<h3>First against latest attempt</h3>\n");
    if (progression.trainees() == 0) {
      line("faint", "Nobody has two yet.");
      return;
    }
    line("size", CohortText.repeated(progression) + ".");
    html.append("<ul>\n");
    for (Progression.Change change : progression.changes()) {
      String words = CohortText.name(scenario, change) + ": " + CohortText.words(change) + ".";
      html.append("<li>").append(escape(words)).append("</li>\n");
    }
    html.append("</ul>\n");
  }

  private void decision(DecisionChoices decision) {
    html.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"");
    html.append(escape("Choices at " + decision.key().node())).append("\">\n<table>\n<caption>");
    html.append(escape(CohortText.name(decision)));
    if (!decision.clientLine().isEmpty()) {
      html.append(": \u201C").append(escape(decision.clientLine())).append('\u201D');
    }
    html.append("</caption>\n<thead><tr><th scope=\"col\">Response</th>");
    html.append("<th scope=\"col\">What it says</th><th scope=\"col\">Share</th></tr></thead>\n");
    html.append("<tbody>\n");
    decision.choices().forEach(this::choice);
    html.append("</tbody>\n</table>\n</div>\n");
  }

  private void choice(DecisionChoices.Choice choice) {
    html.append("<tr><th scope=\"row\">").append(escape(choice.response())).append("</th><td>");
    html.append(escape(choice.say())).append("</td><td>");
    html.append(bar(choice)).append(escape(CohortText.share(choice)));
    if (choice.isRare()) {
      html.append(' ').append(element("span", "critical", "Rare: under 5 %"));
    }
    html.append("</td></tr>\n");
  }

  /** The words beside it say the same. */
  private static String bar(DecisionChoices.Choice choice) {
    int width = Fractions.rounded(choice.share().multiply(100), 0).intValueExact();
    return "<svg aria-hidden=\"true\" viewBox=\"0 0 100 10\">\n"
        + rect("track", 0, 0, 100, 10)
        + rect("bar", 0, 0, width, 10)
        + "</svg>";
  }
}

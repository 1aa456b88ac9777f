package rapport.export;

import static rapport.export.HtmlTable.Column.number;
import static rapport.export.HtmlTable.Column.text;
import static rapport.export.Markup.element;
import static rapport.export.Markup.escape;

import java.util.List;
import java.util.Locale;
import rapport.evaluation.Band;
import rapport.evaluation.Outcome;
import rapport.grading.Cohort;
import rapport.grading.CohortAttempt;
import rapport.grading.CohortResults;
import rapport.grading.CriterionSpread;
import rapport.grading.DecisionChoices;
import rapport.grading.Progression;
import rapport.grading.ScenarioCohort;
import rapport.grading.Standing;
import rapport.presentation.Words;

/** What a cohort's attempts add up to, as one web page that needs nothing else. */
public final class CohortHtml {
  /** A page on which more are named would be a list, and no page on a cohort. */
  private static final int NAMED = 60;

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

  private void heading(String words) {
    html.append("<h3>").append(escape(words)).append("</h3>\n");
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
    named(CohortWords.LEFT, scenario.left());
    named(CohortWords.OPEN, scenario.open());
    if (scenario.finished() > 0) {
      results(scenario, results);
      criteria(results);
      progression(scenario, results);
      flags(scenario);
      heading("Choices");
      line("faint", "Of all " + scenario.finished() + " finished assessments.");
      scenario.decisions().forEach(this::decision);
    }
    html.append("</section>\n");
  }

  private void named(String what, List<CohortAttempt> attempts) {
    if (!attempts.isEmpty()) {
      String names = String.join(", ", CohortWords.some(attempts, NAMED));
      html.append("<p>").append(element("b", "label", what + ":")).append(' ');
      html.append(escape(names)).append(".</p>\n");
    }
  }

  private void results(ScenarioCohort scenario, CohortResults results) {
    heading("Results");
    line(
        "basis",
        "Results, critical incidents, spreads and bands rest on the attempts that count: "
            + CohortWords.counting(cohort.counting(), scenario, results)
            + ". First against latest and what was chosen rest on all "
            + scenario.finished()
            + " finished assessments.");
    named(CohortWords.UNDECIDED, results.undecided());
    HtmlTable outcomes = HtmlTable.of("Results", text("Result"), number("Attempts"), text("Share"));
    for (Outcome outcome : Outcome.values()) {
      int count = results.outcomes().getOrDefault(outcome, 0);
      counted(outcomes, type(outcome), Words.of(outcome), count, results.counted());
    }
    HtmlTable sources =
        HtmlTable.of("Whose word it is", text("Whose"), number("Attempts"), text("Share"));
    for (Standing.Source source : results.sources().keySet()) {
      int count = results.sources().getOrDefault(source, 0);
      counted(sources, "bar", CohortWords.of(source), count, results.counted());
    }
    pair(outcomes, sources);
    if (!CohortWords.byHand(results).isEmpty()) {
      line("by-hand", "Set by hand: " + CohortWords.byHand(results));
    }
    incidents(results);
  }

  private void pair(HtmlTable one, HtmlTable other) {
    html.append("<div class=\"pair\">\n<div>\n").append(one).append("</div>\n<div>\n");
    html.append(other).append("</div>\n</div>\n");
  }

  private static void counted(HtmlTable table, String type, String name, long part, long whole) {
    String share = Words.percent(CohortWords.share(part, whole));
    String bar = Svg.bar(type, CohortWords.share(part, whole), name + ": " + share);
    table.row(name, String.valueOf(part), bar + share);
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
        HtmlTable.of("Critical incidents", text("Code"), number("Attempts"), text("Whose"));
    results
        .incidents()
        .forEach(
            (code, attempts) ->
                table.row(
                    code,
                    String.valueOf(attempts.size()),
                    escape(String.join(", ", CohortWords.some(attempts, NAMED)))));
    html.append(table);
  }

  private void criteria(CohortResults results) {
    if (results.criteria().isEmpty()) {
      return;
    }
    heading("Criteria");
    html.append("<figure>\n").append(CohortSvg.spreads(drawing(), results.criteria()));
    html.append("<figcaption>Means of the attempts that count, 0 to 4. The thin bar is from the");
    html.append(" lowest to the highest, the thick one the middle half, the line the median.");
    html.append("</figcaption>\n</figure>\n").append(quartiles(results));
    results.criteria().forEach(this::criterion);
  }

  private static HtmlTable quartiles(CohortResults results) {
    HtmlTable table =
        HtmlTable.wide(
            "Means",
            text("Criterion"),
            text("Rests on"),
            number("Lowest"),
            number("First quartile"),
            number("Median"),
            number("Third quartile"),
            number("Highest"),
            number("All decisions together"));
    for (CriterionSpread spread : results.criteria()) {
      table.row(
          spread.name(),
          escape(CohortWords.evidence(spread)),
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
      counted(bands, type(band), Words.of(band), spread.bands().getOrDefault(band, 0), all);
    }
    counted(bands, "bar", "Not enough evidence", spread.withoutEvidence(), all);
    HtmlTable levels =
        HtmlTable.of("Levels given to choices", text("Level"), number("Times"), text("Share"));
    long given = spread.levels().stream().mapToLong(Long::longValue).sum();
    for (int level = spread.levels().size() - 1; level >= 0; level--) {
      counted(levels, "bar", String.valueOf(level), spread.levels().get(level), given);
    }
    pair(bands, levels);
  }

  private static String type(Band band) {
    return switch (band) {
      case GOOD -> "good";
      case FAIR -> "fair";
      case DEVELOPING -> "poor";
    };
  }

  private void progression(ScenarioCohort scenario, CohortResults results) {
    Progression progression = scenario.progression();
    heading("First against latest attempt");
    String repeated = CohortWords.repeated(progression);
    line(
        "size",
        repeated.substring(0, 1).toUpperCase(Locale.ROOT)
            + repeated.substring(1)
            + ". Of all finished assessments, by the levels that stand at decisions.");
    List<Progression.Change> changes = progression.changes();
    if (changes.isEmpty()) {
      return;
    }
    html.append("<figure>\n").append(CohortSvg.changes(drawing(), changes, results));
    html.append("<figcaption>Mean of all decisions together, 0 to 4. The ring is the first");
    html.append(" attempt, the disc the latest.</figcaption>\n</figure>\n");
    HtmlTable table =
        HtmlTable.of(
            "First against latest attempt",
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

  private void flags(ScenarioCohort scenario) {
    heading("Responses hardly anybody chooses");
    HtmlTable table =
        HtmlTable.of(
            "Chosen on under 5 % of visits",
            text("Decision"), text("Response"), text("What it says"), text("Chosen"));
    boolean isAny = false;
    for (DecisionChoices decision : scenario.decisions()) {
      for (DecisionChoices.Choice choice : decision.choices()) {
        if (choice.isRare()) {
          isAny = true;
          table.row(
              decision.key().node(),
              escape(choice.response()),
              escape(choice.say()),
              escape(CohortWords.share(choice)));
        }
      }
    }
    if (isAny) {
      html.append(table);
    } else {
      line("faint", "None. A decision must be met in 20 attempts before this is looked at.");
    }
  }

  private void decision(DecisionChoices decision) {
    String line = decision.clientLine();
    HtmlTable table =
        HtmlTable.wide(
            CohortWords.name(decision) + (line.isEmpty() ? "" : ": \u201C" + line + "\u201D"),
            text("Response"),
            text("What it says"),
            text("Share"));
    for (DecisionChoices.Choice choice : decision.choices()) {
      String words = CohortWords.share(choice);
      String rare = choice.isRare() ? " " + HtmlTable.flag("Rare: " + CohortWords.RARE) : "";
      table.row(
          choice.response(),
          escape(choice.say()),
          Svg.bar("bar", choice.share(), words) + escape(words) + rare);
    }
    html.append(table);
  }
}

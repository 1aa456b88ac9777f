package rapport.report.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Report;
import rapport.play.evaluation.Sitting;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.ScorePage;
import rapport.report.page.Words;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.CriticalCode;
import rapport.scenario.model.Guidance;
import rapport.scenario.model.Rubric;

/**
 * The report at the end, in the order it is read: the result, the profile in words, the timeline,
 * then what to take along.
 */
public final class ReportPage {
  private final Report report;
  private final String clientLabel;
  private final Asides asides;
  private final List<Part> parts = new ArrayList<>();

  private ReportPage(Report report, String clientLabel, Asides asides) {
    this.report = report;
    this.clientLabel = clientLabel;
    this.asides = asides;
  }

  /** The report in words and letters, as a terminal shows it. */
  public static List<Block> of(Report report, String clientLabel, Asides asides) {
    return Part.words(parts(report, clientLabel, asides));
  }

  /**
   * The report with its drawings.
   *
   * @param asides what there is to say beside the ratings
   */
  static List<Part> parts(Report report, String clientLabel, Asides asides) {
    ReportPage page = new ReportPage(report, clientLabel, asides);
    page.heading("Report: " + report.sitting().title());
    page.result();
    page.incidents();
    page.replay();
    page.ending();
    page.profile();
    page.selfRatings();
    page.timeline();
    page.tags();
    page.reflection();
    page.aftercare();
    page.measures();
    return page.parts;
  }

  private void heading(String text) {
    if (!parts.isEmpty()) {
      parts.add(Block.BLANK);
    }
    parts.add(Block.heading(text));
  }

  private void ending() {
    Sitting.Close close = report.sitting().ending();
    if (close == null) {
      parts.add(Block.paragraph("You left before an ending, so there is no result."));
      parts.addAll(asides.summary());
      return;
    }
    parts.add(Block.labelled("How it ended", Role.BODY, close.title()));
    parts.add(Block.paragraph(close.debrief()));
    parts.addAll(asides.summary());
  }

  private void replay() {
    int copied = report.sitting().copied();
    if (copied > 0) {
      parts.add(
          Block.paragraph(
              "A replay: the first "
                  + (copied == 1 ? "choice is" : copied + " choices are")
                  + " taken over from the session before. This report looks at the whole path;"
                  + " your progress counts only what you chose anew."));
    }
  }

  private void result() {
    Evaluation evaluation = report.evaluation();
    if (evaluation.outcome() == null) {
      return;
    }
    parts.add(
        Block.labelled(
            "Result",
            Words.role(evaluation.outcome()),
            Words.of(evaluation.outcome()) + ". " + because()));
  }

  private String because() {
    Evaluation evaluation = report.evaluation();
    if (evaluation.outcome() == null) {
      return "";
    }
    return switch (evaluation.outcome()) {
      case MET ->
          "Every criterion with enough evidence has a mean of at least "
              + report.rubric().cut()
              + ".";
      case CRITICAL_INCIDENT ->
          "A line was crossed that no average can make up for. Read it below, then stop and take this"
              + " to your supervisor.";
      case NOT_ENOUGH_EVIDENCE ->
          "A criterion that this scenario looks at was met too seldom to say.";
      case NOT_YET_MET -> whyNotYet();
    };
  }

  private String whyNotYet() {
    Sitting.Close close = report.sitting().ending();
    if (close != null && close.premature()) {
      return "The work broke off before its time, so there is no percentage.";
    }
    List<String> low =
        report.evaluation().criteria().stream()
            .filter(this::isBelowCut)
            .map(c -> c.criterion().name())
            .toList();
    return low.isEmpty()
        ? "One response was rated 0 on a criterion; the timeline shows which."
        : "A mean below " + report.rubric().cut() + ": " + String.join(", ", low) + ".";
  }

  private boolean isBelowCut(CriterionResult result) {
    return result.hasEvidence()
        && result.computed() != null
        && result.computed().compareTo(Fractions.of(report.rubric().cut())) < 0;
  }

  private void incidents() {
    for (CriticalCode code : report.incidents()) {
      parts.add(
          Block.labelled("Critical incident", Role.CRITICAL, code.words() + " " + code.action()));
    }
  }

  private void profile() {
    heading("Your profile");
    parts.addAll(ScorePage.of(report.evaluation(), report.rubric()));
    parts.addAll(ProfileFigure.of(report));
  }

  private void selfRatings() {
    Map<String, Integer> own = report.sitting().selfRatings();
    if (own.isEmpty()) {
      return;
    }
    heading("Your own view beside it");
    for (CriterionResult result : report.evaluation().criteria()) {
      Integer level = own.get(result.criterion().id());
      if (level != null) {
        parts.add(
            Block.labelled(
                result.criterion().name(),
                Role.BODY,
                "you said "
                    + Words.level(report.rubric(), level)
                    + "; the ratings say "
                    + computed(result)
                    + "."));
      }
    }
  }

  private static String computed(CriterionResult result) {
    return result.computed() == null ? "nothing" : Words.mean(result.computed()) + " of 4";
  }

  private void timeline() {
    if (report.sitting().exchanges().isEmpty()) {
      return;
    }
    heading("Choice by choice");
    parts.addAll(TimelinePage.of(report, clientLabel, asides.at()));
  }

  private void tags() {
    guidance("Problems you met", report.met(), true);
    guidance("Strengths you showed", report.shown(), false);
    guidance("Strengths there was room for", report.missed(), true);
  }

  private void guidance(String title, List<Guidance> list, boolean inFull) {
    if (list.isEmpty()) {
      return;
    }
    heading(title);
    if (!inFull) {
      parts.add(
          Block.paragraph(
              list.stream().map(Guidance::name).collect(Collectors.joining(", ")) + "."));
      return;
    }
    for (Guidance one : list) {
      parts.add(Block.labelled(one.name(), Role.BODY, one.goesWrong()));
      parts.add(Block.labelled("What helps", Role.BODY, one.helps()).indented());
    }
  }

  private void reflection() {
    heading("To think about");
    if (report.stretch() >= 0) {
      parts.add(Block.item(stretch(report.stretch())));
    }
    report.questions().forEach(question -> parts.add(Block.item(question)));
    parts.add(Block.labelled("For supervision", Role.BODY, report.rubric().supervision()));
  }

  private String stretch(int visit) {
    return "To stretch what went well: at "
        + (visit + 1)
        + " you said “"
        + report.sitting().exchanges().get(visit).choice().say()
        + "” What did the client mean there without saying it, and how could you offer it so that"
        + " they can put you right?";
  }

  private void aftercare() {
    parts.add(Block.BLANK);
    parts.addAll(aftercare(report.aftercare()));
  }

  /** What a person can turn to, also at the end of a drill. */
  static List<Block> aftercare(Aftercare aftercare) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading("How are you?"));
    blocks.add(Block.paragraph(aftercare.note()));
    for (Aftercare.Resource resource : aftercare.resources()) {
      blocks.add(Block.item(resource.name() + ": " + resource.what()));
    }
    return blocks;
  }

  private void measures() {
    Rubric rubric = report.rubric();
    parts.add(Block.BLANK);
    parts.add(Block.hint(overall()));
    parts.add(
        Block.hint(
            "Measures used: Good from "
                + rubric.good()
                + ", Fair from "
                + rubric.fair()
                + ", met from "
                + rubric.cut()
                + ", at least "
                + rubric.floor()
                + " decisions, overall after a critical incident at most "
                + rubric.cap().movePointRight(2).stripTrailingZeros().toPlainString()
                + " %. Criteria: "
                + rubric.active().stream().map(Criterion::name).collect(Collectors.joining(", "))
                + "."));
    parts.add(Block.hint(Words.disclaimer(report.sitting().ratedBy())));
  }

  private String whyNoPercentage() {
    return switch (report.sitting().closing()) {
      case COMPLETE -> "no criterion was met often enough";
      case PREMATURE -> "the work broke off before its time";
      case LEFT -> "the session was left before an ending";
    };
  }

  private String overall() {
    Evaluation evaluation = report.evaluation();
    if (evaluation.exported() == null || evaluation.computed() == null) {
      return "No percentage for a gradebook: " + whyNoPercentage() + ".";
    }
    String exported = Words.percent(evaluation.exported());
    return evaluation.exported().equals(evaluation.computed())
        ? "For a gradebook: " + exported + "."
        : "For a gradebook: "
            + exported
            + " (without the cap "
            + Words.percent(evaluation.computed())
            + ").";
  }
}

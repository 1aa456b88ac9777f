package rapport.report.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.progress.OwnAttempt;
import rapport.grading.progress.PlayedScenario;
import rapport.grading.progress.SelfView;
import rapport.grading.progress.TimeSpent;
import rapport.grading.progress.TraineeProgress;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Outcome;
import rapport.play.transcript.Mode;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.ScorePage;
import rapport.report.page.Words;
import rapport.scenario.model.Rubric;

/** Where a trainee stands after some sessions in one mode, words first. */
public final class ProgressPage {
  private final TraineeProgress progress;
  private final List<Part> blocks = new ArrayList<>();

  private ProgressPage(TraineeProgress progress) {
    this.progress = progress;
  }

  public static List<Part> of(Mode mode, TraineeProgress progress) {
    ProgressPage page = new ProgressPage(progress);
    page.blocks.add(Block.heading(name(mode)));
    page.played();
    page.standing();
    page.part("From session to session", HistoryPart.of(mode.id(), progress));
    page.changes();
    page.selfViews();
    page.part("Skills, by the decisions that asked for them", SkillsPart.of(progress.skills()));
    page.part("Strengths and problems, by the number of sessions", TagsPart.of(progress));
    page.part("What tempted you more than once", TemptationsPart.of(progress.temptations()));
    page.part("Time", TimePart.of(progress));
    return page.blocks;
  }

  /** How everything on the page was counted, once for all of it. */
  public static List<Block> counting(Rubric rubric) {
    long pause = TimeSpent.LONGEST.toMinutes();
    return List.of(
        Block.heading("How this is counted"),
        Block.item(
            "Levels go from 0 to 4. They are means over decisions; results are never averaged, and"
                + " nothing is compared with other people."),
        Block.item("Choices you took back, and those that a replay took over, are left out."),
        Block.item("Fewer than " + rubric.floor() + " different decisions draw no line."),
        Block.item(
            "A decision asks for the skills that its best response shows; they are shown where you"
                + " chose one that nothing on offer would have bettered."),
        Block.item(
            "Time runs from one thing you did to the next, as each session wrote it down. A pause of"
                + " more than "
                + pause
                + " minutes counts as "
                + pause
                + ", and the time that a session was closed not at all. Drills are not timed."),
        Block.item("A week begins on Monday."));
  }

  private void part(String title, List<Part> parts) {
    if (!parts.isEmpty()) {
      heading(title);
      blocks.addAll(parts);
    }
  }

  private static String name(Mode mode) {
    return switch (mode) {
      case PRACTICE -> "Practice";
      case ASSESSMENT -> "Assessment";
    };
  }

  private void heading(String text) {
    blocks.add(Block.BLANK);
    // On a page that is looked at, a part lies within its mode; lines have one depth.
    Block heading = Block.heading(text);
    blocks.add(new Alternative(List.of(heading.indented()), List.of(heading)));
  }

  private void played() {
    heading("What you played");
    progress.scenarios().forEach(each -> blocks.add(Block.item(played(each))));
  }

  private static String played(PlayedScenario scenario) {
    List<String> parts = new ArrayList<>();
    parts.add(Words.count(scenario.attempts().size(), "session", "sessions"));
    scenario.latest().ifPresent(latest -> parts.add("latest result: " + result(latest)));
    if (scenario.open() > 0) {
      parts.add(scenario.open() + " still open");
    }
    if (scenario.left() > 0) {
      parts.add(scenario.left() + " left for good");
    }
    return scenario.title() + " (" + scenario.id() + "): " + String.join("; ", parts) + ".";
  }

  private static String result(OwnAttempt own) {
    @Nullable Outcome outcome = own.report().evaluation().outcome();
    return outcome == null ? "none" : Words.of(outcome);
  }

  private void standing() {
    heading("Where you stand");
    if (progress.finished().isEmpty()) {
      blocks.add(
          Block.paragraph(
              "Not enough evidence: no session has reached an ending and its report yet."));
      return;
    }
    for (CriterionResult result : progress.pooled().criteria()) {
      if (ScorePage.isWorthALine(result)) {
        blocks.add(ScorePage.line(result, progress.rubric()));
        result.shown().ifPresent(m -> blocks.add(Alternative.said(figure(result, m))));
      }
    }
    progress.incidents().forEach(this::incident);
    blocks.add(
        Block.hint(
            "All decisions of "
                + Words.count(progress.finished().size(), "finished session", "finished sessions")
                + " together, "
                + Words.count(progress.choices(), "choice", "choices")
                + ". A decision met twice is one decision."
                + (progress.incidents().isEmpty()
                    ? ""
                    : " A critical incident sets its criterion to 0 until you have finished that"
                        + " scenario again without one.")));
  }

  private static Block figure(CriterionResult result, BigFraction mean) {
    Role role = result.band() == null ? Role.HINT : Words.role(result.band());
    return Meter.of(role, mean.divide(Rubric.TOP), Words.dots(mean));
  }

  private void incident(OwnAttempt own) {
    String words =
        own.made().incidents().stream()
            .map(code -> code.words() + " " + code.action())
            .collect(Collectors.joining(" "));
    blocks.add(
        Block.labelled("Critical incident", Role.CRITICAL, "in " + own.title() + ". " + words));
  }

  private void changes() {
    List<PlayedScenario> repeated =
        progress.scenarios().stream().filter(PlayedScenario::isRepeated).toList();
    if (repeated.isEmpty()) {
      return;
    }
    heading("First and latest session");
    repeated.forEach(this::change);
    blocks.add(
        Block.hint(
            "The second time the lines are known, so a higher figure may be memory as well as"
                + " learning."));
  }

  private void change(PlayedScenario scenario) {
    blocks.add(
        Block.labelled(
            scenario.title(),
            Role.BODY,
            result(scenario.first())
                + " the first time, "
                + result(scenario.latestCompared().orElseThrow())
                + " the latest."
                + (scenario.isEdited() ? " The scenario was changed in between." : "")));
    scenario
        .changes()
        .forEach(
            change ->
                blocks.add(
                    Block.labelled(change.criterion().name(), Role.BODY, words(change))
                        .indented()));
  }

  private static String words(PlayedScenario.Change change) {
    if (change.first() == null || change.latest() == null) {
      return "not enough evidence to compare.";
    }
    int way = change.latest().compareTo(change.first());
    String from = Words.mean(change.first());
    String to = Words.mean(change.latest());
    return way == 0
        ? "the same, " + to + " of 4."
        : (way > 0 ? "higher" : "lower") + ", " + to + " of 4 after " + from + ".";
  }

  private void selfViews() {
    List<SelfView> views = progress.selfViews();
    if (views.isEmpty()) {
      return;
    }
    heading("Your own view beside the result");
    views.forEach(
        view ->
            blocks.add(
                Block.labelled(
                    view.criterion().name(), Role.BODY, tendency(view) + " " + counts(view))));
  }

  private static String tendency(SelfView view) {
    return switch (view.tendency()) {
      case TOO_FEW -> "rated too seldom for a tendency.";
      case HIGHER -> "you tend to rate yourself higher than the result.";
      case LOWER -> "you tend to rate yourself lower than the result.";
      case NEAR -> "your own view is mostly near the result.";
      case NONE -> "no clear tendency.";
    };
  }

  private static String counts(SelfView view) {
    return "Of "
        + Words.count(view.sessions(), "session", "sessions")
        + ": higher in "
        + view.higher()
        + ", within half a level in "
        + view.near()
        + ", lower in "
        + view.lower()
        + ".";
  }
}

package rapport.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.grading.progress.OwnAttempt;
import rapport.grading.progress.PlayedScenario;
import rapport.grading.progress.SelfView;
import rapport.grading.progress.TraineeProgress;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Outcome;
import rapport.play.transcript.Mode;

/** Where a trainee stands after some sessions in one mode, words first. */
public final class ProgressPage {
  private final TraineeProgress progress;
  private final List<Block> blocks = new ArrayList<>();

  private ProgressPage(TraineeProgress progress) {
    this.progress = progress;
  }

  public static List<Block> of(Mode mode, TraineeProgress progress) {
    ProgressPage page = new ProgressPage(progress);
    page.blocks.add(Block.heading(name(mode)));
    page.played();
    page.standing();
    page.changes();
    page.selfViews();
    page.tags();
    return page.blocks;
  }

  private static String name(Mode mode) {
    return switch (mode) {
      case PRACTICE -> "Practice";
      case ASSESSMENT -> "Assessment";
    };
  }

  private void heading(String text) {
    blocks.add(Block.BLANK);
    blocks.add(Block.heading(text));
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
        result.shown().ifPresent(m -> blocks.add(figure(result, Words.dots(m))));
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

  private static Block figure(CriterionResult result, String dots) {
    Role role = result.band() == null ? Role.HINT : Words.role(result.band());
    return Block.figure(new Span(role, dots)).indented();
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

  private void tags() {
    List<TraineeProgress.Count> shown = progress.shown();
    List<TraineeProgress.Count> missed = progress.missed();
    List<TraineeProgress.Count> met = progress.met();
    if (shown.isEmpty() && missed.isEmpty() && met.isEmpty()) {
      return;
    }
    heading("Strengths and problems, by the number of sessions");
    tags("Strengths you showed", shown);
    tags("Strengths there was room for", missed);
    tags("Problems you met", met);
  }

  private void tags(String label, List<TraineeProgress.Count> counts) {
    String words =
        counts.stream()
            .map(c -> c.what().name().toLowerCase(Locale.ROOT) + " " + c.attempts())
            .collect(Collectors.joining(", "));
    if (!words.isEmpty()) {
      blocks.add(Block.labelled(label, Role.BODY, words + "."));
    }
  }
}

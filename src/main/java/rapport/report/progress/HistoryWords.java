package rapport.report.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.grading.progress.CriterionHistory;
import rapport.grading.progress.OwnAttempt;
import rapport.grading.progress.Step;
import rapport.play.evaluation.Fractions;
import rapport.report.page.Words;

/** One criterion over time in sentences: all that its drawing shows. */
final class HistoryWords {
  private final CriterionHistory history;
  private final List<Step> inPlay;

  private HistoryWords(CriterionHistory history) {
    this.history = history;
    this.inPlay = history.inPlay();
  }

  static String of(CriterionHistory history, int floor) {
    HistoryWords words = new HistoryWords(history);
    List<String> sentences = new ArrayList<>();
    sentences.add(words.way());
    sentences.add(words.line(floor));
    words.addOwn(sentences);
    return String.join(" ", sentences);
  }

  private String way() {
    Step first = inPlay.get(0);
    Step latest = inPlay.get(inPlay.size() - 1);
    if (inPlay.size() == 1) {
      return level(first) + ", " + basis(first) + ".";
    }
    return level(first)
        + " at first, "
        + basis(first)
        + "; "
        + level(latest)
        + " at the latest, "
        + basis(latest)
        + ". "
        + range();
  }

  private String range() {
    List<BigFraction> levels =
        inPlay.stream().map(step -> Objects.requireNonNull(step.level())).sorted().toList();
    BigFraction lowest = levels.get(0);
    BigFraction highest = levels.get(levels.size() - 1);
    return lowest.equals(highest)
        ? "Always " + Words.mean(lowest) + "."
        : "Between " + Words.mean(lowest) + " and " + Words.mean(highest) + ".";
  }

  private String line(int floor) {
    List<Step> drawn = history.steps().stream().filter(step -> step.line() != null).toList();
    if (drawn.isEmpty()) {
      return "All together they are fewer than "
          + Words.count(floor, "decision", "decisions")
          + ", too few for a line.";
    }
    String first = Words.mean(Objects.requireNonNull(drawn.get(0).line()));
    String latest = Words.mean(Objects.requireNonNull(drawn.get(drawn.size() - 1).line()));
    return drawn.size() == 1
        ? "All decisions together: " + latest + "."
        : "All decisions together: " + first + " at first, " + latest + " now.";
  }

  private void addOwn(List<String> sentences) {
    List<Step> rated = history.steps().stream().filter(step -> step.own() != null).toList();
    if (rated.isEmpty()) {
      return;
    }
    String first = own(rated.get(0));
    String latest = own(rated.get(rated.size() - 1));
    sentences.add(
        rated.size() == 1
            ? "You rated yourself " + latest + "."
            : "You rated yourself " + first + " at first and " + latest + " at the latest.");
  }

  /** The trainee's own level, whole where it is one session's. */
  static String own(Step step) {
    return Fractions.decimal(Objects.requireNonNull(step.own()), 2).toPlainString();
  }

  /** A level as it is shown; the step must have one. */
  static String level(Step step) {
    String level = Words.mean(Objects.requireNonNull(step.level()));
    return step.alone().isCritical() ? level + " after a critical incident" : level;
  }

  private static String basis(Step step) {
    return "on " + dates(step) + " from " + decisions(step);
  }

  static String decisions(Step step) {
    return Words.count(step.alone().decisions(), "decision", "decisions");
  }

  /** The day of a step, or its first and its last. */
  static String dates(Step step) {
    String from = date(step.sessions().get(0));
    String to = date(step.latest());
    return from.equals(to) ? from : from + " to " + to;
  }

  static String date(OwnAttempt own) {
    return own.day().toString();
  }
}

package rapport.report.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.analysis.paths.CriterionPaths;
import rapport.analysis.paths.DistinctDecisions;
import rapport.analysis.paths.EndingPaths;
import rapport.analysis.paths.Envelope;
import rapport.analysis.paths.PathCounts;
import rapport.analysis.paths.PathReport;
import rapport.analysis.paths.Strategy;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Outcome;
import rapport.report.json.PathsJson;
import rapport.report.page.Words;
import rapport.scenario.model.Rubric;
import rapport.text.Wrap;

/** What all paths add up to, in words for an author. */
public final class PathsText {
  private static final int WIDTH = 78;

  /** Beyond so many bits a number of paths is more than anybody reads. */
  private static final int READABLE_BITS = 4096;

  private static final String NOT_COMPUTED = "not computed";

  private final PathReport report;
  private final Rubric rubric;
  private final StringBuilder text = new StringBuilder();

  private PathsText(PathReport report, Rubric rubric) {
    this.report = report;
    this.rubric = rubric;
  }

  /** The page; means are rounded for reading, and exact in {@link PathsJson}. */
  public static String of(PathReport report, Rubric rubric) {
    PathsText page = new PathsText(report, rubric);
    page.write();
    return page.text.toString();
  }

  private void write() {
    line(report.scenario().id() + ": " + report.scenario().overview().title());
    line(
        report.isComplete()
            ? Words.count(report.states(), "state", "states") + ", complete"
            : "stopped at the limit of " + report.states() + " states: not proved");
    report.counts().ifPresentOrElse(this::counted, this::uncounted);
    strategies();
    report
        .words()
        .ifPresent(
            words ->
                paragraph(
                    "Reading on a path: "
                        + range(words.fewest(), words.most())
                        + " words, "
                        + range(words.fewestMinutes(), words.mostMinutes())
                        + (words.mostMinutes() == 1 ? " minute." : " minutes.")));
  }

  private void counted(PathCounts counts) {
    line(
        number(counts.all())
            + (counts.all().equals(BigInteger.ONE) ? " path, " : " paths, ")
            + number(counts.complete())
            + " of them complete (to an ending that isn't premature)");
    endings();
    criteria();
  }

  private void uncounted() {
    paragraph(
        report.isComplete()
            ? "The same situation can come back, so there is no number of paths and no mean over them."
                + " `rapport check` shows the choices that go round."
            : "There are more states than are explored, so there is no number of paths and no mean"
                + " over them.");
  }

  private void endings() {
    heading("Endings", "paths to it, and the share of random trainees who come to it");
    List<EndingPaths> endings = report.endings();
    int names = endings.stream().mapToInt(e -> name(e).length()).max().orElse(0);
    int counts = endings.stream().mapToInt(e -> number(e.paths()).length()).max().orElse(0);
    for (EndingPaths ending : endings) {
      line(
          "  "
              + left(name(ending), names)
              + "  "
              + right(number(ending.paths()), counts)
              + "  "
              + share(ending.random()));
    }
  }

  private static String name(EndingPaths ending) {
    return ending.ending() + (ending.premature() ? " (premature)" : "");
  }

  private static String share(@Nullable BigFraction random) {
    return random == null ? NOT_COMPUTED : right(Words.percent(random), 7);
  }

  private void criteria() {
    List<CriterionPaths> criteria = report.criteria();
    heading("Criteria", "means over complete paths, 0 to 4, and decisions in play on a path");
    int names = criteria.stream().mapToInt(c -> c.criterion().length()).max().orElse(0);
    for (CriterionPaths paths : criteria) {
      line("  " + left(paths.criterion(), names) + "  " + means(paths));
    }
    paragraph(
        "Random is the mean to expect of a trainee who picks evenly among what is offered, given"
            + " such a path.");
    for (CriterionPaths paths : criteria) {
      witness("Best for " + paths.criterion(), paths.best());
      witness("Worst for " + paths.criterion(), paths.worst());
    }
  }

  private String means(CriterionPaths paths) {
    if (paths.best() == null || paths.worst() == null) {
      return "in play on no complete path";
    }
    @Nullable DistinctDecisions decisions = paths.decisions();
    return "best "
        + Words.mean(paths.best().mean())
        + "  worst "
        + Words.mean(paths.worst().mean())
        + "  random "
        + (paths.random() == null ? NOT_COMPUTED : Words.mean(paths.random()))
        + "  decisions "
        + (decisions == null ? NOT_COMPUTED : range(decisions.fewest(), decisions.most()))
        + (isUnderTheFloor(decisions) ? " (" + rubric.floor() + " are needed)" : "");
  }

  private boolean isUnderTheFloor(@Nullable DistinctDecisions decisions) {
    return decisions != null && decisions.fewest() < rubric.floor();
  }

  private void witness(String what, @Nullable Envelope envelope) {
    if (envelope != null) {
      paragraph(
          what
              + ", "
              + Fractions.exact(envelope.mean())
              + ": "
              + String.join(", ", envelope.witness()));
    }
  }

  private void strategies() {
    heading("Without listening", "what comes of one rule for every decision");
    List<Strategy> strategies = report.strategies();
    int names = strategies.stream().mapToInt(s -> words(s.kind()).length()).max().orElse(0);
    for (Strategy strategy : strategies) {
      @Nullable Outcome outcome = strategy.evaluation().outcome();
      @Nullable BigFraction overall = strategy.evaluation().exported();
      line(
          "  "
              + left(words(strategy.kind()), names)
              + "  "
              + (outcome == null ? "" : Words.of(outcome))
              + (overall == null ? "" : ", " + Words.percent(overall))
              + ", at "
              + strategy.ending());
    }
  }

  private static String words(Strategy.Kind kind) {
    return kind.id().replace('-', ' ');
  }

  /** Every digit, up to a size that can still be read. */
  private static String number(BigInteger value) {
    return value.bitLength() <= READABLE_BITS
        ? String.format(Locale.ROOT, "%,d", value)
        : "about 10^" + Math.round(value.bitLength() * Math.log10(2));
  }

  private static String range(int fewest, int most) {
    return fewest == most
        ? String.format(Locale.ROOT, "%,d", fewest)
        : String.format(Locale.ROOT, "%,d to %,d", fewest, most);
  }

  private static String left(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  private static String right(String word, int width) {
    return " ".repeat(Math.max(0, width - word.length())) + word;
  }

  private void heading(String words, String what) {
    text.append('\n');
    line(words + ": " + what);
  }

  private void paragraph(String words) {
    text.append('\n');
    List<String> lines = new ArrayList<>(Wrap.lines(words, WIDTH));
    lines.forEach(this::line);
  }

  private void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }
}

package rapport.report.author;

import static rapport.report.author.AuthorBlocks.line;
import static rapport.report.author.AuthorBlocks.paragraph;
import static rapport.report.page.Table.Column.number;
import static rapport.report.page.Table.Column.share;
import static rapport.report.page.Table.Column.words;

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
import rapport.analysis.paths.ReadingLoad;
import rapport.analysis.paths.Strategy;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Outcome;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.report.page.Words;
import rapport.scenario.model.Rubric;

/** What all paths add up to. */
public final class PathsPage {
  /** Beyond so many bits a number of paths is more than anybody reads. */
  private static final int READABLE_BITS = 4096;

  private static final String NOT_COMPUTED = "not computed";

  private final PathReport report;
  private final Rubric rubric;
  private final List<Part> parts = new ArrayList<>();

  private PathsPage(PathReport report, Rubric rubric) {
    this.report = report;
    this.rubric = rubric;
  }

  /** The page; means are rounded for reading. */
  public static List<Part> of(PathReport report, Rubric rubric) {
    PathsPage page = new PathsPage(report, rubric);
    page.write();
    return page.parts;
  }

  private void write() {
    parts.add(line(report.scenario().id() + ": " + report.scenario().overview().title()));
    parts.add(
        line(
            report.isComplete()
                ? Words.count(report.states(), "state", "states") + ", complete"
                : "stopped at the limit of " + report.states() + " states: not proved"));
    report.counts().ifPresentOrElse(this::counted, this::uncounted);
    strategies();
    report.words().ifPresent(this::reading);
  }

  private void counted(PathCounts counts) {
    parts.add(
        line(
            written(counts.all())
                + (counts.all().equals(BigInteger.ONE) ? " path, " : " paths, ")
                + written(counts.complete())
                + " of them complete (to an ending that isn't premature)"));
    endings();
    criteria();
  }

  private void uncounted() {
    apart(
        report.isComplete()
            ? "The same situation can come back, so there is no number of paths and no mean over them."
                + " `rapport check` shows the choices that go round."
            : "There are more states than are explored, so there is no number of paths and no mean"
                + " over them.");
  }

  private void reading(ReadingLoad load) {
    apart(
        "Reading on a path: "
            + range(load.fewest(), load.most())
            + " words, "
            + range(load.fewestMinutes(), load.mostMinutes())
            + (load.mostMinutes() == 1 ? " minute." : " minutes."));
  }

  private void endings() {
    heading("Endings", "paths to it, and the share of random trainees who come to it");
    parts.add(
        Table.of(
                "",
                List.of(words(""), number(""), share("")),
                report.endings().stream().map(PathsPage::row).toList())
            .indented());
  }

  private static List<Cell> row(EndingPaths ending) {
    @Nullable BigFraction random = ending.random();
    return Table.row(
        name(ending),
        written(ending.paths()),
        random == null ? NOT_COMPUTED : Words.percent(random));
  }

  private static String name(EndingPaths ending) {
    return ending.ending() + (ending.premature() ? " (premature)" : "");
  }

  private void criteria() {
    List<CriterionPaths> criteria = report.criteria();
    heading("Criteria", "means over complete paths, 0 to 4, and decisions in play on a path");
    rows(criteria.stream().map(each -> Table.row(each.criterion(), means(each))).toList());
    apart(
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
      apart(
          what
              + ", "
              + Fractions.exact(envelope.mean())
              + ": "
              + String.join(", ", envelope.witness()));
    }
  }

  private void strategies() {
    heading("Without listening", "what comes of one rule for every decision");
    rows(report.strategies().stream().map(PathsPage::row).toList());
  }

  private static List<Cell> row(Strategy strategy) {
    @Nullable Outcome outcome = strategy.evaluation().outcome();
    @Nullable BigFraction overall = strategy.evaluation().exported();
    return Table.row(
        strategy.kind().id().replace('-', ' '),
        (outcome == null ? "" : Words.of(outcome))
            + (overall == null ? "" : ", " + Words.percent(overall))
            + ", at "
            + strategy.ending());
  }

  /** Every digit, up to a size that can still be read. */
  private static String written(BigInteger value) {
    return value.bitLength() <= READABLE_BITS
        ? String.format(Locale.ROOT, "%,d", value)
        : "about 10^" + Math.round(value.bitLength() * Math.log10(2));
  }

  private static String range(int fewest, int most) {
    return fewest == most
        ? String.format(Locale.ROOT, "%,d", fewest)
        : String.format(Locale.ROOT, "%,d to %,d", fewest, most);
  }

  private void rows(List<List<Cell>> rows) {
    parts.add(Table.of("", List.of(words(""), words("")), rows).indented());
  }

  private void heading(String words, String what) {
    parts.add(Block.BLANK);
    parts.add(line(words + ": " + what));
  }

  private void apart(String words) {
    parts.add(Block.BLANK);
    parts.add(paragraph(words));
  }
}

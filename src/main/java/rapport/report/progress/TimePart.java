package rapport.report.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.grading.progress.TraineeProgress;
import rapport.grading.progress.Week;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.report.page.Table.Column;
import rapport.report.page.Words;

/** The time spent, in all and by the week. */
final class TimePart {
  /** Weeks that are shown, the latest. */
  private static final int WEEKS = 8;

  private final List<Week> weeks;
  private final Duration longest;

  private TimePart(List<Week> weeks) {
    this.weeks = weeks.subList(Math.max(0, weeks.size() - WEEKS), weeks.size());
    this.longest =
        this.weeks.stream().map(Week::spent).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
  }

  static List<Part> of(TraineeProgress progress) {
    List<Week> all = progress.weeks();
    int sessions = all.stream().mapToInt(Week::sessions).sum();
    List<Part> parts = new ArrayList<>();
    parts.add(
        Block.paragraph(
            about(progress.spent())
                + " in "
                + Words.count(sessions, "session", "sessions")
                + (sessions > progress.finished().size()
                    ? ", those that were not finished among them."
                    : ".")));
    if (all.size() > 1) {
      TimePart part = new TimePart(all);
      parts.add(new Alternative(List.of(part.table()), part.lines()));
    }
    return parts;
  }

  private static String about(Duration spent) {
    return minutes(spent) == 0 ? "Less than a minute" : "About " + words(spent);
  }

  /** The nearest minute. */
  static String words(Duration spent) {
    long minutes = minutes(spent);
    return minutes == 0 ? "less than a minute" : Words.count(minutes, "minute", "minutes");
  }

  private static long minutes(Duration spent) {
    return BigDecimal.valueOf(spent.toSeconds())
        .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private List<Block> lines() {
    List<Block> blocks = new ArrayList<>();
    for (Week week : weeks) {
      blocks.add(
          Block.item(
              "Week of "
                  + week.monday()
                  + ": "
                  + words(week.spent())
                  + " in "
                  + Words.count(week.sessions(), "session", "sessions")
                  + "."));
      blocks.add(Meter.of(Role.LABEL, share(week), ""));
    }
    return blocks;
  }

  private BigFraction share(Week week) {
    return longest.isZero()
        ? BigFraction.ZERO
        : BigFraction.of(week.spent().toMillis(), longest.toMillis());
  }

  private Table table() {
    return Table.of(
        "By the week",
        List.of(Column.words("Week of"), Column.number("Sessions"), Column.words("Time")),
        weeks.stream().map(this::row).toList());
  }

  private List<Cell> row(Week week) {
    return List.of(
        Cell.of(week.monday().toString()),
        Cell.of(week.sessions()),
        new Cell(words(week.spent()), share(week), Role.BODY, List.of()));
  }
}

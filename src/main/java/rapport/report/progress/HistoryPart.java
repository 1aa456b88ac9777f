package rapport.report.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.grading.progress.CriterionHistory;
import rapport.grading.progress.Step;
import rapport.grading.progress.TraineeProgress;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Charts;
import rapport.report.page.Charts.Kind;
import rapport.report.page.Charts.Meaning;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.report.page.Table.Column;

/** Each criterion from session to session: drawn, in sentences, and every session by itself. */
final class HistoryPart {
  /** As many as can still be told apart in a drawing on paper. */
  private static final int PLACES = 60;

  /** More than these nobody reads in lines. */
  private static final int LISTED = 8;

  private static final String CAPTION =
      "Each session by itself, the newest first: the level, in brackets the decisions it rests on,"
          + " and your own view.";

  private final TraineeProgress progress;
  private final int floor;

  private HistoryPart(TraineeProgress progress) {
    this.progress = progress;
    this.floor = progress.rubric().floor();
  }

  /**
   * The part; nothing where no criterion was in play yet.
   *
   * @param id one that no other part of the page has
   */
  static List<Part> of(String id, TraineeProgress progress) {
    HistoryPart part = new HistoryPart(progress);
    List<CriterionHistory> drawn = progress.histories(Strip.PLACES);
    if (drawn.isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Alternative(List.of(part.charts(id, progress.histories(PLACES))), part.strips(drawn)));
    parts.add(part.sessions(progress.histories(Integer.MAX_VALUE)));
    return parts;
  }

  private Charts charts(String id, List<CriterionHistory> histories) {
    return new Charts(id, histories.stream().map(this::chart).toList(), key());
  }

  private Charts.Chart chart(CriterionHistory history) {
    List<Step> steps = history.steps();
    return new Charts.Chart(
        history.criterion().name(),
        HistoryWords.of(history, floor) + shared(history),
        HistoryWords.date(steps.get(0).sessions().get(0)),
        steps.size() == 1 ? "" : HistoryWords.date(steps.get(steps.size() - 1).latest()),
        steps.stream().map(HistoryPart::place).toList());
  }

  private static Charts.Place place(Step step) {
    return new Charts.Place(words(step), mark(step), step.own(), step.line());
  }

  private static String words(Step step) {
    String where =
        step.sessions().size() == 1 ? step.latest().title() : step.sessions().size() + " sessions";
    return HistoryWords.dates(step) + ", " + where + ": " + said(step);
  }

  private static Charts.@Nullable Mark mark(Step step) {
    if (step.level() == null) {
      return null;
    }
    Kind firm = step.alone().hasEvidence() ? Kind.FULL : Kind.HOLLOW;
    return new Charts.Mark(step.alone().isCritical() ? Kind.CROSS : firm, step.level());
  }

  private List<Meaning> key() {
    return List.of(
        new Meaning(Kind.FULL, "a session, from " + floor + " decisions or more"),
        new Meaning(Kind.HOLLOW, "a session, from fewer"),
        new Meaning(Kind.CROSS, "a session with a critical incident"),
        new Meaning(Kind.DIAMOND, "your own view of it"),
        new Meaning(Kind.LINE, "all decisions up to then together"));
  }

  private List<Block> strips(List<CriterionHistory> histories) {
    List<Block> blocks = new ArrayList<>();
    for (CriterionHistory history : histories) {
      blocks.add(
          Block.labelled(history.criterion().name(), Role.BODY, HistoryWords.of(history, floor)));
      blocks.addAll(Strip.of(history));
    }
    if (histories.get(0).steps().size() > 1) {
      blocks.add(Strip.key(floor));
      blocks.add(Block.hint(shared(histories.get(0)).strip()));
    }
    blocks.removeIf(block -> block.text().isEmpty());
    return blocks;
  }

  private static String shared(CriterionHistory history) {
    return history.each() == 1
        ? ""
        : " Each place stands for " + history.each() + " sessions, their decisions pooled.";
  }

  private Alternative sessions(List<CriterionHistory> histories) {
    return new Alternative(List.of(table(histories)), listed(histories));
  }

  /** The newest sessions in lines. */
  private List<Block> listed(List<CriterionHistory> histories) {
    int sessions = progress.finished().size();
    List<Block> blocks = new ArrayList<>();
    newestFirst(sessions).stream()
        .limit(LISTED)
        .forEach(place -> blocks.add(Block.item(line(histories, place))));
    if (sessions > LISTED) {
      blocks.add(
          Block.hint(
              "The latest "
                  + LISTED
                  + " of "
                  + sessions
                  + ". All of them: rapport progress --format html --output FILE"));
    }
    return blocks;
  }

  private static List<Integer> newestFirst(int sessions) {
    List<Integer> places = new ArrayList<>(IntStream.range(0, sessions).boxed().toList());
    Collections.reverse(places);
    return places;
  }

  private static String line(List<CriterionHistory> histories, int place) {
    Step any = histories.get(0).steps().get(place);
    String levels =
        histories.stream()
            .filter(history -> isWorthSaying(history.steps().get(place)))
            .map(
                history ->
                    history.criterion().name().toLowerCase(Locale.ROOT)
                        + " "
                        + said(history.steps().get(place)))
            .collect(Collectors.joining("; "));
    return HistoryWords.date(any.latest())
        + ", "
        + any.latest().title()
        + (levels.isEmpty() ? "." : ": " + levels + ".");
  }

  private static boolean isWorthSaying(Step step) {
    return step.isInPlay() || step.own() != null;
  }

  private static String said(Step step) {
    String level =
        step.isInPlay()
            ? HistoryWords.level(step) + " from " + HistoryWords.decisions(step)
            : "not in play";
    return step.own() == null ? level : level + ", own view " + HistoryWords.own(step);
  }

  private static String brief(Step step) {
    String level =
        step.isInPlay()
            ? HistoryWords.level(step) + " (" + step.alone().decisions() + ")"
            : "not in play";
    return step.own() == null ? level : level + ", own " + HistoryWords.own(step);
  }

  private Table table(List<CriterionHistory> histories) {
    List<Column> columns = new ArrayList<>(List.of(Column.words("Day"), Column.words("Scenario")));
    histories.forEach(history -> columns.add(Column.words(history.criterion().name())));
    List<List<Cell>> rows =
        newestFirst(progress.finished().size()).stream()
            .map(place -> row(histories, place))
            .toList();
    return Table.of(CAPTION, columns, rows).wide();
  }

  private static List<Cell> row(List<CriterionHistory> histories, int place) {
    Step any = histories.get(0).steps().get(place);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(HistoryWords.date(any.latest())));
    cells.add(Cell.of(any.latest().title()));
    for (CriterionHistory history : histories) {
      Step step = history.steps().get(place);
      cells.add(Cell.of(brief(step)));
    }
    return cells;
  }
}

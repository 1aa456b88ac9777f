package rapport.export.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Rated;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Criterion;

/** The table with a row for each choice and criterion. */
public final class DecisionsTable {
  /** Its columns. */
  public static final DataTable<Row> TABLE =
      new DataTable<>(
          Stream.of(StudiedAttempt.columns(Row::attempt), choice(), content(), levels())
              .flatMap(List::stream)
              .toList());

  private DecisionsTable() {}

  /**
   * One choice on one criterion.
   *
   * @param number its place among all choices made, from 1
   * @param visit its place among those that stand, from 0; null when it was taken back
   * @param criterion null when the decision is on none
   * @param hasWords whether what was typed may be written down
   */
  public record Row(
      StudiedAttempt attempt,
      Transcript.Choice choice,
      int number,
      @Nullable Integer visit,
      @Nullable String criterion,
      boolean hasWords) {
    private Exchange exchange() {
      return choice.exchange();
    }

    /** By the author, or by the latest correction of the ratings. */
    private Rated authors() {
      return visit == null ? exchange().rated() : attempt.key().choices().get(visit);
    }

    private boolean isVoided() {
      return visit != null && attempt.key().voided(visit).isPresent();
    }

    /** As it counts; null when it doesn't, or when that is undecided. */
    private @Nullable Rated standing() {
      return visit == null || !attempt.isDecided() ? null : attempt.standing().choices().get(visit);
    }

    private @Nullable List<String> critical() {
      return visit == null || !attempt.isDecided() ? null : attempt.standing().critical(visit);
    }

    /** Raters' alone: the author has none for what is typed. */
    private @Nullable Integer ownWordsLevel() {
      return visit == null || !attempt.isDecided()
          ? null
          : attempt.standing().ownWords().get(visit);
    }
  }

  /** All rows of one attempt. */
  public static String rows(StudiedAttempt attempt, boolean hasWords) {
    StringBuilder rows = new StringBuilder();
    int number = 0;
    int visit = 0;
    for (Transcript.Choice choice : attempt.transcript().choices()) {
      number++;
      @Nullable Integer standing = choice.undone() ? null : visit++;
      for (@Nullable String criterion : criteria(attempt, choice, standing)) {
        rows.append(TABLE.row(new Row(attempt, choice, number, standing, criterion, hasWords)));
      }
    }
    return rows.toString();
  }

  /** In the rubric's order; a decision on none still has its row. */
  private static List<@Nullable String> criteria(
      StudiedAttempt attempt, Transcript.Choice choice, @Nullable Integer visit) {
    Rated rated = visit == null ? choice.exchange().rated() : attempt.key().choices().get(visit);
    List<@Nullable String> criteria = new ArrayList<>();
    attempt.standing().rubric().active().stream()
        .map(Criterion::id)
        .filter(rated.levels()::containsKey)
        .forEach(criteria::add);
    if (criteria.isEmpty()) {
      criteria.add(null);
    }
    return criteria;
  }

  private static List<DataColumn<Row>> choice() {
    return List.of(
        new DataColumn<>("choice", "its place among all choices made, from 1", Row::number),
        new DataColumn<>("undone", "yes when it was taken back", row -> row.choice().undone()),
        new DataColumn<>(
            "copied",
            "yes when a replay took it over from the session before, where it has a row too",
            row -> row.choice().copied()),
        new DataColumn<>(
            "visit",
            "its place among those that stand, from 1",
            row -> row.visit() == null ? null : row.visit() + 1),
        new DataColumn<>("node", "the decision's id", row -> row.exchange().decision()),
        new DataColumn<>(
            "response", "the chosen response's id", row -> row.exchange().choice().id()),
        new DataColumn<>(
            "position", "its place in the order shown, from 1", row -> row.exchange().chosen() + 1),
        new DataColumn<>(
            "offered", "how many responses were shown", row -> row.exchange().offers().size()),
        new DataColumn<>(
            "seconds", "since the choice before, or the opening", DecisionsTable::seconds));
  }

  private static @Nullable BigDecimal seconds(Row row) {
    return row.choice().took() == null
        ? null
        : BigDecimal.valueOf(row.choice().took().toMillis(), 3);
  }

  private static List<DataColumn<Row>> content() {
    return List.of(
        new DataColumn<>(
            "problems", "the decision's problem tags", row -> row.exchange().problems()),
        new DataColumn<>(
            "strengths", "the decision's strength tags", row -> row.exchange().strengths()),
        new DataColumn<>(
            "strengths_shown",
            "the response's strength tags",
            row -> row.exchange().choice().strengths()),
        new DataColumn<>(
            "own_words",
            "yes when the trainee typed words first",
            row -> !row.exchange().ownWords().isEmpty()),
        new DataColumn<>(
            "own_words_text",
            "these words, only with --own-words",
            row -> row.hasWords() ? row.exchange().ownWords() : null),
        new DataColumn<>(
            "own_words_level", "the level that stands for them, 0 to 4", Row::ownWordsLevel));
  }

  private static List<DataColumn<Row>> levels() {
    return List.of(
        new DataColumn<>("weight", "the decision's weight, 1 to 3", row -> row.authors().weight()),
        new DataColumn<>("criterion", "the criterion's id", Row::criterion),
        new DataColumn<>(
            "author_level", "the author's level, 0 to 4", row -> level(row, row.authors())),
        new DataColumn<>("level", "the level that stands", row -> level(row, row.standing())),
        new DataColumn<>("voided", "yes when nothing rated at this decision counts", Row::isVoided),
        new DataColumn<>(
            "author_critical", "the author's critical code", row -> row.authors().critical()),
        new DataColumn<>(
            "critical",
            "every critical code that stands, the author's first, with a space between",
            Row::critical));
  }

  private static @Nullable Integer level(Row row, @Nullable Rated rated) {
    return rated == null || row.criterion() == null ? null : rated.levels().get(row.criterion());
  }
}

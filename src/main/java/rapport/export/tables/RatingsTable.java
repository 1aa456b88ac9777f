package rapport.export.tables;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.FirstLevels.FirstLevel;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.grading.marks.Marks;
import rapport.play.evaluation.Exchange;

/** The table with a row for each level that a rater gave. */
public final class RatingsTable {
  /** Its columns. */
  public static final DataTable<Row> TABLE =
      new DataTable<>(
          Stream.of(StudiedAttempt.identity(Row::attempt), place(), rater(), level(), first())
              .flatMap(List::stream)
              .toList());

  private RatingsTable() {}

  /**
   * One level.
   *
   * @param visit the place of the choice among those that stand, from 0
   * @param criterion its id, or {@link Marks#OWN_WORDS}
   */
  public record Row(StudiedAttempt attempt, Marks marks, int visit, String criterion, int level) {
    private Exchange exchange() {
      return attempt.transcript().exchanges().get(visit);
    }

    private boolean isOwnWords() {
      return criterion.equals(Marks.OWN_WORDS);
    }

    private @Nullable Instant at() {
      return marks.givenAt().getOrDefault(visit, Map.of()).get(criterion);
    }

    private Optional<FirstLevel> first() {
      return Optional.ofNullable(
          marks.first().levels().getOrDefault(visit, Map.of()).get(criterion));
    }

    /** Null where nothing was taken down, or where there is no author's level to see. */
    private @Nullable Boolean isKeySeen() {
      @Nullable Instant shown = marks.first().keyShown().get(visit);
      @Nullable Instant at = at();
      if (shown == null || at == null || isOwnWords()) {
        return null;
      }
      boolean isFirst = first().filter(first -> first.at().equals(at)).isPresent();
      return isFirst ? first().orElseThrow().isKeySeen() : !at.isBefore(shown);
    }

    private @Nullable Boolean isKeySeenAtFirst() {
      return marks.first().keyShown().containsKey(visit)
          ? first().map(FirstLevel::isKeySeen).orElse(null)
          : null;
    }
  }

  /** All rows of one attempt, by everybody who marked it. */
  public static String rows(StudiedAttempt attempt, List<Marks> all) {
    StringBuilder rows = new StringBuilder();
    for (Marks marks : all) {
      Map<Integer, Map<String, Integer>> levels = new TreeMap<>();
      marks.levels().forEach((visit, given) -> levels.put(visit, new TreeMap<>(given)));
      marks
          .ownWords()
          .forEach(
              (visit, level) ->
                  levels
                      .computeIfAbsent(visit, unseen -> new TreeMap<>())
                      .put(Marks.OWN_WORDS, level));
      levels.keySet().removeIf(visit -> visit >= attempt.transcript().exchanges().size());
      levels.forEach(
          (visit, given) ->
              given.forEach(
                  (criterion, level) ->
                      rows.append(TABLE.row(new Row(attempt, marks, visit, criterion, level)))));
    }
    return rows.toString();
  }

  private static List<DataColumn<Row>> place() {
    return List.of(
        new DataColumn<>(
            "visit", "the choice's place among those that stand, from 1", row -> row.visit() + 1),
        new DataColumn<>("node", "the decision's id", row -> row.exchange().decision()),
        new DataColumn<>(
            "response", "the chosen response's id", row -> row.exchange().choice().id()),
        new DataColumn<>(
            "copied",
            "yes when a replay took the choice over from the session before",
            row -> row.attempt().transcript().isCopied(row.visit())),
        new DataColumn<>(
            "criterion", "the criterion's id; own-words for what was typed", Row::criterion));
  }

  private static List<DataColumn<Row>> rater() {
    return List.of(
        new DataColumn<>("rater", "the rater's code", row -> row.marks().rater()),
        new DataColumn<>(
            "purpose",
            "own for a rater's own view, agreed for settling several",
            row -> purpose(row.marks().opened().purpose())),
        new DataColumn<>(
            "finished", "yes when this rater has finished", row -> row.marks().isFinished()));
  }

  private static String purpose(Purpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT);
  }

  private static List<DataColumn<Row>> level() {
    return List.of(
        new DataColumn<>("level", "the level that stands, 0 to 4", Row::level),
        new DataColumn<>("time", "when it was given, UTC", row -> seconds(row.at())),
        new DataColumn<>(
            "key_seen",
            "yes if the author's was shown before; empty if not recorded",
            Row::isKeySeen));
  }

  private static List<DataColumn<Row>> first() {
    return List.of(
        new DataColumn<>(
            "first_level",
            "the first level given, before any change",
            row -> first(row, FirstLevel::level)),
        new DataColumn<>(
            "first_time",
            "when that was given, UTC",
            row -> seconds(row.first().map(FirstLevel::at).orElse(null))),
        new DataColumn<>("first_key_seen", "key_seen of the first level", Row::isKeySeenAtFirst));
  }

  private static <T> @Nullable T first(Row row, Function<FirstLevel, T> part) {
    return row.first().map(part).orElse(null);
  }

  private static @Nullable Instant seconds(@Nullable Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
  }
}

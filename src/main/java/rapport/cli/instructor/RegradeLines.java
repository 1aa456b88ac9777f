package rapport.cli.instructor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapport.app.mark.RegradeResult;
import rapport.app.mark.RegradeResult.Change;
import rapport.report.page.Words;

/**
 * What is told of attempts that were scored anew: a line each, then what changed, apart from what
 * didn't.
 *
 * @param onlyTry whether nothing was kept
 */
record RegradeLines(List<RegradeResult> results, boolean onlyTry) {
  private static final String NO_CODE = "no code";

  RegradeLines {
    results = List.copyOf(results);
  }

  /** One line for each, with the trainee's code. */
  static String line(RegradeResult result) {
    String code = result.trainee().isEmpty() ? NO_CODE : result.trainee();
    return String.format("%s  %-7s  %s", result.attempt(), code, result.words());
  }

  /** How many of what, in a sentence. */
  String summary() {
    long other = count(each -> !each.isLeft() && each.isOther());
    List<String> parts = new ArrayList<>();
    parts.add(
        Words.count(other, "attempt", "attempts")
            + (onlyTry
                ? " would have another result"
                : other == 1 ? " has another result" : " have another result"));
    add(parts, scored().filter(e -> !e.isOther()).count(), "scored anew with the same result");
    add(parts, with(Change.EXPLANATION), "explained anew");
    add(parts, count(e -> !e.isLeft() && e.change() == Change.NOTHING), "unchanged");
    add(parts, count(RegradeResult::isLeft), "left as it was", "left as they were");
    return String.join(", ", parts) + "." + (onlyTry ? " Nothing is kept yet." : "");
  }

  private Stream<RegradeResult> scored() {
    return results.stream()
        .filter(each -> each.change() == Change.RATINGS || each.change() == Change.VOID);
  }

  private long with(Change change) {
    return count(each -> each.change() == change);
  }

  private long count(java.util.function.Predicate<RegradeResult> which) {
    return results.stream().filter(which).count();
  }

  private static void add(List<String> parts, long number, String words) {
    add(parts, number, words, words);
  }

  private static void add(List<String> parts, long number, String one, String many) {
    if (number > 0) {
      parts.add(number + " " + (number == 1 ? one : many));
    }
  }

  boolean isComplete() {
    return results.stream().noneMatch(RegradeResult::isLeft);
  }
}

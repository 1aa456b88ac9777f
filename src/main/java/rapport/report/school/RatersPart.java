package rapport.report.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.Dispute;
import rapport.grading.statistics.Ratings;
import rapport.grading.statistics.Severity;
import rapport.report.page.Words;

/** Who is strict or mild beside the others, and what they see most differently. */
final class RatersPart {
  /** More are a list for a program. */
  private static final int MOST = 10;

  private RatersPart() {}

  /** A line for each rater, or why there is none. */
  static List<String> severity(Ratings ratings) {
    return Severity.of(ratings).stream().map(RatersPart::words).toList();
  }

  private static String words(Severity severity) {
    @Nullable Double difference = severity.difference().value();
    return difference == null
        ? severity.rater() + ": undefined: " + severity.difference().why()
        : String.format(
            Locale.ROOT,
            "%s: %+.2f%s, over %s",
            severity.rater(),
            difference + 0.0,
            difference > 0 ? " (milder)" : difference < 0 ? " (stricter)" : "",
            Words.count(severity.units(), "unit", "units"));
  }

  /**
   * A line for each of the most disputed units.
   *
   * @param place what a unit is called
   * @param more what else is to be said of it; may be empty
   */
  static List<String> disputes(
      Ratings ratings, UnaryOperator<String> place, UnaryOperator<String> more) {
    List<Dispute> all = Dispute.of(ratings);
    List<String> lines = new ArrayList<>();
    for (Dispute each : all.subList(0, Math.min(MOST, all.size()))) {
      lines.add(place.apply(each.unit()) + ": " + levels(ratings, each) + more.apply(each.unit()));
    }
    if (all.size() > MOST) {
      lines.add("and " + (all.size() - MOST) + " more: --format json");
    }
    return lines;
  }

  private static String levels(Ratings ratings, Dispute dispute) {
    return dispute.values().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> each.getKey() + " " + PrevalenceWords.label(ratings.scale(), each.getValue()))
        .collect(Collectors.joining(", "));
  }
}

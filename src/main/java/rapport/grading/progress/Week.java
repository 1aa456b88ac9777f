package rapport.grading.progress;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The time spent on sessions that began in one week.
 *
 * @param monday its first day
 * @param sessions how many, at least one
 */
public record Week(LocalDate monday, int sessions, Duration spent) {

  /** The weeks that had a session, oldest first. */
  static List<Week> of(List<OwnAttempt> attempts) {
    Map<LocalDate, List<OwnAttempt>> weeks =
        attempts.stream()
            .collect(Collectors.groupingBy(Week::monday, TreeMap::new, Collectors.toList()));
    return weeks.entrySet().stream()
        .map(week -> new Week(week.getKey(), week.getValue().size(), spent(week.getValue())))
        .toList();
  }

  private static LocalDate monday(OwnAttempt own) {
    return own.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Duration spent(List<OwnAttempt> attempts) {
    return attempts.stream().map(OwnAttempt::spent).reduce(Duration.ZERO, Duration::plus);
  }
}

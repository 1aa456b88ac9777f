package rapport.app.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.store.files.AttemptSummary;

/** Tells several attempts of one trainee at one scenario apart, by the order they were begun in. */
record AttemptOrder(Map<List<String>, List<String>> attempts) {
  static AttemptOrder of(Collection<AttemptSummary> summaries) {
    Map<List<String>, List<String>> attempts = new HashMap<>();
    summaries.stream()
        .sorted(
            Comparator.comparing(AttemptSummary::startedAt).thenComparing(AttemptSummary::attempt))
        .forEach(
            each ->
                attempts
                    .computeIfAbsent(whoAndWhat(each), unseen -> new ArrayList<>())
                    .add(each.attempt()));
    return new AttemptOrder(attempts);
  }

  /** Which of how many it is; nothing for the only one, or when nobody knows whose it is. */
  String words(AttemptSummary summary) {
    List<String> all = attempts.getOrDefault(whoAndWhat(summary), List.of());
    return all.size() < 2 || summary.trainee().isEmpty()
        ? ""
        : ", attempt " + (all.indexOf(summary.attempt()) + 1) + " of " + all.size();
  }

  private static List<String> whoAndWhat(AttemptSummary summary) {
    return List.of(summary.trainee(), summary.scenario());
  }
}

package rapport.grading.marks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A decision at which nothing that was rated counts.
 *
 * @param decision its id
 * @param at when it was voided
 */
public record VoidedDecision(String decision, String reason, Instant at) {

  /**
   * Those that stand in these marks on one attempt: of everybody's word on a decision the latest.
   */
  static List<VoidedDecision> standing(Collection<Marks> all) {
    Map<String, MarkEntry> latest = new TreeMap<>();
    all.forEach(
        marks ->
            marks
                .voids()
                .forEach(
                    (decision, entry) -> latest.merge(decision, entry, VoidedDecision::later)));
    return latest.values().stream().flatMap(VoidedDecision::of).toList();
  }

  private static MarkEntry later(MarkEntry one, MarkEntry other) {
    return other.at().isBefore(one.at()) ? one : other;
  }

  private static Stream<VoidedDecision> of(MarkEntry entry) {
    return entry.event() instanceof MarkEvent.Voided event
        ? Stream.of(new VoidedDecision(event.decision(), event.reason(), entry.at()))
        : Stream.empty();
  }
}

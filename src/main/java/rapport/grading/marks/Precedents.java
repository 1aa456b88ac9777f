package rapport.grading.marks;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.play.transcript.Transcript;

/**
 * The levels one rater has given so far, by what was said: the same response at the same node of
 * the same version of a scenario, wherever it recurs. The latest counts; what a replay took over is
 * no recurrence.
 */
public final class Precedents {
  private final Map<Line, Map<String, Integer>> levels = new HashMap<>();

  /** One response in one version of a scenario. */
  private record Line(String scenario, String version, String node, String response, String say) {
    static Line of(Transcript transcript, Exchange exchange) {
      Offer choice = exchange.choice();
      return new Line(
          transcript.opened().scenario().id(),
          transcript.opened().scenario().version(),
          exchange.decision(),
          choice.id(),
          choice.say());
    }
  }

  /** Learns what was given in these marks. */
  public void add(Transcript transcript, Marks marks) {
    for (int visit = 0; visit < transcript.exchanges().size(); visit++) {
      if (transcript.isCopied(visit)) {
        continue;
      }
      Line line = Line.of(transcript, transcript.exchanges().get(visit));
      levels
          .computeIfAbsent(line, key -> new HashMap<>())
          .putAll(marks.levels().getOrDefault(visit, Map.of()));
    }
  }

  /** The level that was given to this line before; nothing when it is new. */
  public OptionalInt level(Transcript transcript, Exchange exchange, String criterion) {
    Integer level = levels.getOrDefault(Line.of(transcript, exchange), Map.of()).get(criterion);
    return level == null ? OptionalInt.empty() : OptionalInt.of(level);
  }
}

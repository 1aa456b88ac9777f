package rapport.play.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a report rests on.
 *
 * @param exchanges the scored ones, in order
 * @param undone choices the trainee took back: shown, never scored
 * @param ending null when the trainee left
 * @param selfRatings the trainee's own level on each criterion; empty when skipped
 */
public record Sitting(
    String title,
    String clientName,
    List<String> assessed,
    List<Exchange> exchanges,
    List<Exchange> undone,
    @Nullable Close ending,
    Map<String, Integer> selfRatings) {

  public Sitting {
    assessed = List.copyOf(assessed);
    exchanges = List.copyOf(exchanges);
    undone = List.copyOf(undone);
    selfRatings = Map.copyOf(selfRatings);
  }

  public Evaluation.Closing closing() {
    if (ending == null) {
      return Evaluation.Closing.LEFT;
    }
    return ending.premature() ? Evaluation.Closing.PREMATURE : Evaluation.Closing.COMPLETE;
  }

  /** The ending that was reached, with everything shown since the last choice. */
  public record Close(
      String node, String title, String debrief, boolean premature, List<Moment> shown) {
    public Close {
      shown = List.copyOf(shown);
    }
  }
}

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
 * @param ratedBy who gave the scenario's ratings; null when that isn't known
 * @param copied how many of the first exchanges a replay took over from the session before
 */
public record Sitting(
    String title,
    String clientName,
    List<String> assessed,
    List<Exchange> exchanges,
    List<Exchange> undone,
    @Nullable Close ending,
    Map<String, Integer> selfRatings,
    @Nullable RatedBy ratedBy,
    int copied) {

  public Sitting {
    assessed = List.copyOf(assessed);
    exchanges = List.copyOf(exchanges);
    undone = List.copyOf(undone);
    selfRatings = Map.copyOf(selfRatings);
  }

  /** The same with these exchanges for those that stand, one for each of them. */
  public Sitting with(List<Exchange> others) {
    return new Sitting(
        title, clientName, assessed, others, undone, ending, selfRatings, ratedBy, copied);
  }

  /** The same with this ending for the one that was reached. */
  public Sitting endingIn(Close other) {
    return new Sitting(
        title, clientName, assessed, exchanges, undone, other, selfRatings, ratedBy, copied);
  }

  /** Only what was chosen in the session itself. */
  public Sitting madeHere() {
    List<Exchange> made = exchanges.subList(copied, exchanges.size());
    return new Sitting(title, clientName, assessed, made, undone, ending, selfRatings, ratedBy, 0);
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

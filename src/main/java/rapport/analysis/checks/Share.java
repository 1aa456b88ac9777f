package rapport.analysis.checks;

import java.util.List;
import java.util.stream.Collectors;
import rapport.scenario.model.Decision;

/** When a cue holds in so many decisions that it can be learnt: in over 40 %, and in at least 3. */
public final class Share {
  private static final int LEAST = 3;
  private static final int MOST_PERCENT = 40;

  private Share() {}

  public static boolean isTelling(int telling, int of) {
    return telling >= LEAST && 100 * telling > MOST_PERCENT * of;
  }

  public static String list(List<Decision> decisions) {
    return decisions.stream().map(Decision::id).collect(Collectors.joining(", "));
  }
}

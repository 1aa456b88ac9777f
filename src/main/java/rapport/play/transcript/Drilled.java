package rapport.play.transcript;

import java.time.Instant;

/**
 * A decision that came up in a drill. It is remembered only so that others come first next time.
 *
 * @param decision the decision's id
 * @param isGood whether there was nothing to be done better
 */
public record Drilled(Instant at, String scenario, String decision, boolean isGood) {
  /** The first line of a list of these, which stands for no decision. */
  public static Drilled opening(Instant at) {
    return new Drilled(at, "", "", false);
  }

  public boolean isOpening() {
    return scenario.isEmpty();
  }

  /** The decision's place in the library. */
  public String place() {
    return scenario + "/" + decision;
  }
}

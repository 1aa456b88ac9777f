package rapport.play.evaluation;

import java.util.Locale;

/** How a finished session is judged: the first that applies, in this order. */
public enum Outcome {
  CRITICAL_INCIDENT,
  NOT_YET_MET,
  NOT_ENOUGH_EVIDENCE,
  MET;

  /** The word used in files: {@code met}, {@code not-yet-met} and so on. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

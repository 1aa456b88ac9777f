package rapport.scenario.diagnostic;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  /** Cannot be played or scored. */
  ERROR,
  /** Plays, but teaches or measures badly. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}

package rapport.play.transcript;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a scenario is played. */
public enum Mode {
  /** Feedback after each choice; going back is allowed, and recorded. */
  PRACTICE,
  /** No going back; all feedback at the end. */
  ASSESSMENT;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Mode> of(String id) {
    return Arrays.stream(values()).filter(mode -> mode.id().equals(id)).findFirst();
  }
}

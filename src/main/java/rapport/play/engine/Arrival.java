package rapport.play.engine;

import java.util.List;

/**
 * Where the dialogue came to rest, and every state shown on the way, the last one included.
 *
 * @param shown at least one state
 */
public record Arrival(List<State> shown, Kind kind) {
  /** Why it rests. */
  public enum Kind {
    /** Responses are on offer. */
    DECIDING,
    /** An ending. */
    ENDED,
    /** A decision with nothing on offer: the author's mistake. */
    STUCK,
    /** Passages that lead into each other for ever: the author's mistake. */
    LOOPING
  }

  public Arrival {
    shown = List.copyOf(shown);
  }

  public State state() {
    return shown.get(shown.size() - 1);
  }
}

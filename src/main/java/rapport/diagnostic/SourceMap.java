package rapport.diagnostic;

import java.util.HashMap;
import java.util.Map;

/**
 * Where things stand in a scenario's file. Places are named as the authors name them: {@code node},
 * {@code node/response}, with a {@code #part} behind for a part, such as {@code
 * invitation/just-this-once#next}; the scenario's own parts are {@code #start}.
 */
public final class SourceMap {
  private final Map<String, SourcePosition> positions;

  private SourceMap(Map<String, SourcePosition> positions) {
    this.positions = positions;
  }

  public static SourceMap of(Map<String, SourcePosition> positions) {
    return new SourceMap(new HashMap<>(positions));
  }

  /**
   * The position of this place; where a part has none of its own, that of the thing it is part of.
   */
  public SourcePosition at(String place) {
    SourcePosition found = positions.get(place);
    if (found != null) {
      return found;
    }
    int part = Math.max(place.lastIndexOf('#'), place.lastIndexOf('/'));
    return part > 0 ? at(place.substring(0, part)) : SourcePosition.START;
  }
}

package rapport.loader;

import java.util.HashMap;
import java.util.Map;
import rapport.diagnostic.SourceMap;
import rapport.diagnostic.SourcePosition;

/** Notes where each part stands, for findings that come later. */
final class Place {
  private final Map<String, SourcePosition> positions = new HashMap<>();

  void note(String place, SourcePosition position) {
    positions.put(place, position);
  }

  SourceMap map() {
    return SourceMap.of(positions);
  }
}

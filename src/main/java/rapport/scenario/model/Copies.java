package rapport.scenario.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unmodifiable copies that keep the author's order, which {@link Map#copyOf} does not. */
public final class Copies {
  private Copies() {}

  public static <K, V> Map<K, V> of(Map<K, V> map) {
    return map.size() <= SmallMap.FEW
        ? SmallMap.of(map)
        : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}

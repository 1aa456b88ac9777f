package rapport.report.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.Figure;

/** Statistics as JSON: an undefined one is null, and {@code why} beside it says why. */
final class FigureJson {
  /** Digits enough for every comparison, and few enough to be read. */
  private static final double PRECISION = 1e9;

  private FigureJson() {}

  /** Adds figures that are plain numbers, and one {@code why} for all that are undefined. */
  static void put(Map<String, @Nullable Object> json, Map<String, Figure> figures) {
    Set<String> whys = new LinkedHashSet<>();
    figures.forEach(
        (name, figure) -> {
          json.put(name, number(figure.value()));
          if (!figure.why().isEmpty()) {
            whys.add(figures.size() == 1 ? figure.why() : name + ": " + figure.why());
          }
        });
    why(json, String.join("; ", whys));
  }

  /** A figure with its standard error and its limits. */
  static Map<String, @Nullable Object> withError(String name, Figure figure) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put(name, number(figure.value()));
    json.put("se", number(figure.se()));
    putLimits(json, figure);
    return json;
  }

  /** A figure with its limits. */
  static Map<String, @Nullable Object> withLimits(Figure figure) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("value", number(figure.value()));
    putLimits(json, figure);
    return json;
  }

  private static void putLimits(Map<String, @Nullable Object> json, Figure figure) {
    json.put("low", number(figure.low()));
    json.put("high", number(figure.high()));
    why(json, figure.why());
  }

  private static void why(Map<String, @Nullable Object> json, String why) {
    if (!why.isEmpty()) {
      json.put("why", why);
    }
  }

  static @Nullable Double number(@Nullable Double value) {
    // Adding zero turns a negative zero into a plain one.
    return value == null ? null : Math.rint(value * PRECISION) / PRECISION + 0.0;
  }
}

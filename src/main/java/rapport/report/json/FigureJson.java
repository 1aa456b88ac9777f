package rapport.report.json;

import static rapport.report.json.Json.object;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.grading.statistics.Figure;

/** Statistics as JSON: an undefined one is null, and {@code why} beside it says why. */
final class FigureJson {
  private FigureJson() {}

  /** A kappa with its standard error and its limits. */
  static Object kappa(Figure kappa) {
    return object(
        "kappa", kappa.value(),
        "se", kappa.se(),
        "low", kappa.low(),
        "high", kappa.high(),
        "why", why(kappa));
  }

  /** A figure with its limits. */
  static Object limited(Figure figure) {
    return object(
        "value", figure.value(),
        "low", figure.low(),
        "high", figure.high(),
        "why", why(figure));
  }

  /** Nothing where there is nothing to say. */
  static Optional<String> why(Figure figure) {
    return Optional.of(figure.why()).filter(why -> !why.isEmpty());
  }

  /** The same of several, each by its name. */
  static Optional<String> why(Stream<Map.Entry<String, Figure>> figures) {
    return Optional.of(
            figures
                .filter(each -> !each.getValue().why().isEmpty())
                .map(each -> each.getKey() + ": " + each.getValue().why())
                .collect(Collectors.joining("; ")))
        .filter(why -> !why.isEmpty());
  }
}

package rapport.scenario.loader;

import java.math.BigDecimal;
import java.util.Optional;
import rapport.scenario.condition.Comparison;
import rapport.scenario.fields.DecimalText;
import rapport.scenario.model.Playthrough.Expected;

/**
 * What a playthrough expects of a mean, such as {@code >= 2.5}; a bare number means exactly that.
 */
final class MeanComparison {
  /** Means have one digit before the point. */
  private static final BigDecimal TEN = BigDecimal.TEN;

  private MeanComparison() {}

  static Optional<Expected> parse(String criterion, String text) {
    int signs = 0;
    while (signs < text.length() && "<>=!".indexOf(text.charAt(signs)) >= 0) {
      signs++;
    }
    Optional<Comparison> comparison = Comparison.of(signs == 0 ? "=" : text.substring(0, signs));
    Optional<BigDecimal> number = DecimalText.parse(text.substring(signs).strip());
    boolean isPossible = number.filter(mean -> mean.compareTo(TEN) < 0).isPresent();
    return comparison
        .filter(sign -> isPossible)
        .flatMap(sign -> number.map(mean -> new Expected(criterion, sign, mean)));
  }
}

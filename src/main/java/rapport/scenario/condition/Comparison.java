package rapport.scenario.condition;

import java.util.Arrays;
import java.util.Optional;

/** The six ways to compare two whole numbers. */
public enum Comparison {
  LESS("<"),
  AT_MOST("<="),
  EQUAL("="),
  NOT_EQUAL("!="),
  AT_LEAST(">="),
  MORE(">");

  private final String symbol;

  Comparison(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  public static Optional<Comparison> of(String symbol) {
    return Arrays.stream(values()).filter(c -> c.symbol.equals(symbol)).findFirst();
  }

  public boolean holds(int left, int right) {
    return holdsFor(Integer.compare(left, right));
  }

  /** Whether it holds for two numbers whose {@code compareTo} gave this sign. */
  public boolean holdsFor(int sign) {
    return switch (this) {
      case LESS -> sign < 0;
      case AT_MOST -> sign <= 0;
      case EQUAL -> sign == 0;
      case NOT_EQUAL -> sign != 0;
      case AT_LEAST -> sign >= 0;
      case MORE -> sign > 0;
    };
  }
}

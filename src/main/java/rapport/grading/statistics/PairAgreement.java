package rapport.grading.statistics;

import java.util.List;

/** How many pairs of ratings of the same unit are alike, in percent, whatever chance would do. */
public final class PairAgreement {
  private PairAgreement() {}

  public static Figure of(Ratings ratings) {
    long pairs = 0;
    long alike = 0;
    for (List<Double> unit : ratings.values()) {
      for (int i = 0; i < unit.size(); i++) {
        for (int j = i + 1; j < unit.size(); j++) {
          pairs++;
          alike += unit.get(i).equals(unit.get(j)) ? 1 : 0;
        }
      }
    }
    return pairs == 0 ? Figure.undefined(Ratings.NO_PAIRS) : Figure.of(100.0 * alike / pairs);
  }
}

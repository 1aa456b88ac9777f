package rapport.report.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.play.evaluation.Fractions;
import rapport.report.page.Charts;
import rapport.scenario.model.Rubric;

/** Where places and levels lie in a chart that is drawn 320 wide and 160 high. */
record Plot(List<Charts.Place> places) {
  private static final int LEFT = 24;
  private static final int WIDTH = 292;
  private static final int TOP = 12;
  private static final int HEIGHT = 120;

  /** More than this are drawn smaller. */
  private static final int FEW = 20;

  /** The middle of a place, each as wide as the others. */
  int column(int place) {
    return LEFT + (2 * place + 1) * WIDTH / (2 * places.size());
  }

  int row(BigFraction level) {
    BigFraction down = BigFraction.of(Rubric.TOP).subtract(level).multiply(HEIGHT);
    return TOP + Fractions.rounded(down.divide(Rubric.TOP), 0).intValueExact();
  }

  int row(int level) {
    return row(BigFraction.of(level));
  }

  int radius() {
    return places.size() <= FEW ? 4 : 2;
  }

  /** The points of the line, from the first place where it is drawn. */
  String line() {
    return IntStream.range(0, places.size())
        .filter(place -> places.get(place).line() != null)
        .mapToObj(
            place -> column(place) + "," + row(Objects.requireNonNull(places.get(place).line())))
        .collect(Collectors.joining(" "));
  }
}

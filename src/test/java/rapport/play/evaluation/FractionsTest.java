package rapport.play.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

final class FractionsTest {
  @Test
  void whatIsWrittenExactlyIsReadAgain() {
    for (BigFraction value :
        new BigFraction[] {BigFraction.ZERO, BigFraction.of(3), BigFraction.of(17, 5)}) {
      assertThat(Fractions.parse(Fractions.exact(value))).contains(value);
    }
  }

  @Test
  void whatIsNoFractionIsNotRead() {
    assertThat(Stream.of("", "x", "1/0", "-1", "1/2/3", " 1", "1\n").map(Fractions::parse))
        .allMatch(java.util.Optional::isEmpty);
  }

  @Test
  void aDecimalIsPlainAndNoLongerThanItNeeds() {
    assertThat(Fractions.decimal(BigFraction.of(40), 6)).hasToString("40");
    assertThat(Fractions.decimal(BigFraction.of(5, 2), 6)).hasToString("2.5");
    assertThat(Fractions.decimal(BigFraction.of(2, 3), 6)).hasToString("0.666667");
  }
}

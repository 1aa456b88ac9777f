package rapport.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A number is what was written, in every notation of thousands and decimals, or it is asked about.
 */
final class NumeralTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "20|20",
        "1500|1500",
        "1 500|1500",
        "1\u00a0500|1500",
        "1\u202f500|1500",
        "1\u2009500|1500",
        "1'500|1500",
        "1\u2019500|1500",
        "1,500.00|1500.00",
        "1.500,00|1500.00",
        "1 500,5|1500.5",
        "1\u2019500.5|1500.5",
        "12,5|12.5",
        "12.5|12.5",
        "1,35|1.35",
        "90.3125|90.3125",
        "1,50,000|150000",
        "12,34,567.5|1234567.5",
        "1.500.000|1500000",
        "1,500,000|1500000",
        "0,500|0.500",
        "0.125|0.125",
        "1500,123|1500.123",
        ".5|0.5",
        "20.|20",
        "-3,5|-3.5"
      })
  void whatCanBeReadInOneWayIs(String written, String value) {
    assertThat(Numeral.of(written).orElseThrow().value().orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,500", "1.500", "12,345", "999.999", "-1,500"})
  void oneSignBeforeThreeDigitsCanBeReadInTwoWays(String written) {
    Numeral number = Numeral.of(written).orElseThrow();

    assertThat(number.isAmbiguous()).isTrue();
    assertThat(number.value()).isEmpty();
    assertThat(number.shows()).isEmpty();
    assertThat(number.value(DecimalMark.POINT)).isNotEqualTo(number.value(DecimalMark.COMMA));
  }

  @Test
  void theSignThatIsKnownDecidesBetweenThem() {
    Numeral number = Numeral.of("1,500").orElseThrow();

    assertThat(number.value(DecimalMark.POINT)).isEqualByComparingTo("1500");
    assertThat(number.value(DecimalMark.COMMA)).isEqualByComparingTo("1.5");
    assertThat(Numeral.of("20,00").orElseThrow().value(DecimalMark.POINT))
        .isEqualByComparingTo("20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "A", "EX", "12 %", "1e3", "1,2,3", "1.2.3", "1 50 0", "1,5.0,0"})
  void whatIsNoNumberIsNone(String written) {
    assertThat(Numeral.of(written)).isEmpty();
  }

  @Test
  void cellsShowTheirDecimalSign() {
    assertThat(DecimalMark.shown(Stream.of("20", "1,500", "x", "1 500"))).isEmpty();
    assertThat(DecimalMark.shown(Stream.of("88.5"))).containsExactly(DecimalMark.POINT);
    assertThat(DecimalMark.shown(Stream.of("1.500.000"))).containsExactly(DecimalMark.COMMA);
    assertThat(DecimalMark.shown(Stream.of("1,5", "1.5"))).hasSize(2);
  }
}

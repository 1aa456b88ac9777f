package rapport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class NaturalOrderTest {
  @Test
  void numbersCountAsNumbers() {
    assertThat(sorted("T-10", "T-2", "T-1", "T-1a", "S-30", "T-2b10", "T-2b9"))
        .containsExactly("S-30", "T-1", "T-1a", "T-2", "T-2b9", "T-2b10", "T-10");
  }

  @Test
  void leadingZerosDecideLast() {
    assertThat(sorted("t10", "t02", "t2", "t002", "t00"))
        .containsExactly("t00", "t002", "t02", "t2", "t10");
  }

  @Test
  void numbersMayBeAsLongAsTheyLike() {
    String nines = "9".repeat(40);
    assertThat(sorted("1" + "0".repeat(40), nines, ""))
        .containsExactly("", nines, "1" + "0".repeat(40));
  }

  @Test
  void isTheOrderOfTextsInWhichEachNumberStandsAfterHowLongItIs() {
    Random random = new Random(1);
    Comparator<String> plain =
        Comparator.comparing(NaturalOrderTest::key).thenComparing(Comparator.naturalOrder());
    for (int i = 0; i < 20_000; i++) {
      String one = code(random);
      String other = code(random);
      assertThat(Integer.signum(NaturalOrder.OF.compare(one, other)))
          .as(one + " " + other)
          .isEqualTo(Integer.signum(plain.compare(one, other)));
    }
  }

  private static String key(String text) {
    return Pattern.compile("[0-9]+")
        .matcher(text)
        .replaceAll(
            match -> {
              String number = match.group().replaceFirst("^0+(?=.)", "");
              return String.format("%09d", number.length()) + number;
            });
  }

  private static String code(Random random) {
    return random
        .ints(random.nextInt(7), 0, 9)
        .mapToObj(i -> String.valueOf("T-0012 é٣".charAt(i)))
        .collect(Collectors.joining());
  }

  private static List<String> sorted(String... codes) {
    return List.of(codes).stream().sorted(NaturalOrder.OF).toList();
  }
}

package rapport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  private static List<String> sorted(String... codes) {
    return List.of(codes).stream().sorted(NaturalOrder.OF).toList();
  }
}

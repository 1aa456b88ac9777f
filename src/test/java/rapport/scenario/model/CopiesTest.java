package rapport.scenario.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 8, 9, 40})
  void aCopyHoldsTheSameInTheSameOrderHoweverMuchItIs(int size) {
    Map<String, Integer> original = map(size);
    Map<String, Integer> copy = Copies.of(original);
    assertThat(copy).isEqualTo(original).hasSameHashCodeAs(original).hasSize(size);
    assertThat(original).isEqualTo(copy);
    assertThat(new ArrayList<>(copy.entrySet())).isEqualTo(new ArrayList<>(original.entrySet()));
    assertThat(new ArrayList<>(copy.keySet())).isEqualTo(new ArrayList<>(original.keySet()));
    assertThat(new ArrayList<>(copy.values())).isEqualTo(new ArrayList<>(original.values()));
    assertThat(copy.toString()).isEqualTo(original.toString());
    original.forEach((key, value) -> assertThat(copy.get(key)).isEqualTo(value));
    assertThat(copy.containsKey("absent")).isFalse();
    assertThat(copy.getOrDefault("absent", -1)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 40})
  void aCopyStaysWhatItIs(int size) {
    Map<String, Integer> original = map(size);
    Map<String, Integer> copy = Copies.of(original);
    original.put("late", 1);
    assertThat(copy).hasSize(size).doesNotContainKey("late");
    assertThatThrownBy(() -> copy.put("k0", 7)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> copy.remove("k0")).isInstanceOf(UnsupportedOperationException.class);
    assertThat(Copies.of(copy)).isEqualTo(copy);
  }

  private static Map<String, Integer> map(int size) {
    Map<String, Integer> map = new LinkedHashMap<>();
    for (int i = size - 1; i >= 0; i--) {
      map.put("k" + i, i);
    }
    return map;
  }
}

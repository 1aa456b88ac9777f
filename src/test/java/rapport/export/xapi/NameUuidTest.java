package rapport.export.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

final class NameUuidTest {
  private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

  @Test
  void theExampleInAppendixA4OfRfc9562ComesOut() {
    assertThat(NameUuid.of(DNS, "www.example.com"))
        .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  }

  @Test
  void everyOneSaysWhatKindItIs() {
    for (int i = 0; i < 100; i++) {
      UUID made = NameUuid.of(DNS, "ü" + i);
      assertThat(made.version()).isEqualTo(5);
      assertThat(made.variant()).isEqualTo(2);
    }
  }
}

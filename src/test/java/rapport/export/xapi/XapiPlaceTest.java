package rapport.export.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class XapiPlaceTest {
  @Test
  void whatIsFreeTextBecomesOneStepOfAnAddress() {
    assertThat(new XapiPlace("https://x.example").of("scenarios", "a/b c", "é"))
        .isEqualTo("https://x.example/rapport/scenarios/a%2Fb%20c/%C3%A9");
  }

  @Test
  void aSlashAtTheEndIsNotDoubled() {
    assertThat(new XapiPlace("https://x.example/lms/").of("modes"))
        .isEqualTo("https://x.example/lms/rapport/modes");
  }
}

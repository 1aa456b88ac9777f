package rapport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class TimesTest {
  private static final Instant AT = Instant.parse("2026-11-23T22:44:55Z");

  @Test
  void aTimeIsToldAsTheClockOnTheWallShowsItWithHowFarThatIsFromUtc() {
    assertThat(Times.words(AT)).isEqualTo("2026-11-23 22:44 UTC");
    assertThat(Times.words(AT, ZoneId.of("Europe/Berlin"))).isEqualTo("2026-11-23 23:44 UTC+01:00");
    assertThat(Times.words(AT, ZoneId.of("Asia/Kolkata"))).isEqualTo("2026-11-24 04:14 UTC+05:30");
    assertThat(Times.words(AT, ZoneId.of("Africa/Abidjan"))).isEqualTo("2026-11-23 22:44 UTC");
  }
}

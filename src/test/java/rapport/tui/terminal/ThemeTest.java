package rapport.tui.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.report.page.Role;

final class ThemeTest {
  /** What xterm shows for the sixteen, in their order. */
  private static final int[] XTERM = {
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF
  };

  @Test
  void noColorWinsOverEverything() {
    assertThat(Theme.of(Map.of("NO_COLOR", "1", "RAPPORT_THEME", "light"))).isEqualTo(Theme.MONO);
  }

  @Test
  void anEmptyNoColorSaysNothing() {
    assertThat(Theme.of(Map.of("NO_COLOR", ""))).isEqualTo(Theme.DARK);
  }

  @Test
  void aThemeIsAskedForByName() {
    assertThat(Theme.of(Map.of("RAPPORT_THEME", "light"))).isEqualTo(Theme.LIGHT);
    assertThat(Theme.of(Map.of("RAPPORT_THEME", "High-Contrast"))).isEqualTo(Theme.HIGH_CONTRAST);
    assertThat(Theme.of(Map.of("RAPPORT_THEME", "mauve"))).isEqualTo(Theme.DARK);
  }

  @Test
  void aLightTerminalGetsTheLightTheme() {
    assertThat(Theme.of(Map.of("COLORFGBG", "0;15"))).isEqualTo(Theme.LIGHT);
    assertThat(Theme.of(Map.of("COLORFGBG", "15;0"))).isEqualTo(Theme.DARK);
  }

  @Test
  void theKeyGoesThroughAllThemes() {
    Set<Theme> seen = new HashSet<>();
    for (Theme theme = Theme.DARK; seen.add(theme); theme = theme.next()) {}

    assertThat(seen).containsExactlyInAnyOrder(Theme.values());
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"DARK", "LIGHT", "HIGH_CONTRAST"})
  void everyTextCanBeReadOnItsGround(Theme theme) {
    double least = theme == Theme.HIGH_CONTRAST ? 7 : 4.5;
    for (Role role : Role.values()) {
      for (Style.Tone tone : Style.Tone.values()) {
        Look look = theme.look(new Style(role, tone));
        assertThat(contrast(look.text().rgb(), look.ground().rgb()))
            .as("%s %s %s in exact colours", theme, role, tone)
            .isGreaterThanOrEqualTo(least);
        assertThat(contrast(xterm(look.text()), xterm(look.ground())))
            .as("%s %s %s in the sixteen", theme, role, tone)
            .isGreaterThanOrEqualTo(least);
      }
    }
  }

  @Test
  void monoHasNoColourAtAll() {
    for (Role role : Role.values()) {
      for (Style.Tone tone : Style.Tone.values()) {
        Look look = Theme.MONO.look(new Style(role, tone));
        assertThat(look.text()).isEqualTo(Colour.OWN);
        assertThat(look.ground()).isEqualTo(Colour.OWN);
      }
    }
  }

  @Test
  void withoutColourTheSelectedTheBarAndWarningsStillStandOut() {
    assertThat(
            Set.of(
                Theme.MONO.look(Style.BODY),
                Theme.MONO.look(Style.BODY.with(Style.Tone.SELECTED)),
                Theme.MONO.look(Style.BODY.with(Style.Tone.STRONG)),
                Theme.MONO.look(Style.BAR),
                Theme.MONO.look(Style.ALERT)))
        .hasSize(5);
  }

  private static int xterm(Colour colour) {
    String code = new String(colour.of(false).getForegroundSGRSequence(), US_ASCII);
    int number = Integer.parseInt(code);
    return XTERM[number < 90 ? number - 30 : number - 90 + 8];
  }

  private static double contrast(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** Relative luminance as WCAG 2 defines it. */
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}

package rapport.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import rapport.text.DisplayWidth;
import rapport.text.Graphemes;
import rapport.text.Sanitiser;
import rapport.tui.terminal.PlainLetters;
import rapport.tui.terminal.Size;

/** The short cuts give what the long ways give. */
final class PlainTest {
  @Test
  void everyPlainCharIsSafeStandsAloneAndTakesOneCell() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = String.valueOf(c);
      if (Graphemes.isPlain(text)) {
        assertThat(Sanitiser.isUnsafe(c)).as("U+%04X is unsafe", (int) c).isFalse();
        assertThat(DisplayWidth.of(text)).as("width of U+%04X", (int) c).isOne();
        assertThat(Graphemes.count("a" + text + "b")).as("U+%04X joins", (int) c).isEqualTo(3);
        assertThat(PlainLetters.string(c)).isEqualTo(text);
      }
    }
  }

  @Test
  void whatNeedsRulesIsNotPlain() {
    assertThat(Graphemes.isPlain("Don't — “worry” ↑↓ ─ café")).isTrue();
    for (String text : new String[] {"\u0301", "\u200d", "語", "😀", "\u001b", "م", "\u00ad"}) {
      assertThat(Graphemes.isPlain(text)).isFalse();
    }
  }

  @Test
  void aSizeIsReadOrNotAtAll() {
    assertThat(Size.parse("80x24")).contains(new Size(80, 24));
    assertThat(Size.parseRowsFirst("24 80")).contains(new Size(80, 24));
    assertThat(Size.parse("99999x2")).contains(new Size(1000, 2));
    for (String text : new String[] {"", "x", "80", "80x", "0x0", "-1x5", "80 24", "999999x1"}) {
      assertThat(Size.parse(text)).isEqualTo(Optional.empty());
    }
  }
}

package rapport.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextTest {
  @Test
  void wideCharactersTakeTwoCellsAndCombiningMarksNone() {
    assertThat(DisplayWidth.of("caf\u00E9")).isEqualTo(4);
    assertThat(DisplayWidth.of("cafe\u0301")).isEqualTo(4);
    assertThat(DisplayWidth.of("\u4F60\u597D")).isEqualTo(4);
    assertThat(DisplayWidth.of("\uD83D\uDE42")).isEqualTo(2);
    assertThat(DisplayWidth.of("\u2764\uFE0F")).isEqualTo(2);
    assertThat(DisplayWidth.of("\u05E9\u05DC\u05D5\u05DD")).isEqualTo(4);
  }

  @Test
  void aFamilyEmojiIsOneGrapheme() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(Graphemes.of("a" + family + "b")).hasSize(3);
    assertThat(DisplayWidth.of(family)).isEqualTo(2);
  }

  @Test
  void controlsNeverReachTheTerminal() {
    assertThat(Sanitiser.clean("a\u001B[31mb")).isEqualTo("a\uFFFD[31mb");
    assertThat(Sanitiser.clean("a\u009Bb\u202Ec\u0000")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    assertThat(Sanitiser.clean("one\r\ntwo\tthree")).isEqualTo("one\ntwo three");
    assertThat(Sanitiser.line("one\ntwo")).isEqualTo("one two");
    assertThat(Sanitiser.clean("\uD800 alone")).isEqualTo("\uFFFD alone");
  }

  @Test
  void whatDoesNotFitIsShownToBeCut() {
    assertThat(Ellipsis.fit("the fox", 7)).isEqualTo("the fox");
    assertThat(Ellipsis.fit("the fox", 6)).isEqualTo("the f\u2026");
    assertThat(Ellipsis.fit("the fox", 5)).isEqualTo("the\u2026");
    assertThat(Ellipsis.fit("\u4F60\u597D\u4F60", 5)).isEqualTo("\u4F60\u597D\u2026");
    assertThat(Ellipsis.fit("\u4F60\u597D\u4F60", 4)).isEqualTo("\u4F60\u2026");
    assertThat(Ellipsis.fit("ab", 1)).isEqualTo("\u2026");
  }

  @Test
  void linesBreakAtSpacesAndLongWordsInside() {
    assertThat(Wrap.lines("the quick brown fox", 10)).containsExactly("the quick", "brown fox");
    assertThat(Wrap.lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    assertThat(Wrap.lines("a abcdefgh", 4)).containsExactly("a", "abcd", "efgh");
    assertThat(Wrap.lines("one\n\ntwo", 10)).containsExactly("one", "", "two");
    assertThat(Wrap.lines("", 10)).containsExactly("");
  }

  @Test
  void wideTextBreaksByCellsNotCharacters() {
    assertThat(Wrap.lines("\u4F60\u597D\u4F60\u597D", 5))
        .containsExactly("\u4F60\u597D", "\u4F60\u597D");
  }
}

package rapport.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cells of a text beside two tables that know nothing of ours: ICU's and JLine's. */
final class WidthTablesTest {

  static List<String> texts() {
    return List.of(
        "\u0E01\u0E33\u0E25\u0E31\u0E07\u0E17\u0E33\u0E19\u0E49\u0E33",
        "\u0E99\u0EB3",
        "\u0939\u093F\u0928\u094D\u0926\u0940 \u0915\u094D\u0937\u093F \u0915\u094B",
        "\u0BA4\u0BAE\u0BBF\u0BB4\u0BCD \u0B95\u0BCA \u0B95\u0BCC",
        "\u0D15\u0D4A \u0C95\u0CCB \u0995\u09CB",
        "\u1000\u1031\u102C\u1004\u103A\u1038 \u1781\u17D2\u1798\u17C2\u179A",
        "\u1112\u1161\u11AB\u1100\u1173\u11AF \uD55C\uAE00",
        "e\u0301 n\u0303 \u05E9\u05C1\u05B8\u05DC \u0643\u064E\u062A\u064E\u0628",
        "\u4F60\u597D\u3002 \uFF21\uFF22 \uFF71\uFF9E",
        "\uD83D\uDE42 ok \u26A1 \u00A9");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noTextIsCountedForLessThanEitherTableSays(String text) {
    assertThat(DisplayWidth.of(text))
        .as(text)
        .isGreaterThanOrEqualTo(sum(text, WidthTablesTest::icu))
        .isGreaterThanOrEqualTo(sum(text, WidthTablesTest::jline));
  }

  @ParameterizedTest
  @CsvSource({
    "SARA AM, \u0E17\u0E33, 2",
    "a Lao one, \u0E99\u0EB3, 2",
    "a Devanagari vowel sign, \u0939\u093F, 2",
    "a Tamil vowel sign of two parts, \u0B95\u0BC6\u0BBE, 3",
    "two Burmese signs, \u1000\u1031\u102C, 3",
    "a flag, \uD83C\uDDE9\uD83C\uDDEA, 2",
    "half a flag, \uD83C\uDDE9, 2",
    "a family, \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67, 2",
    "a skin tone, \uD83D\uDC4D\uD83C\uDFFD, 2",
    "a rainbow flag without its style, \uD83C\uDFF3\u200D\uD83C\uDF08, 2",
    "a heart in emoji style, \u2764\uFE0F, 2",
    "a heart without, \u2764, 1",
    "a keycap, 1\uFE0F\u20E3, 2",
    "jamo, \u1112\u1161\u11AB, 2",
    "a jamo vowel alone, \u1161, 1",
    "a combining mark, e\u0301, 1"
  })
  void aClusterTakesTheCellsThatTerminalsGiveIt(String what, String cluster, int cells) {
    assertThat(DisplayWidth.of(cluster)).as(what).isEqualTo(cells);
  }

  @Test
  void everyCharacterTakesWhatUnicodeSays() {
    assertThat(
            known()
                .filter(c -> alone(c) != icu(c))
                .filter(c -> !isHalfAFlag(c) && !isCircledOnBlack(c) && !isInnerJamo(c))
                .mapToObj(WidthTablesTest::name))
        .isEmpty();
  }

  @Test
  void noCharacterBelowTheEmojiIsCountedForLessThanAnOlderTableSays() {
    assertThat(
            known().filter(c -> c < 0x1F000 && alone(c) < jline(c)).mapToObj(WidthTablesTest::name))
        .isEmpty();
  }

  /** The characters that this JDK's Unicode knows, without those that never reach a terminal. */
  private static IntStream known() {
    return IntStream.rangeClosed(0xA0, 0x3FFFF)
        .filter(c -> Character.getType(c) != Character.UNASSIGNED)
        .filter(c -> Character.getType(c) != Character.PRIVATE_USE)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .filter(c -> Character.getType(c) != Character.CONTROL)
        .filter(c -> Character.getType(c) != Character.LINE_SEPARATOR)
        .filter(c -> Character.getType(c) != Character.PARAGRAPH_SEPARATOR);
  }

  private static int alone(int codePoint) {
    return DisplayWidth.of(Character.toString(codePoint));
  }

  private static boolean isHalfAFlag(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  /** Ambiguous in the standard; xterm and glibc draw them wide. */
  private static boolean isCircledOnBlack(int codePoint) {
    return codePoint >= 0x3248 && codePoint <= 0x324F;
  }

  private static int sum(String text, IntUnaryOperator width) {
    return clusters(text).mapToInt(cluster -> cluster.codePoints().map(width).sum()).sum();
  }

  private static Stream<String> clusters(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance();
    breaks.setText(text);
    Stream.Builder<String> clusters = Stream.builder();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      clusters.add(text.substring(from, to));
      from = to;
    }
    return clusters.build();
  }

  /** East Asian Width, with nothing for what has no place of its own. */
  private static int icu(int codePoint) {
    if (hasNoPlace(codePoint)) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }

  private static boolean hasNoPlace(int codePoint) {
    int type = UCharacter.getType(codePoint);
    boolean isMark =
        type == UCharacterEnums.ECharacterCategory.NON_SPACING_MARK
            || type == UCharacterEnums.ECharacterCategory.ENCLOSING_MARK;
    boolean isFormat =
        type == UCharacterEnums.ECharacterCategory.FORMAT
            && codePoint != 0xAD
            && !UCharacter.hasBinaryProperty(codePoint, UProperty.PREPENDED_CONCATENATION_MARK);
    return isMark || isFormat || isInnerJamo(codePoint);
  }

  private static boolean isInnerJamo(int codePoint) {
    int type = UCharacter.getIntPropertyValue(codePoint, UProperty.HANGUL_SYLLABLE_TYPE);
    return type == UCharacter.HangulSyllableType.VOWEL_JAMO
        || type == UCharacter.HangulSyllableType.TRAILING_JAMO;
  }

  /** The table is from 2007: what became a mark since then is no letter to be lost. */
  private static int jline(int codePoint) {
    return hasNoPlace(codePoint) ? 0 : Math.max(0, WCWidth.wcwidth(codePoint));
  }

  private static String name(int codePoint) {
    return String.format(
        "U+%04X %s: ours %d, Unicode's %d, JLine's %d",
        codePoint,
        UCharacter.getName(codePoint),
        alone(codePoint),
        icu(codePoint),
        jline(codePoint));
  }
}

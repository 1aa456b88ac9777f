package rapport.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.report.page.Block;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.text.Wrap;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Line.Run;

final class FlowTest {
  private static final Style CLIENT = Style.of(Role.CLIENT);

  @ParameterizedTest
  @ValueSource(ints = {2, 7, 20, 40, 80})
  void breaksPlainTextAsTheWrapperOfLineModeDoes(int width) {
    String text = "It's  been a week. My mother called\nagain, unbelievablylongword and all.";

    assertThat(text(Flow.lines(List.of(new Run(text, Style.BODY)), width)))
        .isEqualTo(Wrap.lines(text, width));
  }

  @Test
  void neverMakesALineTooWide() {
    String text = "家族のことを話すのは、とても難しいです。 مرحبا بك 👩‍👩‍👧 e\u0301te\u0301 ok";
    for (int width = 2; width < 60; width++) {
      for (Line line : Flow.lines(List.of(new Run(text, Style.BODY)), width)) {
        assertThat(line.width()).as("width %d: %s", width, line.text()).isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void breaksBetweenWideCharactersButNotBeforeTheirPunctuation() {
    assertThat(text(Flow.lines(List.of(new Run("家族のこと、話す", Style.BODY)), 10)))
        .containsExactly("家族のこ", "と、話す");
  }

  @Test
  void aWordInTwoStylesStaysInOneLine() {
    List<Run> runs = List.of(new Run("one two", CLIENT), new Run("three four", Style.BODY));

    List<Line> lines = Flow.lines(runs, 10);

    assertThat(text(lines)).containsExactly("one", "twothree", "four");
    assertThat(lines.get(1).runs())
        .containsExactly(new Run("two", CLIENT), new Run("three", Style.BODY));
  }

  @Test
  void longLabelsHangNearTheMarginAndShortOnesBesideTheText() {
    assertThat(set(Block.labelled("You", Role.TRAINEE, "one two three four five six seven"), 30))
        .containsExactly("You: one two three four five", "     six seven");
    assertThat(
            set(Block.labelled("The client heard", Role.BODY, "one two three four five six"), 30))
        .containsExactly("The client heard: one two", "  three four five six");
  }

  @Test
  void itemsAndIndentsHang() {
    assertThat(set(Block.item("one two three four"), 12))
        .containsExactly("• one two", "  three four");
    assertThat(set(Block.paragraph("one two three").indented(), 60))
        .containsExactly("  one two three");
  }

  @Test
  void whatIsSeenStandsInBracketsWhereItIsMixedWithWhatIsSaid() {
    assertThat(set(Block.labelled("Client", Role.CLIENT, "_looks away_ No."), 40))
        .containsExactly("Client: (looks away) No.");
    assertThat(set(Block.labelled("", Role.NARRATION, "She looks away."), 40))
        .containsExactly("She looks away.");
  }

  @Test
  void aDrawingKeepsItsSpaces() {
    assertThat(set(Block.figure(new Span(Role.LABEL, "a   "), new Span(Role.GOOD, "██\n  ▁ ▂")), 9))
        .containsExactly("a   ██", "  ▁ ▂");
  }

  private static List<String> set(Block block, int width) {
    return text(new Typesetter(width).lines(block));
  }

  private static List<String> text(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }
}

package rapport.report.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.report.page.Block;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.SourcePosition;

final class FindingsPageTest {
  private static final String LINE =
      "say: " + "before ".repeat(20) + "_here_" + " after".repeat(20);

  private static final Diagnostic FINDING =
      Diagnostic.of(
          DiagnosticCode.SAME_TEXT,
          new SourcePosition(2, LINE.indexOf("_here_") + 1),
          "`_here_` is there twice.",
          "Say something else.");

  @Test
  void aLongLineIsShownAroundThePlaceHoweverNarrowThePage() {
    for (int width : new int[] {30, 40, 80, 200}) {
      List<Block> page = FindingsPage.full(List.of(FINDING), "first\n" + LINE + "\n", width);
      List<String> figure =
          page.stream().filter(b -> b.kind() == Block.Kind.FIGURE).map(Block::text).toList();

      assertThat(figure).hasSize(2).allMatch(line -> line.length() <= width);
      assertThat(figure.get(0).substring(figure.get(1).indexOf('^'))).startsWith("_here_");
    }
  }

  @Test
  void everyFindingHasTwoParagraphsOfAdviceInTheAuthorsOwnWords() {
    assertThat(FindingsPage.advice(List.of(FINDING.suggesting(List.of("there")))))
        .extracting(Block::text)
        .containsExactly(
            "warning, line 2: `_here_` is there twice. [same-text]",
            "Did you mean `there`? Say something else.");
  }

  @Test
  void whatWasFoundIsCountedByItsKind() {
    assertThat(FindingsPage.counted(List.of(FINDING, FINDING))).isEqualTo("2 warnings");
    assertThat(FindingsPage.counted(List.of())).isEqualTo("nothing found");
  }
}

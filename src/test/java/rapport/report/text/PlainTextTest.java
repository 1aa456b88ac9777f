package rapport.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.report.page.Table.Column.number;
import static rapport.report.page.Table.Column.share;
import static rapport.report.page.Table.Column.words;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.report.page.Table;

final class PlainTextTest {
  private static String text(Part... page) {
    return new PlainText(0).of(List.of(page));
  }

  @Test
  void aTableHasColumnsOfWordsToTheLeftAndOfNumbersToTheRight() {
    Table table =
        Table.of(
            "Bands",
            List.of(words("Band"), number("Attempts"), share("Share")),
            List.of(
                Table.counted(Role.GOOD, "Good", 10, 10), Table.counted(Role.FAIR, "Fair", 0, 10)));

    assertThat(text(table))
        .isEqualTo(
            """
            Band  Attempts    Share
            Good        10  100.0 %
            Fair         0    0.0 %
            """);
  }

  @Test
  void aTableWithoutHeadingsBeginsWithItsFirstRow() {
    Table table =
        Table.of(
            "",
            List.of(words("").atLeast(6), words("")),
            List.of(Table.row("alike", "yes"), Table.row("why", "")));

    assertThat(text(table.indented())).isEqualTo("  alike   yes\n  why\n");
  }

  @Test
  void whatStandsBesideAShareFollowsIt() {
    Table table =
        Table.of(
            "",
            List.of(words(""), share("")),
            List.of(
                List.of(
                    Table.Cell.of("honey"),
                    Table.Cell.share(
                        Role.BODY, BigFraction.of(1, 4), new Span(Role.BODY, "(1 of 4)")))));

    assertThat(text(table)).isEqualTo("honey  25.0 % (1 of 4)\n");
  }

  @Test
  void ofTwoFormsTheOneInLinesIsWritten() {
    assertThat(
            text(
                new Alternative(
                    List.of(Block.heading("Seen")), List.of(Block.verbatim("Heard").indented()))))
        .isEqualTo("  Heard\n");
  }
}

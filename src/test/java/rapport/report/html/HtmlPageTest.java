package rapport.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.report.page.Table.Column;
import rapport.report.page.Tracks;
import rapport.report.page.Tracks.Kind;
import rapport.report.page.Tracks.Mark;
import rapport.report.page.Tracks.Track;

final class HtmlPageTest {
  private static final Block TITLE = Block.heading("Title");

  private static String main(Part... page) {
    String html = HtmlPage.of("Title", List.of(page));
    return html.substring(html.indexOf("<main>") + 7, html.indexOf("</main>"));
  }

  @Test
  void headingsAreAsDeepAsTheyLie() {
    assertThat(
            main(
                TITLE,
                Block.heading("Part"),
                Block.heading("Within").indented(),
                Block.heading("Within that").indented(2)))
        .isEqualTo(
            """
            <h1>Title</h1>
            <h2>Part</h2>
            <h3>Within</h3>
            <h4>Within that</h4>
            """);
  }

  @Test
  void whatStandsBetweenTwoGapsStaysTogetherAndItemsAreAList() {
    assertThat(
            main(
                TITLE,
                Block.paragraph("One."),
                Block.item("a"),
                Block.item("b"),
                Block.BLANK,
                Block.labelled("Two", Role.GOOD, "good").indented()))
        .isEqualTo(
            """
            <h1>Title</h1>
            <div class="together">
            <p>One.</p>
            <ul>
            <li>a</li>
            <li>b</li>
            </ul>
            </div>
            <div class="together">
            <p class="inner"><b class="label">Two:</b> <span class="good">good</span></p>
            </div>
            """);
  }

  @Test
  void textIsNeverMarkupWhereverItStands() {
    String hostile = "\"><script>x</script>&'\u0000\uFFFF\u202E";
    Table table =
        Table.of(
                hostile,
                List.of(Column.words(hostile), Column.share(hostile)),
                List.of(List.of(Cell.of(hostile), Cell.share(Role.GOOD, BigFraction.of(1, 2)))))
            .wide();
    Tracks tracks = new Tracks("t", hostile, hostile, hostile, List.of());

    String html = HtmlPage.of(hostile, List.of(Block.verbatim(hostile, hostile), table, tracks));

    assertThat(html)
        .contains("<title>\"&gt;&lt;script&gt;x&lt;/script&gt;&amp;'\uFFFD\uFFFD\uFFFD</title>")
        .contains("aria-label=\"&#34;>&lt;script>x&lt;/script>&amp;&#39;\uFFFD")
        .doesNotContain("<script", "\u0000", "\uFFFF", "\u202E");
  }

  @Test
  void marksStandWhereTheirLevelsLie() {
    Track track =
        new Track(
            "Empathy",
            List.of(
                new Mark(Kind.RANGE, BigFraction.ZERO, BigFraction.of(4)),
                Mark.at(Kind.MEDIAN, BigFraction.of(2))),
            "");

    assertThat(main(TITLE, new Tracks("t", "Spread", "All.", "Means", List.of(track))))
        .contains("<rect class=\"bar\" x=\"14\" y=\"30\" width=\"570\" height=\"4\" rx=\"2\"/>")
        .contains("<line class=\"mark\" x1=\"299\" y1=\"20\" x2=\"299\" y2=\"44\"/>");
  }

  @Test
  void ofTwoFormsTheOneToLookAtIsShown() {
    assertThat(
            main(
                TITLE,
                new Alternative(List.of(Block.heading("Seen")), List.of(Block.verbatim("Heard")))))
        .isEqualTo("<h1>Title</h1>\n<h2>Seen</h2>\n");
  }
}

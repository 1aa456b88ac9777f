package rapport.export.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import rapport.analysis.Analysis;
import rapport.analysis.paths.StoryMap;
import rapport.scenario.diagnostic.Diagnostic;

/** The page of a map says everything once, and its drawing can be read. */
final class MapPageTest {
  private static final double PIXEL = 0.2;

  private static Page page(Analysis analysis) {
    return Page.of(html(analysis));
  }

  private static String html(Analysis analysis) {
    return MapPage.of(analysis, "story.yaml", "format: 1\n");
  }

  private static List<String> ids(Analysis analysis) {
    return analysis.map().places().stream().map(StoryMap.Place::id).toList();
  }

  @Test
  void everyNodeIsDrawnOnceAndStandsOnceInTheText() {
    Maps.many()
        .forEach(
            (seed, analysis) -> {
              Page page = page(analysis);
              List<String> drawn = page.cards().stream().map(Page.Card::id).toList();
              List<String> told =
                  page.elements("article").stream()
                      .map(article -> article.getAttribute("id").substring("node-".length()))
                      .toList();

              assertThat(drawn).as(seed).containsExactlyElementsOf(ids(analysis));
              assertThat(told).as(seed).containsExactlyInAnyOrderElementsOf(ids(analysis));
            });
  }

  @Test
  void whatStandsBelowTheHeaderIsInOneMainPart() {
    Page page = page(Maps.large(4));
    Element main = page.elements("main").get(0);

    assertThat(page.elements("main")).hasSize(1);
    assertThat(main.getElementsByTagName("h2").getLength()).isEqualTo(page.elements("h2").size());
  }

  @Test
  void noTwoCardsTouchAndNoLineCrossesACard() {
    Maps.many().forEach((seed, analysis) -> assertClear(seed, page(analysis)));
    assertClear("hostile", page(Maps.hostile()));
  }

  private static void assertClear(String seed, Page page) {
    List<Page.Card> cards = page.cards();
    List<String> mishaps = new ArrayList<>();
    for (Page.Card card : cards) {
      cards.stream()
          .filter(other -> !other.equals(card) && other.touches(card))
          .forEach(other -> mishaps.add(card + " touches " + other));
    }
    for (Page.Line line : page.lines()) {
      cards.stream()
          .filter(card -> line.points().stream().anyMatch(card::holds))
          .forEach(card -> mishaps.add(line.from() + " to " + line.to() + " crosses " + card));
    }
    assertThat(mishaps).as(seed).isEmpty();
  }

  @Test
  void everyWayIsALineFromItsCardsRightEdgeToItsTargetsLeftEdge() {
    Maps.many()
        .forEach(
            (seed, analysis) -> {
              Page page = page(analysis);
              Map<String, Page.Card> cards = new HashMap<>();
              page.cards().forEach(card -> cards.put(card.id(), card));
              List<String> ways =
                  analysis.map().ways().stream().map(way -> way.from() + " " + way.to()).toList();
              List<String> lines = new ArrayList<>();
              for (Page.Line line : page.lines()) {
                lines.add(line.from() + " " + line.to());
                Page.Card from = card(cards, line.from());
                Page.Card to = card(cards, line.to());
                assertThat(line.start().x()).as(seed).isEqualTo(from.right(), within(PIXEL));
                assertThat(line.start().y()).as(seed).isBetween(from.top(), from.bottom());
                assertThat(line.end().x()).as(seed).isEqualTo(to.left(), within(PIXEL));
                assertThat(line.end().y()).as(seed).isBetween(to.top(), to.bottom());
              }
              assertThat(lines).as(seed).containsExactlyInAnyOrderElementsOf(ways);
            });
  }

  private static Page.Card card(Map<String, Page.Card> cards, String id) {
    return Objects.requireNonNull(cards.get(id));
  }

  @Test
  void everythingLiesWithinThePicture() {
    Page page = page(Maps.large(4));
    Element picture = page.elements("svg").get(0);
    double width = Double.parseDouble(picture.getAttribute("width"));
    double height = Double.parseDouble(picture.getAttribute("height"));

    assertThat(page.lines())
        .flatExtracting(Page.Line::points)
        .allMatch(p -> p.x() > 0 && p.x() < width && p.y() > 0 && p.y() < height);
    assertThat(page.cards())
        .allMatch(c -> c.left() > 0 && c.right() < width && c.top() > 0 && c.bottom() < height);
  }

  @Test
  void onlyLoopsLeadFromRightToLeft() {
    Maps.many()
        .forEach(
            (seed, analysis) -> {
              Map<String, Page.Card> cards = new HashMap<>();
              page(analysis).cards().forEach(card -> cards.put(card.id(), card));
              analysis.map().ways().stream()
                  .filter(way -> !way.isLoop())
                  .forEach(
                      way ->
                          assertThat(card(cards, way.from()).right())
                              .as("%s: %s", seed, way)
                              .isLessThan(card(cards, way.to()).left()));
            });
  }

  @Test
  void everyLinkLeadsSomewhereOnThePageAndNoNameIsGivenTwice() {
    for (Analysis analysis : List.of(Maps.large(5), Maps.hostile())) {
      assertLinked(page(analysis));
    }
  }

  private static void assertLinked(Page page) {
    assertThat(page.values("id")).doesNotHaveDuplicates();
    Set<String> ids = Set.copyOf(page.values("id"));
    assertThat(page.values("href")).isNotEmpty();
    assertThat(page.values("href")).allMatch(href -> ids.contains(href.substring(1)));
  }

  @Test
  void whatIsWrittenInAScenarioNeverBecomesMarkup() {
    Analysis analysis = Maps.hostile();
    Page page = page(analysis);

    assertThat(page.elements("script")).isEmpty();
    assertThat(page.elements("img")).isEmpty();
    assertThat(page.elements("b")).isEmpty();
    assertThat(html(analysis)).contains("default-src 'none'").doesNotContain("<script");
    assertThat(page.text())
        .contains("</title><script>alert(1)</script> & \"quotes\" # [x] {y} %%{init}")
        .contains("<script>alert(3)</script> \"a\" 'b' `c` [d] {e} |f| #g; \\N \\\" &lt; ]]>")
        .contains("]]></svg>");
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    Page page = page(Maps.large(6));

    assertThat(page.values("src")).isEmpty();
    assertThat(page.elements("link")).isEmpty();
    assertThat(html(Maps.large(6))).doesNotContain("@import", "url(h", "url(/");
  }

  @Test
  void everyFindingIsListed() {
    Analysis analysis = Maps.hostile();
    String text = page(analysis).text();

    assertThat(analysis.findings()).isNotEmpty();
    for (Diagnostic finding : analysis.findings()) {
      String place = finding.position().line() + ":" + finding.position().column();
      assertThat(text)
          .contains(
              "story.yaml:%s: %s: %s [%s]"
                  .formatted(
                      place, finding.severity().word(), finding.message(), finding.code().id()));
    }
  }

  @Test
  void aSearchThatStoppedAtItsLimitIsSaid() {
    Analysis analysis = Maps.of(LargeStories.of(1, 200), 20);

    assertThat(page(analysis).text())
        .contains("stopped at the limit of 20 states: not proved")
        .contains("Not seen before the search stopped")
        .doesNotContain("unreachable");
  }

  @Test
  void aHugeScenarioIsToldAndNotDrawn() {
    Page page = page(Maps.of(LargeStories.of(1, MapPage.MOST_DRAWN + 1), 20_000));

    assertThat(page.elements("svg")).isEmpty();
    assertThat(page.elements("article")).hasSize(MapPage.MOST_DRAWN + 1);
    assertLinked(page);
    assertThat(page.text()).contains("is not drawn");
  }

  @Test
  void numbersAreTheSameInEveryCountry() {
    Locale usual = Locale.getDefault();
    String expected = html(Maps.hostile());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(html(Maps.hostile())).isEqualTo(expected);
    } finally {
      Locale.setDefault(usual);
    }
  }
}

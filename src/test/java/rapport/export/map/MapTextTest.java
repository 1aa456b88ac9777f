package rapport.export.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.analysis.Analysis;
import rapport.analysis.paths.StoryMap;
import rapport.scenario.model.Node;
import rapport.text.DisplayWidth;

/** The map as a tree, and as source for Mermaid and Graphviz. */
final class MapTextTest {
  @Test
  void everyNodeStandsOnceInTheTreeAndNoLineIsTooWide() {
    Maps.many()
        .forEach(
            (seed, analysis) -> {
              List<String> lines = MapText.of(analysis).lines().toList();
              for (StoryMap.Place place : analysis.map().places()) {
                Pattern head = Pattern.compile("[ │├└─]*" + place.id() + " \\(.*");
                assertThat(lines)
                    .as("%s: %s", seed, place.id())
                    .filteredOn(line -> head.matcher(line).matches())
                    .hasSize(1);
              }
              assertThat(lines).as(seed).allMatch(line -> DisplayWidth.of(line) <= 80);
            });
  }

  @Test
  void aLongNameAndAWideTextStayWithinTheWidth() {
    String longest = "n" + "-very".repeat(6) + "-long";
    Node[] nodes = new Node[21];
    for (int i = 0; i < 20; i++) {
      String next = i == 19 ? "end" : longest + (char) ('a' + i + 1);
      nodes[i] = Examples.decision(longest + (char) ('a' + i), Examples.response(longest, 4, next));
    }
    nodes[20] = Examples.ending("end");
    String text = MapText.of(Maps.of(Examples.scenario(List.of(), nodes)));

    assertThat(text.lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
    assertThat(text).contains(longest + "h: goes on below", longest + "h (decision)");
    assertThat(MapText.of(Maps.hostile()).lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
  }

  @Test
  void everyWayStandsInTheTree() {
    Maps.many()
        .forEach(
            (seed, analysis) -> {
              String text = MapText.of(analysis);
              long arrows = text.chars().filter(c -> c == '\u2192').count();
              // One more is in the legend.
              assertThat(arrows).as(seed).isEqualTo(analysis.map().ways().size() + 1);
            });
  }

  @Test
  void whatANodeIsAndWhatNobodyCanDoIsSaid() {
    String text = MapText.of(Maps.hostile());

    assertThat(text)
        .contains("start (decision, start)")
        .contains("class (premature ending): `x` <b>1. bold</b>")
        .contains("- click: empathy 0, critical: risk-ignored, when trust > 2, never on offer")
        .contains("if trust >= 2 and not visited(graph) \u2192 graph")
        .contains("otherwise \u2192 subgraph, below, never taken")
        .contains(
            "No path leads here:\nsubgraph (decision, risk, rupture: withdrawal, unreachable)")
        .contains("- style: empathy 2, once \u2192 start, above, loop");
  }

  @Test
  void aSearchThatStoppedAtItsLimitProvesNothing() {
    Analysis analysis = Maps.of(LargeStories.of(1, 200), 20);

    assertThat(MapText.of(analysis))
        .contains("stopped at the limit of 20 states: not proved")
        .contains("Not seen before the search stopped:")
        .doesNotContain("unreachable", "never taken", "never on offer");
    assertThat(MapMermaid.of(analysis)).contains("stopped at the limit of 20 states");
    assertThat(MapDot.of(analysis)).contains("stopped at the limit of 20 states");
  }

  @Test
  void everyNodeAndEveryWayStandsOnceInMermaidAndInDot() {
    Maps.many()
        .forEach(
            (seed, analysis) -> {
              List<String> mermaid = MapMermaid.of(analysis).lines().toList();
              List<String> dot = MapDot.of(analysis).lines().toList();
              for (StoryMap.Place place : analysis.map().places()) {
                assertThat(mermaid)
                    .as("%s: %s", seed, place.id())
                    .filteredOn(line -> line.contains("<b>" + place.id() + "</b>"))
                    .hasSize(1);
                assertThat(dot)
                    .as("%s: %s", seed, place.id())
                    .filteredOn(line -> line.startsWith("  \"" + place.id() + "\" [label="))
                    .hasSize(1);
              }
              int ways = analysis.map().ways().size();
              assertThat(mermaid)
                  .as(seed)
                  .filteredOn(line -> line.matches("  n\\d+ -(-|\\.-)>(\\|\"[^\"]*\"\\|)? n\\d+"))
                  .hasSize(ways);
              assertThat(dot)
                  .as(seed)
                  .filteredOn(line -> line.matches("  \"[^\"]+\" -> \"[^\"]+\" \\[label=.*]"))
                  .hasSize(ways);
            });
  }

  @Test
  void nothingInALabelIsReadAsMermaid() {
    String source = MapMermaid.of(Maps.hostile());

    for (String line : source.lines().filter(line -> line.contains("[\"")).toList()) {
      String label = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
      String words = label.replaceAll("<b>|</b>|<br/>|#\\d+;", "");
      assertThat(words).doesNotContainPattern("[\"#;<>&%`{}\\[\\]|]");
    }
    assertThat(source).doesNotContain("%%{", "\n  end");
    assertThat(source).contains("#60;script#62;alert(3)#60;/script#62; #34;a#34;");
  }

  @Test
  void everyTextInDotIsOneQuotedString() {
    Pattern line =
        Pattern.compile(
            "  (graph|node|edge|Q|Q -> Q) \\[(\\w+=(Q|[\\w]+)(, )?)+]|digraph Q \\{|}"
                .replace("Q", "\"(?:[^\"\\\\]|\\\\.)*\""));

    assertThat(MapDot.of(Maps.hostile()).lines()).allMatch(text -> line.matcher(text).matches());
    assertThat(MapDot.of(Maps.hostile())).contains("#g; \\\\N \\\\\\\" &amp;lt; ]]>");
  }
}

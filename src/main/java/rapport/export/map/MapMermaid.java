package rapport.export.map;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rapport.analysis.Analysis;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Exit;
import rapport.analysis.paths.StoryMap.Place;
import rapport.analysis.paths.StoryMap.Way;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.text.Ellipsis;
import rapport.text.Sanitiser;

/**
 * A map as a Mermaid flowchart. Nodes are numbered, since words such as {@code end} can't be names
 * there; what is not a letter, a digit or harmless is written as a number too.
 */
public final class MapMermaid {
  private static final int WORDS = 50;
  private static final String BREAK = "<br/>";

  private final StoryMap map;
  private final Map<String, String> names = new HashMap<>();
  private final StringBuilder text = new StringBuilder("flowchart TD\n");

  private MapMermaid(StoryMap map) {
    this.map = map;
    map.places().forEach(place -> names.put(place.id(), "n" + (names.size() + 1)));
  }

  public static String of(Analysis analysis) {
    MapMermaid writer = new MapMermaid(analysis.map());
    writer.write(analysis);
    return writer.text.toString();
  }

  private void write(Analysis analysis) {
    text.append("  %% ").append(comment(analysis.scenario().title())).append('\n');
    text.append("  %% ").append(comment(analysis.summary())).append('\n');
    map.places().forEach(this::node);
    map.places().forEach(place -> place.exits().forEach(this::exit));
    style("risk", "stroke-width:4px", place -> place.node().opening().risk());
    style("unreached", "stroke-dasharray:4 4", place -> !place.isReached());
  }

  private void node(Place place) {
    Node node = place.node();
    String label =
        "<b>"
            + escape(place.id())
            + "</b>"
            + BREAK
            + escape("(" + MapWords.described(map, place) + ")")
            + BREAK
            + escape(Ellipsis.fit(MapWords.headline(node), WORDS));
    text.append("  ").append(name(place.id())).append(shape(node).formatted('"' + label + '"'));
    text.append('\n');
  }

  private static String shape(Node node) {
    if (node instanceof Ending ending) {
      return ending.premature() ? "{{%s}}" : "([%s])";
    }
    return node instanceof Decision ? "[%s]" : "(%s)";
  }

  private void exit(Exit exit) {
    for (Way way : exit.ways()) {
      boolean isDotted = way.isLoop() || !way.isTaken();
      String label =
          MapWords.label(exit, way).stream()
              .map(MapMermaid::escape)
              .collect(Collectors.joining(BREAK));
      text.append("  ").append(name(way.from())).append(isDotted ? " -.->" : " -->");
      text.append(label.isEmpty() ? "" : "|\"" + label + "\"|");
      text.append(' ').append(name(way.to())).append('\n');
    }
  }

  private void style(String name, String look, Predicate<Place> which) {
    String nodes =
        map.places().stream()
            .filter(which)
            .map(place -> name(place.id()))
            .collect(Collectors.joining(","));
    if (!nodes.isEmpty()) {
      text.append("  classDef ").append(name).append(' ').append(look).append('\n');
      text.append("  class ").append(nodes).append(' ').append(name).append('\n');
    }
  }

  private String name(String id) {
    return names.getOrDefault(id, "");
  }

  /** In a comment, braces would begin a directive. */
  private static String comment(String words) {
    return Sanitiser.line(words).replace('{', '(').replace('}', ')');
  }

  private static String escape(String words) {
    StringBuilder safe = new StringBuilder();
    Sanitiser.line(words).codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int codePoint) {
    boolean isPlain =
        codePoint > 0x7E
            || Character.isLetterOrDigit(codePoint)
            || " .,:'-()?!=/".indexOf(codePoint) >= 0;
    if (isPlain) {
      safe.appendCodePoint(codePoint);
    } else {
      safe.append('#').append(codePoint).append(';');
    }
  }
}

package rapport.export.map;

import java.util.ArrayList;
import java.util.List;
import rapport.analysis.Analysis;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Exit;
import rapport.analysis.paths.StoryMap.Place;
import rapport.analysis.paths.StoryMap.Way;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.text.Sanitiser;
import rapport.text.Wrap;

/** A map in the DOT language, for Graphviz and its relatives. */
public final class MapDot {
  private static final int WORDS = 40;

  private final StoryMap map;
  private final StringBuilder text = new StringBuilder();

  private MapDot(StoryMap map) {
    this.map = map;
  }

  public static String of(Analysis analysis) {
    MapDot writer = new MapDot(analysis.map());
    writer.write(analysis);
    return writer.text.toString();
  }

  private void write(Analysis analysis) {
    String title = analysis.scenario().title() + "\n" + analysis.summary();
    text.append("digraph ").append(quoted(analysis.scenario().id())).append(" {\n");
    text.append("  graph [charset=\"UTF-8\", label=").append(quoted(title)).append("]\n");
    text.append("  node [fontname=\"sans-serif\", fontsize=11]\n");
    text.append("  edge [fontname=\"sans-serif\", fontsize=9]\n");
    map.places().forEach(this::node);
    map.places().forEach(place -> place.exits().forEach(this::exit));
    text.append("}\n");
  }

  private void node(Place place) {
    List<String> lines = new ArrayList<>();
    lines.add(place.id());
    lines.add("(" + MapWords.described(map, place) + ")");
    lines.addAll(Wrap.lines(MapWords.headline(place.node()), WORDS).stream().limit(2).toList());
    text.append("  ").append(quoted(place.id())).append(" [label=").append(quoted(lines));
    text.append(", ").append(shape(place.node()));
    text.append(", style=").append(quoted(style(place)));
    text.append(place.node().opening().risk() ? ", penwidth=3" : "").append("]\n");
  }

  private static String shape(Node node) {
    if (node instanceof Ending ending) {
      return ending.premature() ? "shape=octagon, peripheries=2" : "shape=box, peripheries=2";
    }
    return "shape=box";
  }

  private static String style(Place place) {
    String line = place.isReached() ? "solid" : "dashed";
    return place.node() instanceof Decision ? line : line + ",rounded";
  }

  private void exit(Exit exit) {
    for (Way way : exit.ways()) {
      text.append("  ").append(quoted(way.from())).append(" -> ").append(quoted(way.to()));
      text.append(" [label=").append(quoted(MapWords.label(exit, way)));
      text.append(", style=").append(quoted(style(way)));
      // A way back must not pull its target below its source.
      text.append(way.isLoop() ? ", constraint=false" : "").append("]\n");
    }
  }

  private static String style(Way way) {
    if (!way.isTaken()) {
      return "dotted";
    }
    return way.isLoop() ? "dashed" : "solid";
  }

  private static String quoted(List<String> lines) {
    return quoted(String.join("\n", lines));
  }

  /** Graphviz reads backslashes in labels, and entities such as those of HTML. */
  private static String quoted(String words) {
    String safe =
        Sanitiser.clean(words)
            .replace("&", "&amp;")
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n");
    return '"' + safe + '"';
  }
}

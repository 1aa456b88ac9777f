package rapport.export.map;

import static rapport.export.map.SvgPath.number;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Place;
import rapport.report.html.Markup;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Rupture;
import rapport.scenario.model.Scenario;

/** A map drawn as SVG: every card links to its node's text. */
final class MapFigure {
  private static final int PADDING = 14;
  private static final int CUT = 14;
  private static final int HUES = 6;

  private final StoryMap map;
  private final Map<String, Integer> order = new HashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private MapFigure(StoryMap map) {
    this.map = map;
    map.places().forEach(place -> order.put(place.id(), order.size()));
  }

  static String of(StoryMap map, Scenario scenario) {
    MapFigure figure = new MapFigure(map);
    figure.draw(MapDrawing.of(map, scenario), scenario);
    return figure.svg.toString();
  }

  private void draw(MapDrawing drawing, Scenario scenario) {
    String width = number(drawing.width());
    String height = number(drawing.height());
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label="Drawing of %s" width="%s" height="%s" viewBox="0 0 %s %s">
        <defs>
        %s%s%s</defs>
        """
            .formatted(
                Markup.escape(scenario.title()),
                width,
                height,
                width,
                height,
                arrow("way"),
                arrow("loop"),
                arrow("untaken")));
    drawing.boxes().forEach(this::box);
    svg.append("</svg>\n");
  }

  private static String arrow(String type) {
    return """
        <marker id="arrow-%s" class="arrow-%s" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" \
        markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8Z"/></marker>
        """
        .formatted(type, type);
  }

  private void box(MapDrawing.Box box) {
    Place place = box.card().place();
    String id = Markup.escape(place.id());
    svg.append("<g class=\"place ").append(types(place));
    svg.append("\" id=\"box-").append(id).append("\">\n");
    box.strokes().forEach(this::stroke);
    svg.append("<a href=\"#node-").append(id).append("\"><title>");
    svg.append(Markup.escape(place.id() + ": " + MapWords.described(map, place)));
    svg.append("</title>\n<g transform=\"translate(").append(number(box.x())).append(' ');
    svg.append(number(box.y())).append(")\">\n");
    outline(box.card());
    box.card().lines().forEach(this::line);
    box.card().ports().forEach(this::port);
    svg.append("</g></a></g>\n");
  }

  private static String types(Place place) {
    Node node = place.node();
    String types = MapWords.kind(node);
    types += node.opening().risk() ? " risk" : "";
    types += node.opening().rupture() == Rupture.NONE ? "" : " rupture";
    return types + (place.isReached() ? "" : " unreached");
  }

  private void stroke(MapDrawing.Stroke stroke) {
    StoryMap.Way way = stroke.port().way();
    String type = way.isTaken() ? way.isLoop() ? "loop" : "way" : "untaken";
    svg.append("<path class=\"").append(type).append(" hue-").append(hue(way));
    svg.append("\" d=\"").append(stroke.path());
    svg.append("\" marker-end=\"url(#arrow-").append(type).append(")\"><title>");
    svg.append(Markup.escape(name(stroke.port()))).append("</title></path>\n");
  }

  /** Ways that lead to one node have one colour, its neighbours in the file another. */
  private int hue(StoryMap.Way way) {
    return order.getOrDefault(way.to(), 0) % HUES;
  }

  private static String name(MapCard.Port port) {
    String label = String.join(", ", MapWords.label(port.exit(), port.way()));
    String way = port.way().from() + " \u2192 " + port.way().to();
    return label.isEmpty() ? way : way + ": " + label;
  }

  private void outline(MapCard card) {
    int height = card.height();
    Node node = card.place().node();
    if (node instanceof Ending ending && ending.premature()) {
      svg.append(octagon(0, height)).append(octagon(4, height));
    } else {
      int round = node instanceof Ending || node instanceof Passage ? 16 : 3;
      svg.append(rectangle(0, height, round));
      svg.append(node instanceof Ending ? rectangle(4, height, round - 4) : "");
    }
    if (card.divider() > 0) {
      svg.append(
          "<path class=\"divider\" d=\"M0 %s H%s\"/>\n".formatted(card.divider(), MapCard.WIDTH));
    }
    if (node.opening().risk() || node.opening().rupture() != Rupture.NONE) {
      svg.append("<path class=\"bar\" d=\"M3 10 V%s\"/>\n".formatted(height - 10));
    }
  }

  private static String rectangle(int inset, int height, int round) {
    return "<rect class=\"box\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>\n"
        .formatted(inset, inset, MapCard.WIDTH - 2 * inset, height - 2 * inset, round);
  }

  private static String octagon(int inset, int height) {
    int right = MapCard.WIDTH - inset;
    int bottom = height - inset;
    return "<path class=\"box\" d=\"M%s %s H%s L%s %s V%s L%s %s H%s L%s %s V%s Z\"/>\n"
        .formatted(
            inset + CUT,
            inset,
            right - CUT,
            right,
            inset + CUT,
            bottom - CUT,
            right - CUT,
            bottom,
            inset + CUT,
            inset,
            bottom - CUT,
            inset + CUT);
  }

  /** A window of its own per line, so that even an unusual font stays within the card. */
  private void line(MapCard.Line line) {
    String type = line.look().name().toLowerCase(Locale.ROOT);
    int room = MapCard.WIDTH - PADDING;
    svg.append(
        "<svg width=\"%s\" height=\"%s\">".formatted(MapCard.WIDTH - 4, line.baseline() + 6));
    svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\">".formatted(type, PADDING, line.baseline()));
    svg.append(Markup.escape(line.left())).append("</text>");
    if (!line.right().isEmpty()) {
      svg.append(
          "<text class=\"%s right\" x=\"%s\" y=\"%s\">".formatted(type, room, line.baseline()));
      svg.append(Markup.escape(line.right())).append("</text>");
    }
    svg.append("</svg>\n");
  }

  private void port(MapCard.Port port) {
    svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"2.5\"/>\n".formatted(MapCard.WIDTH, port.y()));
  }
}

package rapport.export.map;

import static rapport.report.html.Markup.element;
import static rapport.report.html.Markup.escape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Exit;
import rapport.analysis.paths.StoryMap.Place;
import rapport.analysis.paths.StoryMap.Way;
import rapport.report.page.Narration;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.scenario.condition.ConditionWords;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Response;
import rapport.scenario.model.Spoken;

/** A map as text with links: every node, what is said there, and where each response leads. */
final class MapList {
  private final StoryMap map;
  private final String language;
  private final boolean isDrawn;
  private final Map<String, Set<String>> origins = new LinkedHashMap<>();
  private final StringBuilder html = new StringBuilder();

  private MapList(StoryMap map, String language, boolean isDrawn) {
    this.map = map;
    this.isDrawn = isDrawn;
    this.language = " lang=\"" + escape(language) + "\"";
    map.ways()
        .forEach(
            way -> origins.computeIfAbsent(way.to(), id -> new LinkedHashSet<>()).add(way.from()));
  }

  /**
   * The nodes in the order of the file, those that are not reached in a list of their own.
   *
   * @param isDrawn whether there is a drawing that they can lead to
   */
  static String of(StoryMap map, String language, boolean isDrawn) {
    MapList list = new MapList(map, language, isDrawn);
    map.places().stream().filter(Place::isReached).forEach(list::place);
    List<Place> left = map.places().stream().filter(place -> !place.isReached()).toList();
    if (!left.isEmpty()) {
      list.html.append("<h2>").append(MapWords.unreachedHeading(map)).append("</h2>\n");
      left.forEach(list::place);
    }
    return list.html.toString();
  }

  private void place(Place place) {
    String id = escape(place.id());
    html.append("<article id=\"node-").append(id).append("\">\n<h3>");
    html.append(isDrawn ? "<a href=\"#box-" + id + "\">" + id + "</a>" : id).append("</h3>\n");
    html.append(element("p", "faint", MapWords.described(map, place))).append('\n');
    if (place.node() instanceof Ending ending) {
      html.append("<p><strong").append(language).append('>').append(escape(ending.title()));
      html.append("</strong></p>\n");
    }
    if (!place.node().opening().scene().isEmpty()) {
      html.append("<p>").append(marked(Role.NARRATION, place.node().opening().scene()));
      html.append("</p>\n");
    }
    client(place.node().opening().client());
    exits(place);
    origins(place);
    html.append("</article>\n");
  }

  private void client(Spoken client) {
    boolean isVaried = client.variants().size() > 1;
    for (Spoken.Variant variant : client.variants()) {
      String label = isVaried ? "Client, " + turn(variant) + ":" : "Client:";
      html.append("<p>").append(element("span", "faint", label)).append(' ');
      html.append(marked(Role.CLIENT, variant.text())).append("</p>\n");
    }
  }

  private static String turn(Spoken.Variant variant) {
    String when = ConditionWords.of(variant.when());
    return when.isEmpty() ? "otherwise" : "if " + when;
  }

  /** What is seen stands out from what is said. */
  private String marked(Role role, String text) {
    return Narration.spans(role, text).stream()
        .map(MapList::marked)
        .collect(Collectors.joining("", "<q" + language + ">", "</q>"));
  }

  private static String marked(Span span) {
    String words = escape(span.text());
    return span.role() == Role.NARRATION ? "<em>" + words + "</em>" : words;
  }

  private void exits(Place place) {
    if (place.exits().isEmpty()) {
      return;
    }
    html.append("<ul>\n");
    for (Exit exit : place.exits()) {
      html.append("<li>");
      Response response = exit.response();
      if (response != null) {
        response(exit, response);
      }
      html.append("<div>").append(ways(exit)).append("</div></li>\n");
    }
    html.append("</ul>\n");
  }

  private void response(Exit exit, Response response) {
    html.append("<code>").append(escape(response.id())).append("</code> ");
    html.append(marked(Role.TRAINEE, response.say())).append("<div>");
    List<String> facts = new ArrayList<>(List.of(escape(MapWords.levels(response))));
    if (!response.critical().isEmpty()) {
      facts.add(element("span", "alarm", MapWords.critical(response)));
    }
    if (!MapWords.offer(response).isEmpty()) {
      facts.add(escape(MapWords.offer(response)));
    }
    if (!exit.isOffered()) {
      facts.add(element("span", "alarm", MapWords.NEVER_OFFERED));
    }
    facts.removeIf(String::isEmpty);
    html.append(String.join(" \u00B7 ", facts)).append("</div>");
  }

  private static String ways(Exit exit) {
    return exit.ways().stream().map(way -> way(exit, way)).collect(Collectors.joining("<br/>"));
  }

  private static String way(Exit exit, Way way) {
    List<String> words = new ArrayList<>(List.of(link(way.to())));
    MapWords.marks(exit, way).forEach(mark -> words.add(escape(mark)));
    String branch = escape(MapWords.branch(exit, way));
    return (branch + " \u2192 " + String.join(", ", words)).strip();
  }

  private void origins(Place place) {
    Set<String> from = origins.getOrDefault(place.id(), Set.of());
    if (!from.isEmpty()) {
      String links = from.stream().map(MapList::link).collect(Collectors.joining(", "));
      html.append("<p class=\"faint\">From ").append(links).append("</p>\n");
    }
  }

  private static String link(String id) {
    return "<a href=\"#node-" + escape(id) + "\">" + escape(id) + "</a>";
  }
}

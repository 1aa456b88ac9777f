package rapport.export.map;

import java.util.ArrayList;
import java.util.List;
import rapport.analysis.Analysis;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Exit;
import rapport.analysis.paths.StoryMap.Place;
import rapport.analysis.paths.StoryMap.Way;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Response;
import rapport.text.Ellipsis;
import rapport.text.Wrap;

/** A map as a tree for the terminal, 80 columns wide. */
public final class MapText {
  private static final int WIDTH = 80;
  private static final String STEM = "\u2502  ";
  private static final String FORK = "\u251C\u2500 ";
  private static final String LAST = "\u2514\u2500 ";
  private static final String CLEAR = "   ";

  /** Holds together what would be lost when it is wrapped apart. */
  private static final char GLUE = '\u00A0';

  private static final String ARROW = "\u2192" + GLUE;
  private static final String INDENT = "  ";

  private static final String LEGEND =
      """
      empathy 4      a response's level on a criterion, 0 to 4
      \u2192 node         where it leads; above and below: shown there
      loop           leads back to where the dialogue has been
      if, otherwise  what decides where it leads: the first that holds
      when, once     on offer only while that holds; gone after it was chosen
      passage        leads on by itself
      premature      the work breaks off, and there is no score
      """;

  private final StoryMap map;
  private final MapTree tree;
  private final StringBuilder text = new StringBuilder();

  private MapText(StoryMap map) {
    this.map = map;
    this.tree = MapTree.of(map);
  }

  public static String of(Analysis analysis) {
    MapText writer = new MapText(analysis.map());
    writer.write(analysis);
    return writer.text.toString();
  }

  private void write(Analysis analysis) {
    wrapped("", "", analysis.scenario().title() + " (" + analysis.scenario().id() + ")");
    line("", MapWords.size(map) + "; " + analysis.summary());
    for (Place root : tree.roots()) {
      line("", "");
      place(root, "", "");
    }
    unreached();
    line("", "");
    text.append(LEGEND);
  }

  private void unreached() {
    List<Place> left = map.places().stream().filter(place -> !place.isReached()).toList();
    if (!left.isEmpty()) {
      line("", "");
      line("", MapWords.unreachedHeading(map) + ":");
    }
    left.forEach(place -> place(place, "", ""));
  }

  /**
   * A place and those under it.
   *
   * @param first what stands before its first line
   * @param rest what stands before the others
   */
  private void place(Place place, String first, String rest) {
    List<Place> children = tree.children(place);
    String margin = rest + (children.isEmpty() ? CLEAR : STEM);
    wrapped(first, margin, name(place));
    String opening = MapWords.opening(place.node());
    if (!opening.isEmpty()) {
      line(margin, opening);
    }
    place.exits().forEach(exit -> exit(place, exit, margin));
    for (int i = 0; i < children.size(); i++) {
      line(rest, STEM.strip());
      boolean isLast = i == children.size() - 1;
      child(children.get(i), rest + (isLast ? LAST : FORK), rest + (isLast ? CLEAR : STEM));
    }
  }

  private void child(Place child, String first, String rest) {
    if (tree.isCut(child)) {
      wrapped(first, rest, child.id() + ": goes on below");
    } else {
      place(child, first, rest);
    }
  }

  private String name(Place place) {
    String name = place.id() + " (" + MapWords.described(map, place) + ")";
    return place.node() instanceof Ending ending ? name + ": " + ending.title() : name;
  }

  private void exit(Place place, Exit exit, String margin) {
    Response response = exit.response();
    String words = response == null ? "" : response(response, exit);
    if (exit.isConditional()) {
      if (!words.isEmpty()) {
        wrapped(margin, margin + INDENT, words);
      }
      String below = words.isEmpty() ? margin : margin + INDENT;
      exit.ways().forEach(way -> wrapped(below, below + INDENT, way(place, exit, way)));
    } else {
      String way = way(place, exit, exit.ways().get(0));
      wrapped(margin, margin + INDENT, words.isEmpty() ? way : words + " " + way);
    }
  }

  private static String response(Response response, Exit exit) {
    List<String> facts = new ArrayList<>();
    add(facts, MapWords.levels(response));
    add(facts, MapWords.critical(response));
    add(facts, MapWords.offer(response));
    add(facts, exit.isOffered() ? "" : MapWords.NEVER_OFFERED);
    return "-" + GLUE + response.id() + ": " + String.join(", ", facts);
  }

  private static void add(List<String> facts, String fact) {
    if (!fact.isEmpty()) {
      facts.add(fact);
    }
  }

  private String way(Place place, Exit exit, Way way) {
    List<String> words = new ArrayList<>(List.of(ARROW + way.to()));
    if (!tree.isChild(way.to(), place.id()) && !way.to().equals(place.id())) {
      words.add(tree.isBefore(way.to(), place.id()) ? "above" : "below");
    }
    words.addAll(MapWords.marks(exit, way));
    return (MapWords.branch(exit, way) + " " + String.join(", ", words)).strip();
  }

  private void wrapped(String first, String rest, String words) {
    String margin = first;
    int room = WIDTH - Math.max(first.length(), rest.length());
    for (String line : Wrap.lines(words, room)) {
      line(margin, line);
      margin = rest;
    }
  }

  private void line(String margin, String words) {
    String fitted = Ellipsis.fit(words, WIDTH - margin.length()).replace(GLUE, ' ');
    text.append((margin + fitted).stripTrailing()).append('\n');
  }
}

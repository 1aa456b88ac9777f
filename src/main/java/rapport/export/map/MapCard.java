package rapport.export.map;

import java.util.ArrayList;
import java.util.List;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Exit;
import rapport.analysis.paths.StoryMap.Place;
import rapport.analysis.paths.StoryMap.Way;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Response;
import rapport.text.Ellipsis;
import rapport.text.Wrap;

/**
 * A node as a card: its lines of text, and the ports at its right edge where ways begin. Lengths
 * are in pixels from the card's top.
 */
final class MapCard {
  static final int WIDTH = 256;

  private static final int LOOP_BELOW = 14;

  private static final int KIND_CELLS = 38;
  private static final int WORDS_CELLS = 33;
  private static final int WORDS_LINES = 2;
  private static final int MONO_CELLS = 35;
  private static final int ID_CELLS = 29;
  private static final int GAP = 6;

  private final Place place;
  private final CriterionMarks marks;
  private final List<Line> lines = new ArrayList<>();
  private final List<Port> ports = new ArrayList<>();
  private int height;

  private MapCard(Place place, CriterionMarks marks) {
    this.place = place;
    this.marks = marks;
  }

  /** How a line looks, and how much room it takes. */
  enum Look {
    KIND(15),
    ID(17),
    WORDS(15),
    RESPONSE(18),
    DETAIL(15),
    ALARM(15);

    private final int height;

    Look(int height) {
      this.height = height;
    }
  }

  /** A line of text: what stands at the left and at the right, and its baseline. */
  record Line(Look look, String left, String right, int baseline) {}

  /** Where a way begins. */
  record Port(Exit exit, Way way, int y) {}

  static MapCard of(StoryMap map, Place place, CriterionMarks marks) {
    MapCard card = new MapCard(place, marks);
    // The second outline of an ending needs room of its own.
    int padding = place.node() instanceof Ending ? GAP + 4 : GAP;
    card.height = padding;
    card.head(map);
    place.exits().forEach(card::exit);
    card.height += padding;
    return card;
  }

  private void head(StoryMap map) {
    String kind = String.join(" \u00B7 ", MapWords.tags(map, place));
    Wrap.lines(kind, KIND_CELLS).forEach(line -> add(Look.KIND, line, ""));
    add(Look.ID, Ellipsis.fit(place.id(), ID_CELLS), "");
    words(MapWords.headline(place.node()));
    height += place.exits().isEmpty() ? 0 : GAP;
  }

  /** The first lines; the last of them takes up the rest, to be cut where the card ends. */
  private void words(String headline) {
    List<String> lines = headline.isEmpty() ? List.of() : Wrap.lines(headline, WORDS_CELLS);
    int whole = Math.min(WORDS_LINES - 1, lines.size());
    lines.subList(0, whole).forEach(line -> add(Look.WORDS, line, ""));
    if (whole < lines.size()) {
      String rest = String.join(" ", lines.subList(whole, lines.size()));
      add(Look.WORDS, Ellipsis.fit(rest, WORDS_CELLS), "");
    }
  }

  private void exit(Exit exit) {
    Response response = exit.response();
    if (response != null) {
      response(exit, response);
    }
    for (Way way : exit.ways()) {
      String branch = MapWords.branch(exit, way);
      String words = way.isTaken() || !exit.isOffered() ? "" : MapWords.NEVER_TAKEN;
      if (!branch.isEmpty() || response == null) {
        fit(Look.DETAIL, branch.isEmpty() ? "leads on" : branch, words);
      }
      ports.add(new Port(exit, way, portOf(exit)));
    }
  }

  private void response(Exit exit, Response response) {
    fit(Look.RESPONSE, response.id(), marks.levels(response));
    if (!response.critical().isEmpty()) {
      fit(Look.ALARM, MapWords.critical(response), "");
    }
    String offer = exit.isOffered() ? MapWords.offer(response) : MapWords.NEVER_OFFERED;
    if (!offer.isEmpty()) {
      fit(Look.DETAIL, offer, "");
    }
  }

  /** Beside the response's own line, or beside the line of its condition. */
  private int portOf(Exit exit) {
    for (int i = lines.size() - 1; !exit.isConditional() && i >= 0; i--) {
      if (lines.get(i).look() == Look.RESPONSE) {
        return lines.get(i).baseline() - 4;
      }
    }
    return lines.get(lines.size() - 1).baseline() - 4;
  }

  private void fit(Look look, String left, String right) {
    int room = MONO_CELLS - (right.isEmpty() ? 0 : right.length() + 1);
    add(look, Ellipsis.fit(left, room), right);
  }

  private void add(Look look, String left, String right) {
    height += look.height;
    lines.add(new Line(look, left, right, height - 4));
  }

  Place place() {
    return place;
  }

  List<Line> lines() {
    return lines;
  }

  List<Port> ports() {
    return ports;
  }

  int height() {
    return height;
  }

  /** Where ways arrive at the left edge. */
  double arrival() {
    return height / 2.0;
  }

  /** Where loops arrive, apart from the other ways. */
  double loopArrival() {
    return arrival() + LOOP_BELOW;
  }

  /** Where the line between the head and the exits is; 0 when there are no exits. */
  int divider() {
    for (Line line : lines) {
      if (line.look() == Look.RESPONSE || line.look() == Look.DETAIL) {
        return line.baseline() + 4 - line.look().height - GAP / 2;
      }
    }
    return 0;
  }
}

package rapport.export.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Exit;
import rapport.analysis.paths.StoryMap.Place;
import rapport.analysis.paths.StoryMap.Way;
import rapport.report.page.Narration;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.report.page.Words;
import rapport.scenario.condition.Condition;
import rapport.scenario.condition.ConditionWords;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Response;
import rapport.scenario.model.Rupture;
import rapport.scenario.model.Spoken;

/** The words that every form of a map shares. */
final class MapWords {
  static final String NEVER_OFFERED = "never on offer";
  static final String NEVER_TAKEN = "never taken";
  static final String LOOP = "loop";

  private MapWords() {}

  static String kind(Node node) {
    if (node instanceof Ending ending) {
      return ending.premature() ? "premature ending" : "ending";
    }
    return node instanceof Decision ? "decision" : "passage";
  }

  /** A node's kind, and what it is beside that. */
  static List<String> tags(StoryMap map, Place place) {
    List<String> tags = new ArrayList<>(List.of(kind(place.node())));
    if (place.distance() == 0) {
      tags.add("start");
    }
    if (place.node().opening().risk()) {
      tags.add("risk");
    }
    if (place.node().opening().rupture() != Rupture.NONE) {
      tags.add("rupture: " + rupture(place.node()));
    }
    if (!place.isReached()) {
      tags.add(unreached(map));
    }
    return tags;
  }

  private static String rupture(Node node) {
    return node.opening().rupture().name().toLowerCase(Locale.ROOT);
  }

  /** The same in one phrase. */
  static String described(StoryMap map, Place place) {
    return String.join(", ", tags(map, place));
  }

  /** Where the search stopped early, what it did not see may still be there. */
  static String unreached(StoryMap map) {
    return map.isComplete() ? "unreachable" : "not seen";
  }

  /** What heads the list of nodes that were not reached. */
  static String unreachedHeading(StoryMap map) {
    return map.isComplete() ? "No path leads here" : "Not seen before the search stopped";
  }

  /** How large it is. */
  static String size(StoryMap map) {
    int responses = (int) map.places().stream().mapToLong(MapWords::responses).sum();
    return Words.count(map.places().size(), "node", "nodes")
        + ", "
        + Words.count(responses, "response", "responses");
  }

  private static long responses(Place place) {
    return place.node() instanceof Decision ? place.exits().size() : 0;
  }

  /** What the client says here, or else what is seen; where it varies, what is said otherwise. */
  static String opening(Node node) {
    Spoken client = node.opening().client();
    List<Spoken.Variant> variants = client.variants();
    String text =
        variants.isEmpty() ? node.opening().scene() : variants.get(variants.size() - 1).text();
    return Narration.unmarked(text).replace('\n', ' ').strip();
  }

  /** What tells a node from the others at a glance: an ending's title, else what is said there. */
  static String headline(Node node) {
    return node instanceof Ending ending ? ending.title() : opening(node);
  }

  /** A way in a drawing, in lines: what is chosen, its levels, and what decides. */
  static List<String> label(Exit exit, Way way) {
    List<String> lines = new ArrayList<>();
    Response response = exit.response();
    if (response != null) {
      lines.add(response.id());
      lines.add(levels(response));
      lines.add(critical(response));
      lines.add(offer(response));
      lines.add(exit.isOffered() ? "" : NEVER_OFFERED);
    }
    lines.add(branch(exit, way));
    lines.add(String.join(", ", marks(exit, way)));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  /** The levels in full: {@code empathy 4, boundary 2}. */
  static String levels(Response response) {
    return response.ratings().entrySet().stream()
        .map(rating -> rating.getKey() + " " + rating.getValue())
        .collect(Collectors.joining(", "));
  }

  static String critical(Response response) {
    return response.critical().isEmpty() ? "" : "critical: " + response.critical();
  }

  /** What is to be known of an exit with a response; alarming facts are critical. */
  static List<Span> facts(Exit exit) {
    List<Span> facts = new ArrayList<>();
    Response response = exit.response();
    if (response != null) {
      facts.add(new Span(Role.BODY, levels(response)));
      facts.add(new Span(Role.CRITICAL, critical(response)));
      facts.add(new Span(Role.BODY, offer(response)));
      facts.add(new Span(Role.CRITICAL, exit.isOffered() ? "" : NEVER_OFFERED));
    }
    facts.removeIf(fact -> fact.text().isEmpty());
    return facts;
  }

  /** Who says a line, and when, where what is said varies. */
  static String speaker(Node node, Spoken.Variant variant) {
    String when = ConditionWords.of(variant.when());
    return node.opening().client().variants().size() == 1
        ? Words.CLIENT
        : Words.CLIENT + ", " + (when.isEmpty() ? "otherwise" : "if " + when);
  }

  /** What has to hold for a response to be on offer; empty when nothing has to. */
  static String offer(Response response) {
    List<String> words = new ArrayList<>();
    if (!(response.when() instanceof Condition.Always)) {
      words.add("when " + ConditionWords.of(response.when()));
    }
    if (response.once()) {
      words.add("once");
    }
    return String.join(", ", words);
  }

  /** What decides for a way among those of its exit; empty when it is the only one. */
  static String branch(Exit exit, Way way) {
    if (way.when() instanceof Condition.Always) {
      return exit.isConditional() ? "otherwise" : "";
    }
    return "if " + ConditionWords.of(way.when());
  }

  /** What is to be known of a way beside where it leads. */
  static List<String> marks(Exit exit, Way way) {
    List<String> marks = new ArrayList<>();
    if (way.isLoop()) {
      marks.add(LOOP);
    }
    if (exit.isOffered() && !way.isTaken()) {
      marks.add(NEVER_TAKEN);
    }
    return marks;
  }
}

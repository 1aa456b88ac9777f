package rapport.export.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import rapport.Examples;
import rapport.scenario.condition.Comparison;
import rapport.scenario.condition.Condition;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Effect;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Opening;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Response;
import rapport.scenario.model.Route;
import rapport.scenario.model.Rupture;
import rapport.scenario.model.Scenario;
import rapport.scenario.model.Spoken;
import rapport.scenario.model.Variable;

/**
 * Stories of any size out of a seed, built as authors build theirs: mostly onward in small steps,
 * with branches that meet again, conditions, a few loops, early endings, and a node nobody reaches.
 */
final class LargeStories {
  /** How many nodes happen about the same time. */
  private static final int BREADTH = 7;

  private static final List<String> WORDS =
      List.of(
          "river", "chair", "letter", "silence", "Tuesday", "brother", "key", "bus", "garden",
          "promise", "window", "coat", "number", "kitchen", "quiet", "answer", "road", "photo");

  private final Random random;
  private final int decisions;

  private LargeStories(long seed, int nodes) {
    this.random = new Random(seed);
    this.decisions = nodes - 5;
  }

  static Scenario of(long seed, int nodes) {
    return new LargeStories(seed, nodes).scenario();
  }

  private Scenario scenario() {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < decisions; i++) {
      boolean isPassage = i > BREADTH && random.nextInt(8) == 0;
      nodes.add(isPassage ? new Passage(id(i), opening(), route(i)) : decision(i));
    }
    for (int i = 0; i < 4; i++) {
      nodes.add(new Ending("end-" + i, opening(), sentence(3), "Over.", i == 3));
    }
    nodes.add(new Passage("left-behind", opening(), Route.to(id(decisions / 2))));
    return Examples.scenario(List.of(new Variable("trust", 1, 0, 3)), nodes.toArray(Node[]::new));
  }

  private Decision decision(int number) {
    List<Response> responses = new ArrayList<>();
    int count = 3 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      responses.add(response(number, i));
    }
    return new Decision(
        id(number), opening(), List.of("empathy", "boundary"), 1, false, false, responses);
  }

  private Response response(int node, int number) {
    Map<String, Integer> ratings = new LinkedHashMap<>();
    ratings.put("empathy", random.nextInt(5));
    ratings.put("boundary", random.nextInt(5));
    boolean isBack = node > 3 && number == 2 && random.nextInt(9) == 0;
    return new Response(
        word() + "-" + word() + "-" + number,
        sentence(12),
        ratings,
        "",
        sentence(8),
        "",
        Spoken.NOTHING,
        List.of(new Effect("trust", Effect.Change.ADD, random.nextInt(3) - 1)),
        random.nextInt(12) == 0 ? condition() : Condition.ALWAYS,
        isBack,
        random.nextInt(25) == 0 ? "risk-ignored" : "",
        false,
        false,
        List.of(),
        List.of(),
        Map.of(),
        isBack ? Route.to(id(Math.max(0, node - 1 - random.nextInt(12)))) : leads(node, number));
  }

  /** From the start to every strand, and the first response of each along it. */
  private Route leads(int node, int number) {
    if (node == 0) {
      return Route.to(id(1 + number * 2));
    }
    int along = node + BREADTH;
    return number == 0 && along < decisions ? Route.to(id(along)) : route(node);
  }

  private Route route(int node) {
    String usual = target(node);
    return random.nextInt(6) == 0
        ? new Route(
            List.of(
                new Route.Branch(condition(), target(node)),
                new Route.Branch(Condition.ALWAYS, usual)))
        : Route.to(usual);
  }

  private String target(int node) {
    if (random.nextInt(40) == 0) {
      return "end-3";
    }
    int scenes = random.nextInt(6) == 0 ? 1 + random.nextInt(3) : 1;
    int first = ((node - 1) / BREADTH + scenes) * BREADTH + 1;
    int to = first + near((node - 1) % BREADTH);
    return to < decisions ? id(to) : "end-" + random.nextInt(3);
  }

  /** Strands of a story seldom change places. */
  private int near(int strand) {
    int to = strand + random.nextInt(3) - 1;
    return random.nextInt(5) == 0 ? random.nextInt(BREADTH) : Math.floorMod(to, BREADTH);
  }

  private Condition condition() {
    return new Condition.Compare("trust", Comparison.AT_LEAST, 1 + random.nextInt(3));
  }

  private Opening opening() {
    int kind = random.nextInt(14);
    Rupture rupture = kind == 1 ? Rupture.WITHDRAWAL : Rupture.NONE;
    Spoken client = Spoken.of(sentence(6 + random.nextInt(20)));
    return new Opening("", client, List.of(), List.of(), kind == 0, rupture);
  }

  private String id(int number) {
    return "n" + number + "-" + WORDS.get(number % WORDS.size()).toLowerCase(java.util.Locale.ROOT);
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size())).toLowerCase(java.util.Locale.ROOT);
  }

  private String sentence(int length) {
    StringBuilder text = new StringBuilder("The");
    for (int i = 0; i < length; i++) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.append('.').toString();
  }
}

package rapport.scenario.format;

import java.util.List;
import java.util.stream.Stream;

/** The keys of every place in a file, and words about them. */
public final class Places {
  public static final Keys SCENARIO =
      Keys.of(
          "the scenario itself",
          List.of("format", "id", "title", "summary", "assessed", "client", "start", "nodes"),
          "version",
          "language",
          "licence",
          "difficulty",
          "minutes",
          "setting",
          "problems",
          "strengths",
          "objectives",
          "content-notes",
          "references",
          "shuffle",
          "raters",
          "variables",
          "playthroughs",
          "allow");

  public static final Keys CLIENT =
      Keys.of("the client", List.of("name"), "age", "pronouns", "background", "presenting").open();

  public static final Keys VARIABLE = Keys.of("a variable", List.of("start", "min", "max"));

  /** Any node; which keys it may have besides depends on what kind it is. */
  public static final Keys NODE =
      Keys.of(
              "a node",
              List.of(),
              "scene",
              "client",
              "problems",
              "strengths",
              "risk",
              "rupture",
              "responses",
              "next",
              "ending")
          .mapping("client", "scene", "responses", "next", "ending");

  public static final Keys DECISION =
      Keys.of(
              "a node with responses",
              List.of(),
              "scene",
              "client",
              "criteria",
              "responses",
              "next",
              "ending",
              "problems",
              "strengths",
              "risk",
              "rupture",
              "weight",
              "tradeoff",
              "own-words")
          .mapping("client", "scene", "criteria", "responses", "next", "ending");

  public static final Keys RESPONSE =
      Keys.of(
              "a response",
              List.of("say", "rate", "why"),
              "next",
              "heard",
              "tempting",
              "reply",
              "effects",
              "when",
              "once",
              "critical",
              "repair",
              "safety",
              "skills",
              "strengths",
              "panel")
          .mapping(
              "say",
              "rate",
              "heard",
              "why",
              "tempting",
              "reply",
              "effects",
              "when",
              "critical",
              "next");

  public static final Keys ENDING = Keys.of("an ending", List.of("title", "debrief"), "premature");

  public static final Keys VARIANT = Keys.of("a variant", List.of("say"), "when");

  public static final Keys BRANCH = Keys.of("an entry of `next`", List.of("to"), "when");

  public static final Keys PLAYTHROUGH = Keys.of("a playthrough", List.of("choose"), "expect");

  public static final Keys ALLOWANCE =
      Keys.of("an entry of `allow`", List.of("code", "reason"), "at");

  public static final Keys RUBRIC =
      Keys.of(
          "the rubric itself",
          List.of(
              "format",
              "levels",
              "criteria",
              "bands",
              "cut",
              "floor",
              "cap",
              "critical",
              "problems",
              "strengths"),
          "reflection",
          "supervision",
          "feeling-words");

  public static final Keys BANDS = Keys.of("the bands", List.of("good", "fair"));

  public static final Keys LEVELS = Keys.of("the levels", List.of("4", "3", "2", "1", "0"));

  public static final Keys CRITERION =
      Keys.of("a criterion", List.of("name", "question", "levels"), "on");

  public static final Keys CRITICAL =
      Keys.of("a critical code", List.of("criterion", "words", "do"));

  public static final Keys GUIDANCE = Keys.of("a tag", List.of("name", "goes-wrong", "helps"));

  public static final Keys AFTERCARE =
      Keys.of("the aftercare file itself", List.of("format", "note", "resources"));

  public static final Keys RESOURCE = Keys.of("a resource", List.of("name", "what"));

  /** The order in which to look for where a misplaced key belongs. */
  private static final List<Keys> ALL =
      List.of(RESPONSE, DECISION, SCENARIO, ENDING, PLAYTHROUGH, ALLOWANCE, BRANCH);

  private Places() {}

  /** The keys of all places of a scenario. */
  public static Stream<String> everyKey() {
    return ALL.stream().flatMap(keys -> keys.all().stream());
  }

  /** Whether any place has this key. */
  public static boolean isKey(String word) {
    return ALL.stream().anyMatch(keys -> keys.indexOf(word) >= 0) || CLIENT.indexOf(word) >= 0;
  }

  /** What to do about a key that does not belong here. */
  public static String belonging(String key, Keys here) {
    return ALL.stream()
        .filter(keys -> !keys.equals(here) && keys.indexOf(key) >= 0)
        .findFirst()
        .map(keys -> "`" + key + "` belongs to " + keys.place() + ": look at the spaces before it.")
        .orElse("It may have: " + list(here) + ".");
  }

  /** What a missing key is for. */
  public static String meaning(String key, Keys here) {
    return "Add it, with a colon and a value behind it.";
  }

  public static String list(Keys keys) {
    return String.join(", ", keys.all());
  }
}

package rapport.scenario.format;

import java.util.List;
import java.util.stream.Stream;

/** The keys of every place in a file, and words about them. */
public final class Places {
  public static final Keys SCENARIO = ScenarioKeys.SCENARIO;
  public static final Keys CLIENT = ClientKeys.CLIENT;
  public static final Keys VARIABLE = ClientKeys.VARIABLE;

  /** Any node; which keys it may have besides depends on what kind it is. */
  public static final Keys NODE = NodeKeys.NODE;

  public static final Keys DECISION = NodeKeys.DECISION;
  public static final Keys ENDING = NodeKeys.ENDING;
  public static final Keys RESPONSE = ResponseKeys.RESPONSE;
  public static final Keys VARIANT = EntryKeys.VARIANT;
  public static final Keys BRANCH = EntryKeys.BRANCH;
  public static final Keys PLAYTHROUGH = PlaythroughKeys.PLAYTHROUGH;
  public static final Keys EXPECTED = PlaythroughKeys.EXPECTED;
  public static final Keys ALLOWANCE = PlaythroughKeys.ALLOWANCE;
  public static final Keys RUBRIC = RubricKeys.RUBRIC;
  public static final Keys BANDS = RubricKeys.BANDS;
  public static final Keys LEVELS = RubricKeys.LEVELS;
  public static final Keys CRITERION = RubricKeys.CRITERION;
  public static final Keys CRITICAL = RubricKeys.CRITICAL;
  public static final Keys GUIDANCE = RubricKeys.GUIDANCE;
  public static final Keys AFTERCARE = AftercareKeys.AFTERCARE;
  public static final Keys RESOURCE = AftercareKeys.RESOURCE;
  public static final Keys MOMENTS = MomentsKeys.MOMENTS;
  public static final Keys MOMENT = MomentsKeys.MOMENT;
  public static final Keys PERSON = MomentsKeys.PERSON;
  public static final Keys MODEL = MomentsKeys.MODEL;
  public static final Keys WEAK = MomentsKeys.WEAK;

  /** The order in which to look for where a misplaced key belongs. */
  private static final List<Keys> ALL =
      List.of(RESPONSE, DECISION, SCENARIO, ENDING, PLAYTHROUGH, ALLOWANCE, BRANCH);

  /** The same for the file of a set of moments. */
  private static final List<Keys> OF_MOMENTS = List.of(MOMENT, MOMENTS, MODEL, WEAK, PERSON);

  private Places() {}

  /** The keys of all places of a scenario and of a set of moments. */
  public static Stream<String> everyKey() {
    return Stream.concat(ALL.stream(), OF_MOMENTS.stream()).flatMap(keys -> keys.names().stream());
  }

  /** Whether any place has this key. */
  public static boolean isKey(String word) {
    return Stream.of(ALL, OF_MOMENTS, List.of(CLIENT))
        .flatMap(List::stream)
        .anyMatch(keys -> keys.indexOf(word) >= 0);
  }

  /** Whether some place has this key for text to be read, so that it is never a list of words. */
  public static boolean isProse(String word) {
    return Stream.of(ALL, OF_MOMENTS, List.of(CLIENT))
        .flatMap(List::stream)
        .filter(keys -> keys.indexOf(word) >= 0)
        .anyMatch(keys -> keys.key(word).kind().isRead());
  }

  /**
   * Whether only names, numbers and words of the format stand behind this key, wherever it is.
   *
   * @param above the key it stands below, for those that an author thought of
   */
  public static boolean isExact(String word, String above) {
    List<Kind> kinds = kinds(word).toList();
    return kinds.isEmpty()
        ? kinds(above).findAny().isPresent() && kinds(above).allMatch(Places::holdsExactOnly)
        : kinds.stream().allMatch(Kind::isExact);
  }

  private static boolean holdsExactOnly(Kind kind) {
    return (kind instanceof Kind.MapOf || kind instanceof Kind.Group) && kind.isExact();
  }

  /** Whether a list may stand behind this key. */
  public static boolean isList(String word) {
    return kinds(word)
        .anyMatch(kind -> kind instanceof Kind.ListOf || kind instanceof Kind.OneOrList);
  }

  /** Whether one value may stand behind this key as well as a list. */
  public static boolean isOneOrList(String word) {
    return kinds(word).anyMatch(kind -> kind instanceof Kind.OneOrList);
  }

  private static Stream<Kind> kinds(String word) {
    return Stream.of(ALL, List.of(NODE, CLIENT, VARIABLE, VARIANT, EXPECTED), OF_MOMENTS)
        .flatMap(List::stream)
        .filter(keys -> keys.indexOf(word) >= 0)
        .map(keys -> keys.key(word).kind());
  }

  /** What to do about a key that does not belong here. */
  public static String belonging(String key, Keys here) {
    return (OF_MOMENTS.contains(here) ? OF_MOMENTS : ALL)
        .stream()
            .filter(keys -> !keys.equals(here) && keys.indexOf(key) >= 0)
            .findFirst()
            .map(
                keys ->
                    "`" + key + "` belongs to " + keys.place() + ": look at the spaces before it.")
            .orElse("It may have: " + here.list() + ".");
  }
}

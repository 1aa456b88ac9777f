package rapport.analysis.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rapport.play.engine.Arrival;
import rapport.play.engine.Engine;
import rapport.play.engine.State;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Outcome;
import rapport.play.evaluation.Rated;
import rapport.play.evaluation.Tally;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Response;
import rapport.scenario.model.Rubric;
import rapport.text.Graphemes;
import rapport.text.Letters;

/**
 * What comes of playing without listening, by one rule for every line.
 *
 * @param choices the whole path
 */
public record Strategy(Kind kind, List<String> choices, String ending, Evaluation evaluation) {
  /** Beyond this a path is not a session any more, and the strategy is not played. */
  private static final int LONGEST = 3_000;

  public Strategy {
    choices = List.copyOf(choices);
  }

  /** The rules. */
  public enum Kind {
    ALWAYS_LONGEST,
    ALWAYS_SHORTEST,
    MOST_FEELING_WORDS,
    ALWAYS_FIRST;

    /** The word used in files: {@code always-longest} and so on. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public boolean isMet() {
    return evaluation.outcome() == Outcome.MET;
  }

  /**
   * Plays by this rule; nothing where it does not arrive at an ending, or the rule says nothing,
   * such as feeling words in a language the rubric has none for.
   */
  public static Optional<Strategy> play(Engine engine, Rubric rubric, Kind kind) {
    Set<String> feelings = feelings(engine, rubric);
    if (kind == Kind.MOST_FEELING_WORDS && feelings.isEmpty()) {
      return Optional.empty();
    }
    List<String> choices = new ArrayList<>();
    List<Rated> rated = new ArrayList<>();
    Arrival arrival = engine.arrive(engine.start());
    while (arrival.kind() == Arrival.Kind.DECIDING && choices.size() < LONGEST) {
      State state = arrival.state();
      Decision decision = (Decision) engine.node(state);
      Response pick = pick(engine.offered(state), kind, feelings);
      choices.add(decision.id() + "/" + pick.id());
      rated.add(Rated.of(decision, pick));
      arrival = engine.arrive(engine.choose(state, decision.indexOf(pick.id())));
    }
    if (!(engine.node(arrival.state()) instanceof Ending ending)) {
      return Optional.empty();
    }
    Evaluation.Closing closing =
        ending.premature() ? Evaluation.Closing.PREMATURE : Evaluation.Closing.COMPLETE;
    List<String> assessed = engine.scenario().overview().assessed();
    return Optional.of(
        new Strategy(
            kind, choices, ending.id(), Evaluation.of(Tally.of(rubric, rated), assessed, closing)));
  }

  private static Set<String> feelings(Engine engine, Rubric rubric) {
    String language = engine.scenario().overview().language();
    String plain = language.contains("-") ? language.substring(0, language.indexOf('-')) : language;
    return rubric
        .feelingWords()
        .getOrDefault(language, rubric.feelingWords().getOrDefault(plain, Set.of()));
  }

  /** Equals go to the lowest sum of levels, so that the rule is not helped by chance. */
  private static Response pick(List<Response> offered, Kind kind, Set<String> feelings) {
    Comparator<Response> byRule =
        switch (kind) {
          case ALWAYS_LONGEST -> Comparator.comparingInt((Response r) -> -length(r));
          case ALWAYS_SHORTEST -> Comparator.comparingInt(Strategy::length);
          case MOST_FEELING_WORDS -> Comparator.comparingInt((Response r) -> -count(r, feelings));
          case ALWAYS_FIRST -> Comparator.comparingInt(offered::indexOf);
        };
    Comparator<Response> whole =
        byRule.thenComparingInt(Levels::sum).thenComparingInt(offered::indexOf);
    return offered.stream().min(whole).orElseThrow();
  }

  private static int length(Response response) {
    return Graphemes.count(response.say());
  }

  private static int count(Response response, Set<String> feelings) {
    int count = 0;
    for (String word : Letters.words(response.say().toLowerCase(Locale.ROOT), Strategy::isPart)) {
      count += feelings.contains(word) ? 1 : 0;
    }
    return count;
  }

  private static boolean isPart(int codePoint) {
    return codePoint == '\'' || Letters.isLetter(codePoint);
  }
}

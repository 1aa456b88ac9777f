package rapport.export.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.analysis.Analysis;
import rapport.analysis.paths.Envelope;
import rapport.report.page.Words;
import rapport.scenario.condition.Condition;
import rapport.scenario.condition.ConditionWords;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Effect;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Opening;
import rapport.scenario.model.Overview;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Response;
import rapport.scenario.model.Route;
import rapport.scenario.model.Rupture;
import rapport.scenario.model.Scenario;
import rapport.scenario.model.Spoken;

/**
 * Everything a scenario means, as plain facts: for each place, such as a node or a response, each
 * of its aspects in words. How a file is laid out leaves no trace here, so two files with the same
 * facts play and score alike.
 */
final class Facts {
  static final String WHOLE = "the scenario";
  static final String PATHS = "all paths";

  private final Map<String, Map<String, String>> places = new LinkedHashMap<>();
  private Map<String, String> current = new LinkedHashMap<>();

  private Facts() {}

  /** The facts by place and aspect; an aspect that isn't there has no entry. */
  static Map<String, Map<String, String>> of(Analysis analysis) {
    Facts facts = new Facts();
    Scenario scenario = analysis.scenario();
    facts.overview(scenario);
    scenario
        .variables()
        .values()
        .forEach(
            v -> {
              facts.at("variable " + v.name());
              facts.add("range", v.min() + " to " + v.max() + ", from " + v.start());
            });
    scenario.nodes().values().forEach(facts::node);
    scenario
        .playthroughs()
        .forEach(
            p -> {
              facts.at("playthrough " + p.name());
              facts.add("choose", String.join(", ", p.choose()));
              facts.add("ending", p.ending());
              facts.add("result", p.result());
              facts.add(
                  "means",
                  list(
                      p.means(),
                      m -> m.criterion() + " " + m.comparison().symbol() + " " + m.number()));
            });
    facts.paths(analysis);
    return facts.places;
  }

  private void overview(Scenario scenario) {
    Overview overview = scenario.overview();
    at(WHOLE);
    add("id", overview.id());
    add("title", overview.title());
    add("version", overview.version());
    add("language", overview.language());
    add("licence", overview.licence());
    add("difficulty", overview.difficulty());
    add("minutes", overview.minutes() == 0 ? "" : String.valueOf(overview.minutes()));
    add("summary", overview.summary());
    add("setting", overview.setting());
    add("problems", String.join(", ", overview.problems()));
    add("strengths", String.join(", ", overview.strengths()));
    add("objectives", String.join(" / ", overview.objectives()));
    add("content-notes", String.join(", ", overview.contentNotes()));
    add("references", String.join(", ", overview.references()));
    add("assessed", String.join(", ", overview.assessed()));
    add("shuffle", overview.shuffle() ? "yes" : "no");
    add("raters", overview.raters());
    add("start", scenario.start());
    scenario.client().facts().forEach((key, fact) -> add("client " + key, fact));
  }

  private void node(Node node) {
    at(node.id());
    add("kind", kind(node));
    opening(node.opening());
    if (node instanceof Decision decision) {
      add("criteria", String.join(", ", decision.criteria()));
      add("weight", String.valueOf(decision.weight()));
      add("tradeoff", decision.tradeoff());
      add("own-words", decision.ownWords());
      decision.responses().forEach(response -> response(decision, response));
    } else if (node instanceof Passage passage) {
      add("next", route(passage.next()));
    } else if (node instanceof Ending ending) {
      add("title", ending.title());
      add("debrief", ending.debrief());
      add("premature", ending.premature());
    }
  }

  private static String kind(Node node) {
    return node instanceof Decision ? "decision" : node instanceof Ending ? "ending" : "passage";
  }

  private void opening(Opening opening) {
    add("scene", opening.scene());
    add("client", spoken(opening.client()));
    add("problems", String.join(", ", opening.problems()));
    add("strengths", String.join(", ", opening.strengths()));
    add("risk", opening.risk());
    add(
        "rupture",
        opening.rupture() == Rupture.NONE ? "" : opening.rupture().name().toLowerCase(Locale.ROOT));
  }

  private void response(Decision decision, Response response) {
    at(decision.id() + "/" + response.id());
    add("say", response.say());
    response.ratings().forEach((criterion, level) -> add(criterion, String.valueOf(level)));
    add("critical", response.critical());
    add("next", route(response.next()));
    add("when", ConditionWords.of(response.when()));
    add("once", response.once());
    add("effects", list(response.effects(), Facts::effect));
    add("heard", response.heard());
    add("why", response.why());
    add("tempting", response.tempting());
    add("reply", spoken(response.reply()));
    add("repair", response.repair());
    add("safety", response.safety());
    add("skills", String.join(", ", response.skills()));
    add("strengths", String.join(", ", response.strengths()));
    response
        .panel()
        .forEach((criterion, levels) -> add("panel " + criterion, list(levels, String::valueOf)));
  }

  private static String effect(Effect effect) {
    String change =
        effect.change() == Effect.Change.SET
            ? "=" + effect.amount()
            : (effect.amount() < 0 ? "" : "+") + effect.amount();
    return effect.variable() + " " + change;
  }

  private static String route(Route route) {
    return list(route.branches(), branch -> branch.to() + when(branch.when()));
  }

  private static String spoken(Spoken spoken) {
    return spoken.variants().stream()
        .map(variant -> variant.text() + when(variant.when()))
        .collect(Collectors.joining(" / "));
  }

  private static String when(Condition condition) {
    String words = ConditionWords.of(condition);
    return words.isEmpty() ? "" : " [when " + words + "]";
  }

  private void paths(Analysis analysis) {
    at(PATHS);
    analysis
        .paths()
        .counts()
        .ifPresent(
            counts -> {
              add("paths", counts.all().toString());
              add("complete paths", counts.complete().toString());
            });
    analysis.paths().endings().forEach(e -> add("share of " + e.ending(), percent(e.random())));
    analysis
        .paths()
        .criteria()
        .forEach(
            c -> {
              add("best " + c.criterion(), mean(c.best()));
              add("worst " + c.criterion(), mean(c.worst()));
              add("random " + c.criterion(), c.random() == null ? "" : Words.mean(c.random()));
            });
    add(
        "findings",
        analysis.findings().stream()
            .collect(Collectors.groupingBy(f -> f.code().id(), TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(e -> e.getKey() + (e.getValue() > 1 ? " x" + e.getValue() : ""))
            .collect(Collectors.joining(", ")));
  }

  private static String percent(@Nullable BigFraction share) {
    return share == null ? "" : Words.percent(share);
  }

  private static String mean(@Nullable Envelope envelope) {
    return envelope == null ? "" : Words.mean(envelope.mean());
  }

  private static <T> String list(List<T> things, Function<T, String> words) {
    return things.stream().map(words).collect(Collectors.joining(", "));
  }

  private void at(String place) {
    current = new LinkedHashMap<>();
    places.put(place, current);
  }

  private void add(String aspect, boolean holds) {
    add(aspect, holds ? "yes" : "");
  }

  private void add(String aspect, String value) {
    if (!value.isEmpty()) {
      current.put(aspect, value);
    }
  }
}

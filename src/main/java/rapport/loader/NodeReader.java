package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.DEAD_END;
import static rapport.diagnostic.DiagnosticCode.MISSING_FALLBACK;
import static rapport.diagnostic.DiagnosticCode.MISSING_KEY;
import static rapport.diagnostic.DiagnosticCode.MIXED_NODE;
import static rapport.diagnostic.DiagnosticCode.WRONG_KIND;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.diagnostic.SourcePosition;
import rapport.scenario.Condition;
import rapport.scenario.Decision;
import rapport.scenario.Ending;
import rapport.scenario.Node;
import rapport.scenario.Opening;
import rapport.scenario.Passage;
import rapport.scenario.Response;
import rapport.scenario.Route;
import rapport.scenario.Rubric;
import rapport.scenario.Rupture;
import rapport.scenario.Spoken;

/** Reads nodes, one by one. */
final class NodeReader {
  private static final List<String> NODE_KINDS = List.of("responses", "next", "ending");
  private static final List<String> DECISION_KEYS =
      List.of("criteria", "weight", "tradeoff", "own-words");

  private final Rubric rubric;
  private final Filler filler;
  private final Place place;
  private final Mentions mentions;
  private final Findings findings;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> responses = new LinkedHashSet<>();
  private final Map<String, SourcePosition> variables = new LinkedHashMap<>();

  NodeReader(Rubric rubric, Filler filler, Place place, Mentions mentions, Findings findings) {
    this.rubric = rubric;
    this.filler = filler;
    this.place = place;
    this.mentions = mentions;
    this.findings = findings;
  }

  void declare(Map<String, SourcePosition> declared) {
    variables.putAll(declared);
  }

  Set<String> names() {
    return names;
  }

  Set<String> responses() {
    return responses;
  }

  Map<String, SourcePosition> variables() {
    return variables;
  }

  Rubric rubric() {
    return rubric;
  }

  Findings findings() {
    return findings;
  }

  Place place() {
    return place;
  }

  Mentions mentions() {
    return mentions;
  }

  /** The node; nothing when it can't be one, and then the findings say why. */
  Optional<Node> read(String id, Yaml.Field field) {
    names.add(id);
    Group.isId(id, field.position(), findings);
    place.note(id, field.position());
    Group group = Group.of(field.value(), "The node `" + id + "`", findings);
    Opening opening = opening(id, group);
    List<String> kinds = new ArrayList<>();
    for (String key : NODE_KINDS) {
      if (group.has(key)) {
        kinds.add(key);
      }
    }
    if (kinds.size() > 1) {
      findings.add(
          MIXED_NODE,
          group.keyAt(kinds.get(1)),
          "The node `"
              + id
              + "` has "
              + String.join(" and ", kinds.stream().map(k -> "`" + k + "`").toList())
              + ", and may have only one of them.",
          "Keep `responses` for a decision, `next` for a passage, or `ending`.");
      return Optional.empty();
    }
    if (kinds.isEmpty()) {
      DECISION_KEYS.forEach(group::has);
      if (!group.hasMisspelt(NODE_KINDS)) {
        findings.add(
            DEAD_END,
            field.position(),
            "The node `" + id + "` leads nowhere.",
            "Give it `responses`, a `next`, or an `ending`.");
      }
      group.close();
      return Optional.empty();
    }
    Optional<Node> node =
        switch (kinds.get(0)) {
          case "responses" -> Optional.of(decision(id, opening, group));
          case "next" ->
              route(group, "next", id + "#next").map(route -> new Passage(id, opening, route));
          default -> Optional.of(ending(id, opening, group));
        };
    group.close();
    return node;
  }

  private Opening opening(String id, Group group) {
    if (!group.has("client") && !group.has("scene")) {
      findings.add(
          MISSING_KEY,
          group.position(),
          "The node `" + id + "` shows nothing.",
          "Give it a `client` line, a `scene`, or both.");
    }
    place.note(id + "#client", group.at("client"));
    return new Opening(
        filler.fill(group.prose("scene"), group.at("scene")),
        spoken(group, "client", id + "#client"),
        ScenarioReader.tags(group, "problems", rubric.problems().keySet(), findings),
        ScenarioReader.tags(group, "strengths", rubric.strengths().keySet(), findings),
        group.flag("risk", false),
        rupture(group.oneOf("rupture", List.of("withdrawal", "confrontation"))));
  }

  private static Rupture rupture(String word) {
    return word.isEmpty() ? Rupture.NONE : Rupture.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private Decision decision(String id, Opening opening, Group group) {
    List<String> criteria = ScenarioReader.criteria(group, "criteria", rubric, findings);
    int weight = group.number("weight", 1, 1, 3);
    boolean tradeoff = group.flag("tradeoff", false);
    boolean ownWords = group.flag("own-words", false);
    place.note(id + "#responses", group.keyAt("responses"));
    List<Response> list = new ArrayList<>();
    ResponseReader reader = new ResponseReader(this, filler);
    group
        .group("responses")
        .ifPresent(
            all ->
                all.entries()
                    .forEach(
                        (responseId, field) -> {
                          responses.add(id + "/" + responseId);
                          reader.read(id, responseId, field, criteria).ifPresent(list::add);
                        }));
    return new Decision(id, opening, criteria, weight, tradeoff, ownWords, list);
  }

  private Ending ending(String id, Opening opening, Group group) {
    Group ending = group.group("ending").orElseThrow();
    Ending read =
        new Ending(
            id,
            opening,
            ending.requiredText("title"),
            filler.fill(ending.requiredProse("debrief"), ending.at("debrief")),
            ending.flag("premature", false));
    ending.close();
    return read;
  }

  /** Text, or variants of which the last has no condition. */
  Spoken spoken(Group group, String key, String at) {
    Optional<Yaml> value = group.value(key);
    if (value.isEmpty() || !(value.get() instanceof Yaml.Items items)) {
      return Spoken.of(filler.fill(group.prose(key), group.at(key)));
    }
    if (items.items().isEmpty()) {
      findings.add(
          WRONG_KIND,
          items.position(),
          "The list of variants for `" + key + "` is empty.",
          "Write the text behind `" + key + ":`, or remove the key.");
    }
    List<Spoken.Variant> variants = new ArrayList<>();
    for (int i = 0; i < items.items().size(); i++) {
      Group one = Group.of(items.items().get(i), "Each variant of `" + key + "`", findings);
      place.note(at + "[" + (i + 1) + "]", one.position());
      Condition when = fallback(one, i == items.items().size() - 1, key);
      variants.add(new Spoken.Variant(when, filler.fill(one.requiredProse("say"), one.at("say"))));
      one.close();
    }
    return new Spoken(variants);
  }

  /** A node's id, or branches of which the last has no condition. */
  Optional<Route> route(Group group, String key, String at) {
    place.note(at, group.at(key));
    Optional<Yaml> value = group.value(key);
    if (value.isPresent() && value.get() instanceof Yaml.Items items) {
      List<Route.Branch> branches = new ArrayList<>();
      for (int i = 0; i < items.items().size(); i++) {
        Group one = Group.of(items.items().get(i), "Each branch of `" + key + "`", findings);
        place.note(at + "[" + (i + 1) + "]", one.position());
        Condition when = fallback(one, i == items.items().size() - 1, key);
        branches.add(new Route.Branch(when, target(one, "to")));
        one.close();
      }
      return branches.isEmpty() ? Optional.empty() : Optional.of(new Route(branches));
    }
    String to = target(group, key);
    return to.isEmpty() ? Optional.empty() : Optional.of(Route.to(to));
  }

  private String target(Group group, String key) {
    String to = group.requiredText(key);
    if (!to.isEmpty()) {
      mentions.target(to, group.at(key));
    }
    return to;
  }

  private Condition fallback(Group one, boolean isLast, String key) {
    if (!one.isReadable()) {
      return Condition.ALWAYS;
    }
    boolean hasWhen = one.has("when");
    if (isLast && hasWhen) {
      findings.add(
          MISSING_FALLBACK,
          one.keyAt("when"),
          "The last entry of `" + key + "` has a `when`, so there may be nothing to show.",
          "Add a last entry without `when`.");
    } else if (!isLast && !hasWhen) {
      findings.add(
          MISSING_FALLBACK,
          one.position(),
          "This entry of `" + key + "` has no `when`, so those after it are never used.",
          "Give it a `when`, or move it to the end.");
    }
    return condition(one, "when");
  }

  Condition condition(Group group, String key) {
    String text = group.text(key);
    if (text.isEmpty()) {
      return Condition.ALWAYS;
    }
    Condition condition = ConditionParser.parse(text, group.at(key), findings);
    mentions.condition(condition, group.at(key));
    return condition;
  }
}

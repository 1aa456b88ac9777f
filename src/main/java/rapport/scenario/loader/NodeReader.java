package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.DEAD_END;
import static rapport.scenario.diagnostic.DiagnosticCode.MIXED_NODE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Ids;
import rapport.scenario.fields.Owner;
import rapport.scenario.fields.Values;
import rapport.scenario.format.Keys;
import rapport.scenario.format.Places;
import rapport.scenario.loader.CriteriaReader.Criteria;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Opening;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Response;
import rapport.scenario.model.Rupture;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlBroken;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;

/** One place in the dialogue: a decision, a passage or an ending. */
final class NodeReader {
  private static final List<String> KINDS = List.of("responses", "next", "ending");
  private final Reading reading;
  private final CriteriaReader criteria;
  private final RoutesReader routes;
  private final ResponseReader responses;

  NodeReader(Reading reading, CriteriaReader criteria) {
    this.reading = reading;
    this.criteria = criteria;
    this.routes = new RoutesReader(reading);
    this.responses = new ResponseReader(reading, criteria, routes);
  }

  /** The node; where something is wrong with it, one that is only good for reading on. */
  Node read(YamlText id, Yaml value) {
    Ids.check(id, reading.findings());
    Fields fields = Fields.read(value, keys(value), Owner.of("The node", id), reading.findings());
    reading.map().add(id.position(), id.value());
    fields.mapInto(reading.map(), id.value());
    checkKind(fields);
    Opening opening = opening(fields, id.value());
    if (isWritten(fields, "responses")) {
      readIgnored(fields, id.value());
      return decision(fields, id.value(), opening);
    }
    if (isWritten(fields, "ending")) {
      readIgnored(fields, id.value());
      return ending(fields, id.value(), opening);
    }
    boolean isPassage = isWritten(fields, "next");
    return new Passage(
        id.value(), opening, isPassage ? routes.next(fields, id.value()) : RoutesReader.NOWHERE);
  }

  /**
   * A node that goes on by itself has fewer keys; one that does not say what it is may have all.
   */
  private static Keys keys(Yaml value) {
    boolean goesOn =
        value instanceof YamlMap map
            && map.indexOf("responses") < 0
            && (map.indexOf("next") >= 0 || map.indexOf("ending") >= 0);
    return goesOn ? Places.NODE : Places.DECISION;
  }

  /** What a node has too much of is checked like the rest. */
  private void readIgnored(Fields fields, String id) {
    if (isWritten(fields, "next")) {
      routes.next(fields, id);
    }
    if (isWritten(fields, "responses") && isWritten(fields, "ending")) {
      endingFields(fields);
    }
  }

  private static boolean isWritten(Fields fields, String key) {
    return !fields.name(key).isAbsent();
  }

  private void checkKind(Fields fields) {
    if (!fields.isReadable()) {
      return;
    }
    List<String> kinds = KINDS.stream().filter(key -> isWritten(fields, key)).toList();
    switch (kinds.size()) {
      case 0 -> reportDeadEnd(fields);
      case 1 -> checkParts(fields, kinds.get(0));
      default -> reportMixed(fields, kinds);
    }
    if (!fields.has("client") && !fields.has("scene")) {
      fields.reportMissing("client");
    }
  }

  private void reportDeadEnd(Fields fields) {
    reading
        .findings()
        .add(
            DEAD_END,
            fields.owner().at(),
            fields.owner().phrase() + " has neither `responses` nor `next` nor `ending`.",
            "Add what follows here: responses to choose from, the next node, or an ending.");
  }

  private void reportMixed(Fields fields, List<String> kinds) {
    reading
        .findings()
        .add(
            MIXED_NODE,
            fields.name(kinds.get(1)),
            fields.owner().phrase()
                + " has both `"
                + kinds.get(0)
                + "` and `"
                + kinds.get(1)
                + "`.",
            "A node is one thing: a choice (`responses`), a step on the way (`next`) or an `ending`. Keep one.");
  }

  private void checkParts(Fields fields, String kind) {
    if (kind.equals("responses")) {
      fields.requireFilled("responses");
      fields.requireFilled("criteria");
      return;
    }
    fields.requireFilled(kind);
  }

  private Opening opening(Fields fields, String id) {
    return new Opening(
        reading.prose().filled(fields, "scene"),
        routes.spoken(fields, "client", id),
        criteria.problems(fields),
        criteria.strengths(fields),
        Values.yesNo(fields, "risk"),
        rupture(fields));
  }

  private static Rupture rupture(Fields fields) {
    String word = Values.oneOf(fields, "rupture");
    return word.isEmpty() ? Rupture.NONE : Rupture.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private Decision decision(Fields fields, String id, Opening opening) {
    Criteria inPlay = criteria.criteria(fields, "criteria");
    return new Decision(
        id,
        opening,
        inPlay.ids(),
        // A node with a misspelt `responses` and an `ending` has no weight to read.
        Math.max(1, Values.number(fields, "weight")),
        Values.yesNo(fields, "tradeoff"),
        Values.yesNo(fields, "own-words"),
        responses(fields, id, inPlay));
  }

  private List<Response> responses(Fields fields, String node, Criteria inPlay) {
    YamlMap map = Entries.map(fields, "responses");
    List<Response> all = new ArrayList<>(map.size());
    for (int i = 0; i < map.size(); i++) {
      all.add(responses.read(node, map.key(i), map.value(i), inPlay));
    }
    return all;
  }

  private Ending ending(Fields fields, String id, Opening opening) {
    Fields ending = endingFields(fields);
    return new Ending(
        id,
        opening,
        reading.prose().filled(ending, "title"),
        reading.prose().filled(ending, "debrief"),
        Values.yesNo(ending, "premature"));
  }

  private Fields endingFields(Fields fields) {
    Owner owner =
        new Owner("The ending of", fields.owner().name(), fields.name("ending").position());
    // What is not there is already reported.
    Yaml value = fields.has("ending") ? fields.get("ending") : new YamlBroken(1, 1);
    return Fields.read(value, Places.ENDING, owner, reading.findings());
  }
}

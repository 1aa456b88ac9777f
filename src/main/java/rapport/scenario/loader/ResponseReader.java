package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.CRITICAL_RATED_HIGH;
import static rapport.scenario.diagnostic.DiagnosticCode.DEAD_END;
import static rapport.scenario.diagnostic.DiagnosticCode.UNKNOWN_CRITICAL_CODE;

import java.util.Map;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Ids;
import rapport.scenario.fields.Owner;
import rapport.scenario.fields.Prose;
import rapport.scenario.fields.Values;
import rapport.scenario.format.Places;
import rapport.scenario.loader.CriteriaReader.Criteria;
import rapport.scenario.model.CriticalCode;
import rapport.scenario.model.Response;
import rapport.scenario.model.Route;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;

/** Something the trainee may say. */
final class ResponseReader {
  /** The highest level of a line that does harm. */
  private static final int HARMFUL = 1;

  private final Reading reading;
  private final CriteriaReader criteria;
  private final RoutesReader routes;
  private final RatingsReader ratings;
  private final EffectsReader effects;

  ResponseReader(Reading reading, CriteriaReader criteria, RoutesReader routes) {
    this.reading = reading;
    this.criteria = criteria;
    this.routes = routes;
    this.ratings = new RatingsReader(reading.findings(), criteria);
    this.effects = new EffectsReader(reading.names(), reading.findings());
  }

  Response read(String node, YamlText id, Yaml value, Criteria inPlay) {
    Ids.check(id, reading.findings());
    String place = node + "/" + id.value();
    Owner owner = new Owner("The response", place, id.position());
    Fields fields = Fields.read(value, Places.RESPONSE, owner, reading.findings());
    reading.map().add(owner.at(), place);
    fields.mapInto(reading.map(), place);
    Map<String, Integer> rated = ratings.rate(fields, inPlay);
    Prose prose = reading.prose();
    return new Response(
        id.value(),
        prose.filled(fields, "say"),
        rated,
        prose.filled(fields, "heard"),
        prose.filled(fields, "why"),
        prose.filled(fields, "tempting"),
        routes.spoken(fields, "reply", place),
        effects.read(fields),
        reading.conditions().read(fields),
        Values.yesNo(fields, "once"),
        critical(fields, rated),
        Values.yesNo(fields, "repair"),
        Values.yesNo(fields, "safety"),
        Entries.strings(fields, "skills"),
        criteria.strengths(fields),
        ratings.panel(fields, inPlay),
        next(fields, place));
  }

  private Route next(Fields fields, String place) {
    if (fields.isReadable() && !fields.isFilled("next")) {
      reading
          .findings()
          .add(
              DEAD_END,
              fields.at("next"),
              fields.owner().phrase() + " leads nowhere: it has no `next`.",
              "Add `next:` and the name of a node.");
    }
    return fields.isFilled("next") ? routes.next(fields, place) : RoutesReader.NOWHERE;
  }

  private String critical(Fields fields, Map<String, Integer> rated) {
    YamlText text = Values.text(fields, "critical");
    if (text.isAbsent()) {
      return "";
    }
    CriticalCode code = reading.rubric().critical().get(text.value());
    if (code == null) {
      reportUnknown(text);
    } else if (!rated.isEmpty()) {
      checkLevel(text, code, rated.getOrDefault(code.criterion(), 1 + HARMFUL));
    }
    return text.value();
  }

  private void reportUnknown(YamlText text) {
    var known = reading.rubric().critical().keySet();
    reading
        .findings()
        .add(
            UNKNOWN_CRITICAL_CODE,
            text.position(),
            "The rubric has no critical code `" + text.value() + "`.",
            "It has: " + String.join(", ", known) + ".",
            () -> Suggestions.of(text.value(), known));
  }

  private void checkLevel(YamlText text, CriticalCode code, int level) {
    if (level > HARMFUL) {
      reading
          .findings()
          .add(
              CRITICAL_RATED_HIGH,
              text,
              "`"
                  + code.id()
                  + "` is harm on `"
                  + code.criterion()
                  + "`, and this response is not rated 0 or 1 there.",
              "Rate `"
                  + code.criterion()
                  + "` 0 or 1 (it must be among the node's criteria), or delete `critical`.");
    }
  }
}

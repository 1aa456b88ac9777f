package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.MISSING_FALLBACK;
import static rapport.scenario.diagnostic.DiagnosticCode.UNKNOWN_TARGET;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Owner;
import rapport.scenario.fields.Values;
import rapport.scenario.format.Keys;
import rapport.scenario.format.Places;
import rapport.scenario.model.Route;
import rapport.scenario.model.Spoken;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlList;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;

/**
 * Lists of which the first entry whose {@code when} holds is taken: {@code next}, and texts in
 * variants.
 */
final class RoutesReader {
  static final Route NOWHERE = Route.to("");

  private final Reading reading;
  private final Map<String, Route> plain = new HashMap<>();

  RoutesReader(Reading reading) {
    this.reading = reading;
  }

  /** A {@code next}: the name of a node, or a list of entries with {@code when} and {@code to}. */
  Route next(Fields fields, String place) {
    Yaml value = fields.get("next");
    if (value instanceof YamlText text) {
      checkTarget(text);
      return plain.computeIfAbsent(text.value(), Route::to);
    }
    List<Route.Branch> branches = new ArrayList<>(2);
    for (Fields entry : entries(fields, "next", Places.BRANCH, place)) {
      YamlText to = Values.text(entry, "to");
      if (!to.isAbsent()) {
        checkTarget(to);
      }
      branches.add(new Route.Branch(reading.conditions().read(entry), to.value()));
    }
    return branches.isEmpty() ? NOWHERE : new Route(branches);
  }

  private void checkTarget(YamlText to) {
    if (!reading.names().hasNode(to.value())) {
      reading.names().check(() -> checkKnown(to));
    }
  }

  private void checkKnown(YamlText to) {
    DefinedNames names = reading.names();
    if (!names.hasNode(to.value())) {
      reading
          .findings()
          .add(
              UNKNOWN_TARGET,
              to.position(),
              "The node `" + to.value() + "` is not in this file.",
              "Write the name of a node as it stands under `nodes`.",
              () -> Suggestions.of(to.value(), names.nodes()));
    }
  }

  /** A text, or a list of variants with {@code when} and {@code say}. */
  Spoken spoken(Fields fields, String key, String place) {
    Yaml value = fields.get(key);
    boolean isVariants = value instanceof YamlList list && !list.inBraces();
    if (!isVariants) {
      return Spoken.of(reading.prose().filled(fields, key));
    }
    if (!fields.isFilled(key)) {
      fields.reportMissing(key);
    }
    List<Spoken.Variant> variants = new ArrayList<>(2);
    for (Fields entry : entries(fields, key, Places.VARIANT, place)) {
      String text = reading.prose().filled(entry, "say");
      variants.add(new Spoken.Variant(reading.conditions().read(entry), text));
    }
    return new Spoken(variants);
  }

  private List<Fields> entries(Fields fields, String key, Keys keys, String place) {
    List<Yaml> items = Entries.list(fields, key);
    List<Fields> entries = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Yaml item = items.get(i);
      Owner owner = Owner.unnamed("This entry of `" + key + "`", item);
      Fields entry = Fields.read(item, keys, owner, reading.findings());
      entries.add(entry);
      locate(entry, key, place, i);
    }
    checkFallback(entries, key, keys);
    return entries;
  }

  private void locate(Fields entry, String key, String place, int i) {
    String index = "[" + i + "]";
    reading.map().add(entry.owner().at(), place, "#", key, index);
    if (entry.has("when")) {
      reading.map().add(entry.at("when"), place, "#", key, index, "#when");
    }
    String content = key.equals("next") ? "to" : "say";
    reading.map().add(entry.at(content), place, "#", key, index, "#", content);
  }

  private void checkFallback(List<Fields> entries, String key, Keys keys) {
    for (int i = 0; i < entries.size(); i++) {
      Fields entry = entries.get(i);
      boolean isLast = i == entries.size() - 1;
      if (entry.isReadable() && entry.has("when") == isLast) {
        reportFallback(entry, key, isLast, keys);
      }
    }
  }

  private void reportFallback(Fields entry, String key, boolean isLast, Keys keys) {
    reading
        .findings()
        .add(
            MISSING_FALLBACK,
            isLast ? entry.at("when") : entry.owner().at(),
            isLast
                ? "The last entry of `"
                    + key
                    + "` has a `when`: if it does not hold, nothing is left."
                : "This entry of `"
                    + key
                    + "` has no `when`, so the entries after it are never reached.",
            isLast
                ? "Add a last entry with `" + keys.required().get(0) + "` alone."
                : "Give it a `when`, or move it to the end.");
  }
}

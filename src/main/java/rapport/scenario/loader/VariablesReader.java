package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.OUT_OF_RANGE;
import static rapport.scenario.diagnostic.DiagnosticCode.UNUSED_VARIABLE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Ids;
import rapport.scenario.fields.Owner;
import rapport.scenario.fields.Values;
import rapport.scenario.format.Places;
import rapport.scenario.model.Variable;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;

/** What the client keeps in mind, as whole numbers. */
final class VariablesReader {
  private final Reading reading;

  VariablesReader(Reading reading) {
    this.reading = reading;
  }

  /** The variables. Comes after everything that has conditions, which show what is read. */
  Map<String, Variable> read(Fields scenario) {
    YamlMap map = Entries.map(scenario, "variables");
    Map<String, Variable> variables = new LinkedHashMap<>();
    for (int i = 0; i < map.size(); i++) {
      variables.putIfAbsent(map.key(i).value(), variable(map.key(i), map.value(i)));
    }
    return variables;
  }

  private Variable variable(YamlText name, Yaml value) {
    Ids.check(name, reading.findings());
    reading.map().add(name.position(), "#variables/", name.value());
    checkRead(name);
    Fields fields =
        Fields.read(value, Places.VARIABLE, Owner.of("The variable", name), reading.findings());
    OptionalInt min = Values.wholeNumber(fields, "min");
    OptionalInt max = Values.wholeNumber(fields, "max");
    OptionalInt start = Values.wholeNumber(fields, "start");
    if (min.isEmpty() || max.isEmpty() || start.isEmpty()) {
      return unusable(name);
    }
    return checked(fields, name, start.getAsInt(), min.getAsInt(), max.getAsInt());
  }

  private Variable checked(Fields fields, YamlText name, int start, int min, int max) {
    if (min <= start && start <= max) {
      return new Variable(name.value(), start, min, max);
    }
    boolean isEmpty = min > max;
    reading
        .findings()
        .add(
            OUT_OF_RANGE,
            fields.at(isEmpty ? "min" : "start"),
            isEmpty
                ? "The variable `" + name.value() + "` has a `min` above its `max`."
                : "The variable `" + name.value() + "` starts outside of its own `min` and `max`.",
            "The three numbers must rise: `min`, then `start`, then `max`.");
    return unusable(name);
  }

  private static Variable unusable(YamlText name) {
    return new Variable(name.value(), 0, 0, 0);
  }

  private void checkRead(YamlText name) {
    if (!reading.names().isRead(name.value())) {
      reading
          .findings()
          .add(
              UNUSED_VARIABLE,
              name,
              "No condition reads the variable `" + name.value() + "`, so it changes nothing.",
              "Use it in a `when`, or delete it together with its effects.");
    }
  }
}

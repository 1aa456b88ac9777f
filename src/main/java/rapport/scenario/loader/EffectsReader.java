package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.NOT_A_NUMBER;
import static rapport.scenario.diagnostic.DiagnosticCode.OUT_OF_RANGE;
import static rapport.scenario.diagnostic.DiagnosticCode.UNKNOWN_VARIABLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Values;
import rapport.scenario.model.Effect;
import rapport.scenario.model.Variable;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;
import rapport.text.WholeNumber;

/** What choosing a response does to variables: {@code +1}, {@code 1}, {@code -1} or {@code =1}. */
final class EffectsReader {
  /** Three digits reach from any value to any other. */
  private static final int LARGEST = 999;

  private final DefinedNames names;
  private final FileFindings findings;

  /**
   * By how they are written: hashing records for the first time would cost a start ten
   * milliseconds.
   */
  private final Map<String, List<Effect>> known = new HashMap<>();

  EffectsReader(DefinedNames names, FileFindings findings) {
    this.names = names;
    this.findings = findings;
  }

  List<Effect> read(Fields response) {
    YamlMap map = Entries.map(response, "effects");
    if (map.size() == 0) {
      return List.of();
    }
    List<Effect> effects = read(map);
    return known.computeIfAbsent(written(effects), any -> List.copyOf(effects));
  }

  private static String written(List<Effect> effects) {
    StringBuilder written = new StringBuilder();
    for (Effect effect : effects) {
      written.append(effect.variable()).append(effect.change()).append(effect.amount()).append(' ');
    }
    return written.toString();
  }

  private List<Effect> read(YamlMap map) {
    List<Effect> effects = new ArrayList<>(map.size());
    for (int i = 0; i < map.size(); i++) {
      YamlText name = map.key(i);
      checkVariable(name);
      YamlText change = Values.text(map.value(i), name.value(), findings);
      if (!change.isAbsent() || map.value(i).isMissing()) {
        add(effects, name, map.value(i), change.value());
      }
    }
    return effects;
  }

  private void checkVariable(YamlText name) {
    if (!names.variables().contains(name.value())) {
      names.check(() -> checkKnown(name));
    }
  }

  private void checkKnown(YamlText name) {
    if (!names.variables().contains(name.value())) {
      findings.add(
          UNKNOWN_VARIABLE,
          name.position(),
          "The variable `" + name.value() + "` is not in this file.",
          "Add it under `variables`, or write the name of one that is there.",
          () -> Suggestions.of(name.value(), names.variables()));
    }
  }

  private void add(List<Effect> effects, YamlText name, Yaml at, String written) {
    boolean sets = written.startsWith("=");
    String number = sets ? written.substring(1).strip() : written;
    OptionalInt amount =
        sets && number.startsWith("+") ? OptionalInt.empty() : WholeNumber.parse(number);
    if (amount.isEmpty()) {
      findings.add(
          NOT_A_NUMBER,
          at.line() == 0 ? name : at,
          written.isEmpty()
              ? "`" + name.value() + "` has no change here."
              : "`" + written + "` is not a change by a whole number.",
          "Write `+1` to add, `-1` to take away, or `=1` to set.");
    } else if (Math.abs(amount.getAsInt()) > LARGEST) {
      findings.add(
          OUT_OF_RANGE,
          at,
          "`" + written + "` is more than any variable can change.",
          "Variables go from " + Variable.LOWEST + " to " + Variable.HIGHEST + ".");
    } else {
      Effect.Change change = sets ? Effect.Change.SET : Effect.Change.ADD;
      effects.add(new Effect(name.value(), change, amount.getAsInt()));
    }
  }
}

package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.NOT_A_NUMBER;
import static rapport.scenario.diagnostic.DiagnosticCode.UNKNOWN_CRITERION;
import static rapport.scenario.diagnostic.DiagnosticCode.UNKNOWN_TARGET;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Ids;
import rapport.scenario.fields.Owner;
import rapport.scenario.fields.Values;
import rapport.scenario.format.Places;
import rapport.scenario.model.Playthrough;
import rapport.scenario.model.Playthrough.Expected;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;

/** Paths the author wants kept. */
final class PlaythroughReader {
  private final Reading reading;

  PlaythroughReader(Reading reading) {
    this.reading = reading;
  }

  List<Playthrough> read(Fields scenario) {
    YamlMap map = Entries.map(scenario, "playthroughs");
    List<Playthrough> all = new ArrayList<>(map.size());
    for (int i = 0; i < map.size(); i++) {
      all.add(playthrough(map.key(i), map.value(i)));
    }
    return all;
  }

  private Playthrough playthrough(YamlText name, Yaml value) {
    Ids.check(name, reading.findings());
    String place = "#playthroughs/" + name.value();
    reading.map().add(name.position(), place);
    Owner owner = Owner.of("The playthrough", name);
    Fields fields = Fields.read(value, Places.PLAYTHROUGH, owner, reading.findings());
    List<YamlText> steps = Entries.words(fields, "choose");
    for (int i = 0; i < steps.size(); i++) {
      reading.map().add(steps.get(i).position(), place, "[" + i + "]");
    }
    Expectation expected = new Expectation(place + "#expect");
    expected.read(fields);
    return new Playthrough(
        name.value(),
        steps.stream().map(YamlText::value).toList(),
        expected.ending,
        expected.result,
        expected.means);
  }

  /** What is expected of one playthrough. */
  private final class Expectation {
    private final String place;
    private final List<Expected> means = new ArrayList<>();
    private String ending = "";
    private String result = "";

    Expectation(String place) {
      this.place = place;
    }

    void read(Fields playthrough) {
      YamlMap map = Entries.map(playthrough, "expect");
      if (playthrough.get("expect") instanceof YamlMap) {
        reading.map().add(playthrough.at("expect"), place);
      }
      for (int i = 0; i < map.size(); i++) {
        take(map.key(i), map.value(i));
      }
    }

    private void take(YamlText key, Yaml value) {
      reading.map().add(Fields.point(key, value), place, "/", key.value());
      YamlText text = Values.text(value, key.value(), reading.findings());
      switch (key.value()) {
        case "ending" -> ending = ending(text);
        case "result" -> result = result(text);
        default -> mean(key, text, value);
      }
    }

    private String ending(YamlText text) {
      Set<String> nodes = reading.names().nodes();
      if (!text.isAbsent() && !nodes.contains(text.value())) {
        reading
            .findings()
            .add(
                UNKNOWN_TARGET,
                text.position(),
                "The node `" + text.value() + "` is not in this file.",
                "Write the name of a node with an `ending`.",
                () -> Suggestions.of(text.value(), nodes));
      }
      return text.value();
    }

    private String result(YamlText text) {
      return Values.oneOf(text, "result", Places.EXPECTED.key("result").kind(), reading.findings());
    }

    private void mean(YamlText criterion, YamlText comparison, Yaml value) {
      if (!reading.rubric().criteria().containsKey(criterion.value())) {
        reportUnknown(criterion);
        return;
      }
      Optional<Expected> expected = MeanComparison.parse(criterion.value(), comparison.value());
      boolean isText = !comparison.isAbsent() || value.isMissing();
      if (expected.isEmpty() && isText) {
        reading
            .findings()
            .add(
                NOT_A_NUMBER,
                comparison.isAbsent() ? criterion : comparison,
                "`" + comparison.value() + "` does not say what the mean should be.",
                "Write a comparison with a number from 0 to 4, in quotes: `\">= 2.5\"`.");
      }
      expected.ifPresent(means::add);
    }

    private void reportUnknown(YamlText key) {
      Set<String> known = new LinkedHashSet<>(reading.rubric().criteria().keySet());
      reading
          .findings()
          .add(
              UNKNOWN_CRITERION,
              key.position(),
              "The rubric has no criterion `" + key.value() + "`.",
              "Here one can write `ending`, `result`, or: " + String.join(", ", known) + ".",
              () -> {
                known.addAll(List.of("ending", "result"));
                return Suggestions.of(key.value(), known);
              });
    }
  }
}

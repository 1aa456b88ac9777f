package rapport.scenario.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Owner;
import rapport.scenario.format.Places;
import rapport.scenario.model.Client;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;

/** The fictional client: a name, and whatever else the author wants to say or to fill in. */
final class ClientReader {
  private final Reading reading;

  ClientReader(Reading reading) {
    this.reading = reading;
  }

  Client read(Fields scenario) {
    Yaml value = scenario.get("client");
    Map<String, String> facts = new LinkedHashMap<>();
    if (!value.isMissing()) {
      Owner owner = new Owner("The client", "", scenario.name("client").position());
      Fields.read(value, Places.CLIENT, owner, reading.findings());
    }
    if (value instanceof YamlMap map) {
      for (int i = 0; i < map.size(); i++) {
        YamlText key = map.key(i);
        facts.putIfAbsent(key.value(), reading.prose().fact(map.value(i), key.value()));
      }
    }
    return new Client(facts.getOrDefault("name", ""), facts);
  }
}

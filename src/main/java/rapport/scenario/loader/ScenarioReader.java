package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.UNKNOWN_START;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.fields.Document;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Prose;
import rapport.scenario.fields.Values;
import rapport.scenario.format.Places;
import rapport.scenario.model.Allowance;
import rapport.scenario.model.Client;
import rapport.scenario.model.Node;
import rapport.scenario.model.Overview;
import rapport.scenario.model.Playthrough;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;
import rapport.scenario.model.Variable;
import rapport.scenario.yaml.NodeSink;
import rapport.scenario.yaml.PreparedText;
import rapport.scenario.yaml.SourceText;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;

/**
 * A whole scenario, part by part. Every part is read whatever is wrong with the others. The nodes
 * are taken while the file is parsed, if what stands above them allows it.
 */
final class ScenarioReader implements NodeSink {
  private final Reading reading;
  private final CriteriaReader criteria;
  private final SourceText source;
  private final NodeReader nodeReader;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private boolean hasTaken;

  ScenarioReader(SourceText source, PreparedText prepared, Rubric rubric, FileFindings findings) {
    DefinedNames names = new DefinedNames();
    this.source = source;
    this.criteria = new CriteriaReader(rubric, findings);
    this.reading =
        new Reading(
            findings,
            rubric,
            names,
            new Prose(prepared, findings, names.facts()),
            new Conditions(names, findings),
            new SourceMap.Builder());
    this.nodeReader = new NodeReader(reading, criteria);
  }

  @Override
  public boolean isReady(YamlMap root) {
    boolean isReady =
        !Document.isOfOtherFormat(root)
            && (!reading.prose().hasPlaceholders() || root.indexOf("client") >= 0);
    if (isReady) {
      reading.names().begin(root);
      hasTaken = true;
    }
    return isReady;
  }

  @Override
  public void take(YamlText id, Yaml node) {
    reading.names().takeNode(id.value(), node);
    nodes.putIfAbsent(id.value(), nodeReader.read(id, node));
  }

  /** Reads everything else; the scenario itself can only be made when nothing was wrong. */
  Supplier<Scenario> read(Fields fields) {
    reading.names().finish(fields, hasTaken);
    locate(fields);
    Values.text(fields, "format");
    Overview overview = new OverviewReader(reading, criteria, source).read(fields);
    Client client = new ClientReader(reading).read(fields);
    if (!hasTaken) {
      readNodes(fields);
    }
    String start = start(fields);
    Map<String, Variable> variables = new VariablesReader(reading).read(fields);
    List<Playthrough> playthroughs = new PlaythroughReader(reading).read(fields);
    List<Allowance> allowances = new AllowReader(reading).read(fields);
    return () -> new Scenario(overview, client, variables, start, nodes, playthroughs, allowances);
  }

  SourceMap map() {
    return reading.map().build();
  }

  private void locate(Fields fields) {
    for (String key : Places.SCENARIO.names()) {
      if (fields.has(key)) {
        reading.map().add(fields.at(key), "#", key);
      }
    }
  }

  private void readNodes(Fields fields) {
    YamlMap map = Entries.map(fields, "nodes");
    for (int i = 0; i < map.size(); i++) {
      nodes.putIfAbsent(map.key(i).value(), nodeReader.read(map.key(i), map.value(i)));
    }
  }

  private String start(Fields fields) {
    YamlText start = Values.text(fields, "start");
    DefinedNames names = reading.names();
    boolean canTell = !start.isAbsent() && fields.get("nodes") instanceof YamlMap;
    if (canTell && !names.hasNode(start.value())) {
      reading
          .findings()
          .add(
              UNKNOWN_START,
              start.position(),
              "The dialogue starts at `" + start.value() + "`, which is not in this file.",
              "Write the name of a node as it stands under `nodes`.",
              () -> Suggestions.of(start.value(), names.nodes()));
    }
    return start.value();
  }
}

package rapport.scenario.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.scenario.condition.Vocabulary;
import rapport.scenario.fields.Fields;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;

/**
 * What a file defines, gathered before anything refers to it. What is defined badly counts all the
 * same: its mistake is reported where it stands.
 */
final class DefinedNames implements Vocabulary {
  private final Map<String, Set<String>> nodes = new LinkedHashMap<>();
  private final Set<String> variables = new HashSet<>();
  private final Map<String, String> facts = new HashMap<>();
  private final Set<String> read = new HashSet<>();

  /** What can only be judged when the whole file is known. */
  private final List<Runnable> pending = new ArrayList<>();

  private boolean isComplete;

  /** Takes what stands above the nodes. */
  void begin(YamlMap root) {
    if (root.get("variables") instanceof YamlMap map) {
      takeVariables(map);
    }
    if (root.get("client") instanceof YamlMap map) {
      takeFacts(map);
    }
  }

  /** Takes one node. */
  void takeNode(String id, Yaml value) {
    Set<String> responses = nodes.computeIfAbsent(id, node -> new HashSet<>(8));
    if (value instanceof YamlMap node && node.get("responses") instanceof YamlMap all) {
      for (int r = 0; r < all.size(); r++) {
        responses.add(all.key(r).value());
      }
    }
  }

  /**
   * Takes what is still missing, except for the nodes' own checks.
   *
   * @param hasNodes whether each node was taken while the file was read
   */
  void finish(Fields scenario, boolean hasNodes) {
    if (!hasNodes && scenario.get("nodes") instanceof YamlMap map) {
      for (int i = 0; i < map.size(); i++) {
        takeNode(map.key(i).value(), map.value(i));
      }
    }
    if (scenario.get("variables") instanceof YamlMap map) {
      takeVariables(map);
    }
    if (scenario.get("client") instanceof YamlMap map) {
      takeFacts(map);
    }
    isComplete = true;
    pending.forEach(Runnable::run);
    pending.clear();
  }

  /** Runs a check now if everything is known, else as soon as it is. */
  void check(Runnable check) {
    if (isComplete) {
      check.run();
    } else {
      pending.add(check);
    }
  }

  private void takeVariables(YamlMap map) {
    for (int i = 0; i < map.size(); i++) {
      variables.add(map.key(i).value());
    }
  }

  private void takeFacts(YamlMap map) {
    for (int i = 0; i < map.size(); i++) {
      String fact = map.value(i) instanceof YamlText text && !text.isMissing() ? text.value() : "";
      facts.putIfAbsent("client." + map.key(i).value(), fact);
    }
  }

  @Override
  public Set<String> nodes() {
    return nodes.keySet();
  }

  @Override
  public boolean hasNode(String id) {
    return nodes.containsKey(id);
  }

  @Override
  public Set<String> responses(String node) {
    return nodes.getOrDefault(node, Set.of());
  }

  @Override
  public Set<String> variables() {
    return variables;
  }

  /** What placeholders stand for. */
  Map<String, String> facts() {
    return facts;
  }

  @Override
  public void markRead(String variable) {
    read.add(variable);
  }

  boolean isRead(String variable) {
    return read.contains(variable);
  }
}

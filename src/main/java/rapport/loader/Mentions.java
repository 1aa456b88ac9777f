package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.BAD_CONDITION;
import static rapport.diagnostic.DiagnosticCode.UNKNOWN_START;
import static rapport.diagnostic.DiagnosticCode.UNKNOWN_TARGET;
import static rapport.diagnostic.DiagnosticCode.UNKNOWN_VARIABLE;
import static rapport.diagnostic.DiagnosticCode.UNUSED_VARIABLE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.diagnostic.SourcePosition;
import rapport.scenario.Condition;

/**
 * Every place where the file names a node, a response or a variable, checked once all are known.
 */
final class Mentions {
  private record Mention(String name, SourcePosition position) {}

  private final List<Mention> targets = new ArrayList<>();
  private final List<Mention> responses = new ArrayList<>();
  private final List<Mention> variables = new ArrayList<>();
  private final Set<String> readVariables = new HashSet<>();

  void target(String node, SourcePosition position) {
    targets.add(new Mention(node, position));
  }

  void variable(String name, SourcePosition position) {
    variables.add(new Mention(name, position));
  }

  void condition(Condition condition, SourcePosition position) {
    if (condition instanceof Condition.Compare compare) {
      readVariables.add(compare.variable());
      variable(compare.variable(), position);
    } else if (condition instanceof Condition.Visited visited) {
      target(visited.node(), position);
    } else if (condition instanceof Condition.Said said) {
      responses.add(new Mention(said.node() + "/" + said.response(), position));
    } else if (condition instanceof Condition.And and) {
      condition(and.left(), position);
      condition(and.right(), position);
    } else if (condition instanceof Condition.Or or) {
      condition(or.left(), position);
      condition(or.right(), position);
    } else if (condition instanceof Condition.Not not) {
      condition(not.condition(), position);
    }
  }

  void check(
      Collection<String> nodes,
      Collection<String> allResponses,
      Map<String, SourcePosition> declared,
      Findings findings) {
    for (Mention mention : targets) {
      if (!nodes.contains(mention.name)) {
        findings.add(
            UNKNOWN_TARGET,
            mention.position,
            "There is no node `" + mention.name + "` in this file.",
            "Write the id of a node of this file, or add the node.",
            mention.name,
            nodes);
      }
    }
    for (Mention mention : responses) {
      if (!allResponses.contains(mention.name)) {
        findings.add(
            UNKNOWN_TARGET,
            mention.position,
            "There is no response `" + mention.name + "` in this file.",
            "Write node/response with ids of this file.",
            mention.name,
            allResponses);
      }
    }
    for (Mention mention : variables) {
      if (!declared.containsKey(mention.name)) {
        findings.add(
            UNKNOWN_VARIABLE,
            mention.position,
            "There is no variable `" + mention.name + "`.",
            "Declare it under `variables`, or use one that is there.",
            mention.name,
            declared.keySet());
      }
    }
    declared.forEach(
        (name, position) -> {
          // A condition that can't be read may be the one that asks for it.
          if (!readVariables.contains(name) && !findings.has(BAD_CONDITION)) {
            findings.add(
                UNUSED_VARIABLE,
                position,
                "No condition ever asks for `" + name + "`.",
                "Use it in a `when`, or remove it.");
          }
        });
  }

  static void start(
      String start, SourcePosition position, Collection<String> nodes, Findings findings) {
    if (!start.isEmpty() && !nodes.contains(start)) {
      findings.add(
          UNKNOWN_START,
          position,
          "The start `" + start + "` is no node of this file.",
          "Write the id of the node where the dialogue begins.",
          start,
          nodes);
    }
  }
}

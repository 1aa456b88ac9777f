package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.ID_IS_NOT_FILE_NAME;
import static rapport.diagnostic.DiagnosticCode.UNKNOWN_CRITERION;
import static rapport.diagnostic.DiagnosticCode.UNKNOWN_TAG;
import static rapport.diagnostic.DiagnosticCode.UNSUPPORTED_FORMAT;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.diagnostic.SourcePosition;
import rapport.scenario.Allowance;
import rapport.scenario.Client;
import rapport.scenario.Node;
import rapport.scenario.Overview;
import rapport.scenario.Playthrough;
import rapport.scenario.Rubric;
import rapport.scenario.Scenario;
import rapport.scenario.Variable;

/** Reads a whole scenario. */
final class ScenarioReader {
  private final String fileId;
  private final Rubric rubric;
  private final Findings findings;
  private final Place place = new Place();
  private final Mentions mentions = new Mentions();

  /** {@code fileId} is the file's name without its ending, empty when it has none. */
  ScenarioReader(String fileId, Rubric rubric, Findings findings) {
    this.fileId = fileId;
    this.rubric = rubric;
    this.findings = findings;
  }

  LoadResult<Scenario> read(Yaml root) {
    Group group = Group.of(root, "The scenario", findings);
    format(group, findings);
    Overview overview = overview(group);
    Client client = client(group);
    Map<String, Variable> variables = variables(group);
    Filler filler = new Filler(client, findings);
    NodeReader reader = new NodeReader(rubric, filler, place, mentions, findings);
    Map<String, Node> nodes = nodes(group, reader);
    String start = group.requiredText("start");
    Mentions.start(start, group.at("start"), reader.names(), findings);
    place.note("#start", group.at("start"));
    mentions.check(reader.names(), reader.responses(), reader.variables(), findings);
    PlaythroughReader late = new PlaythroughReader(rubric, place, findings);
    List<Playthrough> playthroughs = late.playthroughs(group);
    List<Allowance> allowances = late.allowances(group, reader.names(), reader.responses());
    group.close();
    if (findings.hasErrors()) {
      return new LoadResult.Rejected<>(findings.sorted());
    }
    Scenario scenario =
        new Scenario(overview, client, variables, start, nodes, playthroughs, allowances);
    return new LoadResult.Accepted<>(scenario, place.map(), findings.sorted());
  }

  static void format(Group group, Findings findings) {
    String format = group.requiredText("format");
    if (!format.isEmpty() && !format.equals("1")) {
      findings.add(
          UNSUPPORTED_FORMAT,
          group.at("format"),
          "This file is written in format " + format + ", and this Rapport reads format 1.",
          "Write `format: 1`, or update Rapport if the file is newer.");
    }
  }

  private Overview overview(Group group) {
    String id = group.requiredText("id");
    if (!id.isEmpty()
        && Group.isId(id, group.at("id"), findings)
        && !fileId.isEmpty()
        && !id.equals(fileId)) {
      findings.add(
          ID_IS_NOT_FILE_NAME,
          group.at("id"),
          "The id is `" + id + "` and the file is called `" + fileId + ".yaml`.",
          "Make them the same.");
    }
    return new Overview(
        id,
        group.requiredText("title"),
        group.text("version"),
        orElse(group.text("language"), "en"),
        group.text("licence"),
        group.oneOf("difficulty", List.of("introductory", "intermediate", "advanced")),
        group.number("minutes", 0, 1, 600),
        group.requiredProse("summary"),
        group.prose("setting"),
        tags(group, "problems", rubric.problems().keySet(), findings),
        tags(group, "strengths", rubric.strengths().keySet(), findings),
        prose(group, "objectives"),
        group.texts("content-notes"),
        group.texts("references"),
        criteria(group, "assessed", rubric, findings),
        group.flag("shuffle", true),
        group.oneOf("raters", List.of("human", "automated")));
  }

  private static String orElse(String text, String usual) {
    return text.isEmpty() ? usual : text;
  }

  private List<String> prose(Group group, String key) {
    group.items(key).forEach(item -> ProseCheck.check(key, item, findings));
    return group.texts(key);
  }

  static List<String> tags(Group group, String key, Collection<String> known, Findings findings) {
    for (Yaml item : group.items(key)) {
      if (item instanceof Yaml.Text text && !known.contains(text.value())) {
        findings.add(
            UNKNOWN_TAG,
            text.position(),
            "`" + text.value() + "` is none of the " + key + ".",
            "Use one of: " + String.join(", ", known) + ".",
            text.value(),
            known);
      }
    }
    return group.texts(key);
  }

  static List<String> criteria(Group group, String key, Rubric rubric, Findings findings) {
    group.required(key);
    for (Yaml item : group.items(key)) {
      if (item instanceof Yaml.Text text) {
        criterion(text.value(), text.position(), rubric, findings);
      }
    }
    return group.texts(key);
  }

  static boolean criterion(String id, SourcePosition position, Rubric rubric, Findings findings) {
    Collection<String> known = rubric.criteria().keySet();
    if (!known.contains(id)) {
      findings.add(
          UNKNOWN_CRITERION,
          position,
          "The rubric has no criterion `" + id + "`.",
          "Use one of: " + String.join(", ", known) + ".",
          id,
          known);
      return false;
    }
    return true;
  }

  private Client client(Group group) {
    Map<String, String> facts = new LinkedHashMap<>();
    group.required("client");
    group
        .group("client")
        .ifPresent(
            client -> {
              client.requiredText("name");
              client.entries().keySet().forEach(key -> facts.put(key, client.prose(key)));
              client.close();
            });
    return new Client(facts.getOrDefault("name", ""), facts);
  }

  private Map<String, Variable> variables(Group group) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    group
        .group("variables")
        .ifPresent(
            all ->
                all.entries()
                    .forEach(
                        (name, field) -> {
                          Group one =
                              Group.of(field.value(), "The variable `" + name + "`", findings);
                          boolean good = Group.isId(name, field.position(), findings);
                          place.note("variables/" + name, field.position());
                          mentionsDeclared.put(name, field.position());
                          one.required("start");
                          one.required("min");
                          one.required("max");
                          int min =
                              one.number("min", Variable.LOWEST, Variable.LOWEST, Variable.HIGHEST);
                          int max =
                              one.number(
                                  "max", Variable.HIGHEST, Variable.LOWEST, Variable.HIGHEST);
                          int start = one.number("start", min, Variable.LOWEST, Variable.HIGHEST);
                          one.close();
                          if (start < min || start > max) {
                            findings.add(
                                rapport.diagnostic.DiagnosticCode.OUT_OF_RANGE,
                                one.at("start"),
                                "`"
                                    + name
                                    + "` starts at "
                                    + start
                                    + ", outside "
                                    + min
                                    + " to "
                                    + max
                                    + ".",
                                "Let min <= start <= max.");
                          } else if (good) {
                            variables.put(name, new Variable(name, start, min, max));
                          }
                        }));
    return variables;
  }

  private final Map<String, SourcePosition> mentionsDeclared = new LinkedHashMap<>();

  private Map<String, Node> nodes(Group group, NodeReader reader) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    group.required("nodes");
    reader.declare(mentionsDeclared);
    group
        .group("nodes")
        .ifPresent(
            all ->
                all.entries()
                    .forEach(
                        (id, field) ->
                            reader.read(id, field).ifPresent(node -> nodes.put(id, node))));
    return nodes;
  }
}

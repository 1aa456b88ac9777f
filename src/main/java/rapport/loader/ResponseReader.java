package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.CRITICAL_RATED_HIGH;
import static rapport.diagnostic.DiagnosticCode.DEAD_END;
import static rapport.diagnostic.DiagnosticCode.NOT_A_NUMBER;
import static rapport.diagnostic.DiagnosticCode.RATING_NOT_IN_PLAY;
import static rapport.diagnostic.DiagnosticCode.RATING_OUT_OF_RANGE;
import static rapport.diagnostic.DiagnosticCode.UNKNOWN_CRITICAL_CODE;
import static rapport.diagnostic.DiagnosticCode.UNRATED_CRITERION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.scenario.Condition;
import rapport.scenario.CriticalCode;
import rapport.scenario.Effect;
import rapport.scenario.Response;
import rapport.scenario.Route;
import rapport.scenario.Rubric;
import rapport.scenario.Spoken;

/** Reads the responses of decisions. */
final class ResponseReader {
  private final NodeReader nodes;
  private final Filler filler;
  private final Findings findings;

  ResponseReader(NodeReader nodes, Filler filler) {
    this.nodes = nodes;
    this.filler = filler;
    this.findings = nodes.findings();
  }

  Optional<Response> read(String node, String id, Yaml.Field field, List<String> criteria) {
    String at = node + "/" + id;
    Group.isId(id, field.position(), findings);
    nodes.place().note(at, field.position());
    Group group = Group.of(field.value(), "The response `" + at + "`", findings);
    for (String part : List.of("say", "rate", "when", "effects", "reply")) {
      nodes.place().note(at + "#" + part, group.at(part));
    }
    String say = filler.fill(group.requiredProse("say"), group.at("say"));
    Map<String, Integer> ratings = ratings(group, at, criteria);
    String critical = critical(group, at, ratings);
    Condition when = nodes.condition(group, "when");
    Spoken reply = nodes.spoken(group, "reply", at + "#reply");
    List<Effect> effects = effects(group);
    Map<String, List<Integer>> panel = panel(group);
    String why = filler.fill(group.requiredProse("why"), group.at("why"));
    String heard = filler.fill(group.prose("heard"), group.at("heard"));
    String tempting = filler.fill(group.prose("tempting"), group.at("tempting"));
    boolean once = group.flag("once", false);
    boolean repair = group.flag("repair", false);
    boolean safety = group.flag("safety", false);
    List<String> skills = group.texts("skills");
    List<String> strengths =
        ScenarioReader.tags(group, "strengths", nodes.rubric().strengths().keySet(), findings);
    Optional<Route> next = next(group, at, field);
    group.close();
    return next.map(
        route ->
            new Response(
                id, say, ratings, heard, why, tempting, reply, effects, when, once, critical,
                repair, safety, skills, strengths, panel, route));
  }

  private Optional<Route> next(Group group, String at, Yaml.Field field) {
    if (!group.has("next")) {
      if (!group.hasMisspelt(List.of("next"))) {
        findings.add(
            DEAD_END,
            field.position(),
            "The response `" + at + "` leads nowhere: it has no `next`.",
            "Add `next:` with the id of the node that follows.");
      }
      return Optional.empty();
    }
    return nodes.route(group, "next", at + "#next");
  }

  private Map<String, Integer> ratings(Group group, String at, List<String> criteria) {
    Map<String, Integer> ratings = new LinkedHashMap<>();
    group.required("rate");
    Optional<Group> rate = group.group("rate");
    rate.ifPresent(
        all ->
            all.entries()
                .forEach(
                    (criterion, field) -> {
                      all.has(criterion);
                      if (!ScenarioReader.criterion(
                          criterion, field.position(), nodes.rubric(), findings)) {
                        return;
                      }
                      if (!criteria.isEmpty() && !criteria.contains(criterion)) {
                        findings.add(
                            RATING_NOT_IN_PLAY,
                            field.position(),
                            "`"
                                + at
                                + "` rates "
                                + criterion
                                + ", which is not among this decision's `criteria`.",
                            "Remove the rating, or add "
                                + criterion
                                + " to `criteria` and rate every response on it.");
                      }
                      level(all, criterion, field)
                          .ifPresent(level -> ratings.put(criterion, level));
                    }));
    if (rate.isPresent()) {
      for (String criterion : criteria) {
        if (!rate.get().has(criterion) && nodes.rubric().criteria().containsKey(criterion)) {
          findings.add(
              UNRATED_CRITERION,
              group.at("rate"),
              "`" + at + "` has no rating on " + criterion + ".",
              "Add it: every response rates every criterion of the decision. A missed chance is a low level.");
        }
      }
    }
    return ratings;
  }

  private Optional<Integer> level(Group all, String key, Yaml.Field field) {
    String text = all.text(key);
    if (!text.matches("[+-]?[0-9]{1,6}")) {
      findings.add(
          NOT_A_NUMBER,
          field.value().position(),
          "The level on " + key + " must be a whole number, and this is `" + text + "`.",
          "Write 0, 1, 2, 3 or 4.");
      return Optional.empty();
    }
    int level = Integer.parseInt(text);
    if (level < 0 || level > Rubric.TOP) {
      findings.add(
          RATING_OUT_OF_RANGE,
          field.value().position(),
          "The level on " + key + " is " + level + ".",
          "Write 0, 1, 2, 3 or 4.");
      return Optional.empty();
    }
    return Optional.of(level);
  }

  private String critical(Group group, String at, Map<String, Integer> ratings) {
    String code = group.text("critical");
    if (code.isEmpty()) {
      return "";
    }
    CriticalCode known = nodes.rubric().critical().get(code);
    if (known == null) {
      findings.add(
          UNKNOWN_CRITICAL_CODE,
          group.at("critical"),
          "`" + code + "` is no critical code.",
          "Use one of: " + String.join(", ", nodes.rubric().critical().keySet()) + ".",
          code,
          nodes.rubric().critical().keySet());
      return "";
    }
    Integer level = ratings.get(known.criterion());
    if (level == null || level > 1) {
      findings.add(
          CRITICAL_RATED_HIGH,
          group.at("critical"),
          "`"
              + at
              + "` is critical ("
              + code
              + "), so it must be rated 0 or 1 on "
              + known.criterion()
              + ".",
          "Lower that rating, or remove `critical`.");
    }
    return code;
  }

  private List<Effect> effects(Group group) {
    List<Effect> effects = new ArrayList<>();
    group
        .group("effects")
        .ifPresent(
            all ->
                all.entries()
                    .forEach(
                        (variable, field) -> {
                          nodes.mentions().variable(variable, field.position());
                          String text = all.text(variable);
                          if (text.matches("[=+-]?[0-9]{1,3}|=-[0-9]{1,3}")) {
                            boolean set = text.startsWith("=");
                            String number = text.replaceFirst("^[=+]", "");
                            effects.add(
                                new Effect(
                                    variable,
                                    set ? Effect.Change.SET : Effect.Change.ADD,
                                    Integer.parseInt(number)));
                          } else {
                            findings.add(
                                NOT_A_NUMBER,
                                field.value().position(),
                                "The effect on `"
                                    + variable
                                    + "` must be a number, and this is `"
                                    + text
                                    + "`.",
                                "Write +1 to add, -1 to take away, =2 to set.");
                          }
                        }));
    return effects;
  }

  private Map<String, List<Integer>> panel(Group group) {
    Map<String, List<Integer>> panel = new LinkedHashMap<>();
    group
        .group("panel")
        .ifPresent(
            all ->
                all.entries()
                    .forEach(
                        (criterion, field) -> {
                          ScenarioReader.criterion(
                              criterion, field.position(), nodes.rubric(), findings);
                          List<Integer> levels = new ArrayList<>();
                          for (String text : all.texts(criterion)) {
                            if (text.matches("[0-4]")) {
                              levels.add(Integer.parseInt(text));
                            } else {
                              findings.add(
                                  RATING_OUT_OF_RANGE,
                                  field.value().position(),
                                  "A rater's level on " + criterion + " is `" + text + "`.",
                                  "Write 0, 1, 2, 3 or 4.");
                            }
                          }
                          panel.put(criterion, List.copyOf(levels));
                        }));
    return panel;
  }
}

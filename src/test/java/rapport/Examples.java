package rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.scenario.condition.Condition;
import rapport.scenario.model.Client;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.CriticalCode;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Effect;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Opening;
import rapport.scenario.model.Overview;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Response;
import rapport.scenario.model.Route;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Rupture;
import rapport.scenario.model.Scenario;
import rapport.scenario.model.Spoken;
import rapport.scenario.model.Variable;

/** Small records for tests, with everything that doesn't matter filled in. */
public final class Examples {
  private Examples() {}

  /** The shipped measures with the three criteria switched on. */
  public static Rubric rubric() {
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    for (String id : List.of("empathy", "boundary", "cultural-sensitivity")) {
      criteria.put(id, new Criterion(id, id, "?", List.of("0", "1", "2", "3", "4"), true));
    }
    return new Rubric(
        criteria,
        List.of("Harmful", "Detracting", "Partial", "Facilitative", "Additive"),
        new BigDecimal("3.0"),
        new BigDecimal("2.5"),
        new BigDecimal("2.5"),
        3,
        new BigDecimal("0.40"),
        Map.of(
            "money-or-business",
            new CriticalCode("money-or-business", "boundary", "Money came in.", "Stop."),
            "risk-ignored",
            new CriticalCode("risk-ignored", "empathy", "Risk was passed over.", "Stop.")),
        Map.of(),
        Map.of(),
        Map.of("empathy", "On empathy?", "boundary", "On boundary?", "general", "In general?"),
        "Take it along.",
        Map.of("en", Set.of("sad")));
  }

  public static Opening opening(String client) {
    return new Opening("", Spoken.of(client), List.of(), List.of(), false, Rupture.NONE);
  }

  /** A response rated on empathy. */
  public static Response response(String id, int empathy, String next) {
    return response(id, Map.of("empathy", empathy), Condition.ALWAYS, List.of(), false, next);
  }

  public static Response response(
      String id,
      Map<String, Integer> ratings,
      Condition when,
      List<Effect> effects,
      boolean once,
      String next) {
    return new Response(
        id,
        "Say " + id + ".",
        ratings,
        "Heard " + id + ".",
        "Why " + id + ".",
        "",
        Spoken.NOTHING,
        effects,
        when,
        once,
        "",
        false,
        false,
        List.of(),
        List.of(),
        Map.of(),
        Route.to(next));
  }

  /** A response in these words. */
  public static Response saying(String id, String say, String next) {
    Response plain = response(id, 3, next);
    return new Response(
        plain.id(),
        say,
        plain.ratings(),
        plain.heard(),
        plain.why(),
        plain.tempting(),
        plain.reply(),
        plain.effects(),
        plain.when(),
        plain.once(),
        plain.critical(),
        plain.repair(),
        plain.safety(),
        plain.skills(),
        plain.strengths(),
        plain.panel(),
        plain.next());
  }

  public static Decision decision(String id, Response... responses) {
    return new Decision(
        id, opening("At " + id + "."), List.of("empathy"), 1, false, false, List.of(responses));
  }

  public static Passage passage(String id, String next) {
    return new Passage(id, opening("At " + id + "."), Route.to(next));
  }

  public static Ending ending(String id) {
    return new Ending(id, opening("At " + id + "."), "The end", "It is over.", false);
  }

  /** A scenario that starts at its first node. */
  public static Scenario scenario(List<Variable> variables, Node... nodes) {
    Map<String, Node> byId = new LinkedHashMap<>();
    for (Node node : nodes) {
      byId.put(node.id(), node);
    }
    Map<String, Variable> byName = new LinkedHashMap<>();
    variables.forEach(variable -> byName.put(variable.name(), variable));
    return new Scenario(
        overview(),
        new Client("Marta", Map.of("name", "Marta")),
        byName,
        nodes[0].id(),
        byId,
        new ArrayList<>(),
        List.of());
  }

  private static Overview overview() {
    return new Overview(
        "example",
        "An example",
        "1.0.0",
        "en",
        "CC-BY-4.0",
        "introductory",
        5,
        "A client says something.",
        "",
        List.of(),
        List.of(),
        List.of("Listen."),
        List.of(),
        List.of(),
        List.of("empathy"),
        true,
        "");
  }
}

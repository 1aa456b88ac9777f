package rapport.play.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.Examples.decision;
import static rapport.Examples.ending;
import static rapport.Examples.passage;
import static rapport.Examples.response;
import static rapport.Examples.scenario;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.scenario.condition.Comparison;
import rapport.scenario.condition.Condition;
import rapport.scenario.model.Effect;
import rapport.scenario.model.Response;
import rapport.scenario.model.Route;
import rapport.scenario.model.Rupture;
import rapport.scenario.model.Spoken;
import rapport.scenario.model.Variable;

final class EngineTest {
  private static final Map<String, Integer> THREE = Map.of("empathy", 3);
  private static final Variable TRUST = new Variable("trust", 2, 0, 4);

  @Test
  void choosingLeadsToTheNextNode() {
    Engine engine =
        Engine.of(scenario(List.of(), decision("a", response("go", 3, "end")), ending("end")));

    State end = engine.choose(engine.start(), 0);

    assertThat(engine.node(end).id()).isEqualTo("end");
    assertThat(engine.client(end)).isEqualTo("At end.");
  }

  @Test
  void effectsAreKeptWithinTheBounds() {
    Engine engine =
        Engine.of(
            scenario(
                List.of(TRUST),
                decision("a", affecting("up", 3), affecting("down", -9), setting("to", 9)),
                ending("end")));

    assertThat(engine.value(engine.choose(engine.start(), 0), "trust")).isEqualTo(4);
    assertThat(engine.value(engine.choose(engine.start(), 1), "trust")).isZero();
    assertThat(engine.value(engine.choose(engine.start(), 2), "trust")).isEqualTo(4);
    assertThat(engine.value(engine.start(), "trust")).isEqualTo(2);
  }

  @Test
  void aResponseIsOfferedOnlyWhileItsConditionHolds() {
    Condition high = new Condition.Compare("trust", Comparison.MORE, 2);
    Response hidden = response("hidden", THREE, high, List.of(), false, "end");
    Engine engine =
        Engine.of(
            scenario(
                List.of(TRUST),
                decision("a", affectingTo("up", 1, "b")),
                decision("b", hidden, response("plain", 3, "end")),
                decision("c", hidden, response("plain", 3, "end")),
                ending("end")));

    State b = engine.choose(engine.start(), 0);

    assertThat(engine.offered(b)).extracting(Response::id).containsExactly("hidden", "plain");
    assertThat(engine.isOffered(b, 0)).isTrue();
  }

  @Test
  void aResponseOnOfferOnceIsGoneAfterwards() {
    Response once = response("once", THREE, Condition.ALWAYS, List.of(), true, "hub");
    Engine engine =
        Engine.of(
            scenario(List.of(), decision("hub", once, response("leave", 3, "end")), ending("end")));

    State again = engine.choose(engine.start(), 0);

    assertThat(engine.offered(again)).extracting(Response::id).containsExactly("leave");
    assertThatThrownBy(() -> engine.choose(again, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hub/once is not on offer");
  }

  @Test
  void aVisitIsRecordedBeforeTheNodesOwnWordsAreChosen() {
    Spoken words =
        new Spoken(
            List.of(
                new Spoken.Variant(new Condition.Visited("end"), "I am here."),
                new Spoken.Variant(Condition.ALWAYS, "Never.")));
    Engine engine =
        Engine.of(
            scenario(
                List.of(),
                decision("a", response("go", 3, "end")),
                new rapport.scenario.model.Ending(
                    "end",
                    new rapport.scenario.model.Opening(
                        "", words, List.of(), List.of(), false, Rupture.NONE),
                    "End",
                    "Over.",
                    false)));

    assertThat(engine.client(engine.choose(engine.start(), 0))).isEqualTo("I am here.");
  }

  @Test
  void whatWasSaidCanBeAskedForByTheRouteOfTheSameChoice() {
    Route route =
        new Route(
            List.of(
                new Route.Branch(new Condition.Said("a", "go"), "yes"),
                new Route.Branch(Condition.ALWAYS, "no")));
    Engine engine =
        Engine.of(
            scenario(
                List.of(),
                decision("a", routed("go", route), routed("other", route)),
                ending("yes"),
                ending("no")));

    assertThat(engine.node(engine.choose(engine.start(), 0)).id()).isEqualTo("yes");
    assertThat(engine.node(engine.choose(engine.start(), 1)).id()).isEqualTo("no");
  }

  @Test
  void theReplyKnowsTheEffectsOfTheChoice() {
    Spoken reply =
        new Spoken(
            List.of(
                new Spoken.Variant(
                    new Condition.Compare("trust", Comparison.AT_LEAST, 3), "Thank you."),
                new Spoken.Variant(Condition.ALWAYS, "Hm.")));
    Response up = replying(affecting("up", 1), reply);
    Engine engine = Engine.of(scenario(List.of(TRUST), decision("a", up), ending("end")));

    assertThat(engine.reply(engine.say(engine.start(), 0), 0)).isEqualTo("Thank you.");
  }

  @Test
  void factsThatNothingAsksForAreNotPartOfTheState() {
    Engine engine =
        Engine.of(
            scenario(
                List.of(),
                decision("a", response("one", 3, "end"), response("two", 2, "end")),
                ending("end")));

    assertThat(engine.choose(engine.start(), 0)).isEqualTo(engine.choose(engine.start(), 1));
  }

  @Test
  void aStateIsAValueThatCanBePlayedOnFromAgain() {
    Engine engine =
        Engine.of(
            scenario(
                List.of(TRUST),
                decision("a", affectingTo("up", 1, "a"), affectingTo("down", -1, "a")),
                ending("end")));
    State start = engine.start();

    engine.choose(start, 0);

    assertThat(start).isEqualTo(engine.start()).hasSameHashCodeAs(engine.start());
    assertThat(engine.choose(engine.choose(start, 0), 1)).isEqualTo(start);
  }

  @Test
  void passagesAreShownUntilSomebodyHasToChoose() {
    Engine engine =
        Engine.of(
            scenario(
                List.of(),
                passage("one", "two"),
                passage("two", "ask"),
                decision("ask", response("go", 3, "end")),
                ending("end")));

    Arrival arrival = engine.arrive(engine.start());

    assertThat(arrival.kind()).isEqualTo(Arrival.Kind.DECIDING);
    assertThat(arrival.shown().stream().map(s -> engine.node(s).id()))
        .containsExactly("one", "two", "ask");
  }

  @Test
  void passagesInACircleAreRefusedAndNeverHang() {
    Engine engine =
        Engine.of(scenario(List.of(), passage("one", "two"), passage("two", "one"), ending("end")));

    assertThat(engine.arrive(engine.start()).kind()).isEqualTo(Arrival.Kind.LOOPING);
  }

  @Test
  void aDecisionWithNothingOnOfferIsRefused() {
    Response hidden =
        response("hidden", THREE, new Condition.Visited("end"), List.of(), false, "end");
    Engine engine = Engine.of(scenario(List.of(), decision("a", hidden), ending("end")));

    assertThat(engine.arrive(engine.start()).kind()).isEqualTo(Arrival.Kind.STUCK);
  }

  @Test
  void moreThanSixtyFourFactsAreKeptApart() {
    Response[] responses = new Response[70];
    for (int i = 0; i < responses.length; i++) {
      responses[i] = response("r" + i, THREE, Condition.ALWAYS, List.of(), true, "hub");
    }
    Engine engine = Engine.of(scenario(List.of(), decision("hub", responses), ending("end")));

    State after = engine.choose(engine.choose(engine.start(), 1), 65);

    assertThat(engine.offered(after)).hasSize(68);
    assertThat(engine.isOffered(after, 1)).isFalse();
    assertThat(engine.isOffered(after, 65)).isFalse();
  }

  private static Response affecting(String id, int amount) {
    return affectingTo(id, amount, "end");
  }

  private static Response affectingTo(String id, int amount, String next) {
    Effect effect = new Effect("trust", Effect.Change.ADD, amount);
    return response(id, THREE, Condition.ALWAYS, List.of(effect), false, next);
  }

  private static Response setting(String id, int amount) {
    Effect effect = new Effect("trust", Effect.Change.SET, amount);
    return response(id, THREE, Condition.ALWAYS, List.of(effect), false, "end");
  }

  private static Response routed(String id, Route route) {
    return with(response(id, 3, "yes"), Spoken.NOTHING, route);
  }

  private static Response replying(Response response, Spoken reply) {
    return with(response, reply, response.next());
  }

  private static Response with(Response r, Spoken reply, Route next) {
    return new Response(
        r.id(),
        r.say(),
        r.ratings(),
        r.heard(),
        r.why(),
        r.tempting(),
        reply,
        r.effects(),
        r.when(),
        r.once(),
        r.critical(),
        r.repair(),
        r.safety(),
        r.skills(),
        r.strengths(),
        r.panel(),
        next);
  }
}

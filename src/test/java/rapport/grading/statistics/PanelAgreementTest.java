package rapport.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.scenario.model.Response;
import rapport.scenario.model.Scenario;

final class PanelAgreementTest {
  @Test
  void everyResponseIsAUnitAndEveryPlaceInTheListsARater() {
    Scenario scenario =
        scenario(
            rated("a", Map.of("empathy", List.of(4, 4, 3), "boundary", List.of(2, 2))),
            rated("b", Map.of("empathy", List.of(1, 0, 1), "boundary", List.of(2, 2))),
            rated("c", Map.of("empathy", List.of(3, 4))),
            rated("d", Map.of("empathy", List.of(2, 2, 4))),
            rated("e", Map.of("empathy", List.of(0))),
            rated("f", Map.of()));

    List<PanelAgreement> all = PanelAgreement.of(scenario);

    assertThat(all)
        .extracting(PanelAgreement::criterion)
        .containsExactlyInAnyOrder("empathy", "boundary");
    PanelAgreement empathy = of("empathy", all);
    // Worked out from the definition, apart from this program.
    assertThat(empathy.alpha().value()).isNotNull().isCloseTo(0.6025472112428634, within(1e-9));
    assertThat(empathy.units()).isEqualTo(4);
    assertThat(empathy.raters()).isEqualTo(3);
  }

  @Test
  void aPanelThatAlwaysSaysTheSameHasNoAgreementToMeasure() {
    Scenario scenario =
        scenario(
            rated("a", Map.of("boundary", List.of(2, 2))),
            rated("b", Map.of("boundary", List.of(2, 2))));

    PanelAgreement boundary = of("boundary", PanelAgreement.of(scenario));
    assertThat(boundary.alpha().isDefined()).isFalse();
    assertThat(boundary.alpha().why()).startsWith("every rating is the same");
    assertThat(boundary.units()).isEqualTo(2);
  }

  @Test
  void aScenarioWithoutAPanelHasNone() {
    assertThat(PanelAgreement.of(scenario(rated("a", Map.of())))).isEmpty();
  }

  private static PanelAgreement of(String criterion, List<PanelAgreement> all) {
    return all.stream()
        .filter(each -> each.criterion().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  private static Scenario scenario(Response... responses) {
    return Examples.scenario(
        List.of(), Examples.decision("start", responses), Examples.ending("end"));
  }

  private static Response rated(String id, Map<String, List<Integer>> panel) {
    Response plain = Examples.response(id, 3, "end");
    return new Response(
        plain.id(),
        plain.say(),
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
        panel,
        plain.next());
  }
}

package rapport.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.diagnostic.Diagnostic;
import rapport.diagnostic.DiagnosticCode;
import rapport.diagnostic.SourcePosition;
import rapport.scenario.Scenario;

/** What an author accepts is left out, and what nothing needed is said. */
final class AllowancesTest {
  private static final Set<DiagnosticCode> ALL = EnumSet.allOf(DiagnosticCode.class);

  private static final String TEXT =
      """
      format: 1
      id: scene
      title: Small
      summary: Very small.
      assessed: [empathy]
      client:
        name: Marta
      start: opening
      nodes:
        opening:
          client: "Oh \\U0001F642."
          criteria: [empathy]
          responses:
            ask:
              say: "Go on \\U0001F642."
              rate: {empathy: 3}
              why: It goes on.
              next: over
            wait:
              say: "Well \\U0001F642."
              rate: {empathy: 1}
              why: It waits.
              next: over
        over:
          client: "Bye \\U0001F642."
          ending:
            title: Over
            debrief: It is over.
      allow:
        - code: wide-text
      """;

  @Test
  void withoutAPlaceTheWholeFileIsMeant() {
    assertThat(left("    reason: Smiles.\n", ALL)).isEmpty();
  }

  @Test
  void ofANodeOnlyWhatStandsInItIsAccepted() {
    assertThat(left("    reason: Smiles.\n    at: opening\n", ALL))
        .extracting(Diagnostic::position)
        .containsExactly(new SourcePosition(25, 13));
  }

  @Test
  void ofAResponseOnlyWhatStandsInItIsAccepted() {
    assertThat(left("    reason: Smiles.\n    at: opening/ask\n", ALL))
        .extracting(found -> found.position().line())
        .containsExactly(11, 20, 25);
  }

  @Test
  void whatNothingNeedsIsSaidAtItsPlace() {
    List<Diagnostic> left =
        left("    reason: Smiles.\n  - code: unused-variable\n    reason: Later.\n", ALL);

    assertThat(left).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNUSED_ALLOW);
    assertThat(left.get(0).position()).isEqualTo(new SourcePosition(32, 11));
  }

  @Test
  void whatWasNotLookedForIsNotJudged() {
    String entries = "    reason: Smiles.\n  - code: unused-variable\n    reason: Later.\n";

    assertThat(left(entries, EnumSet.of(DiagnosticCode.WIDE_TEXT))).isEmpty();
  }

  private static List<Diagnostic> left(String entries, Set<DiagnosticCode> examined) {
    LoadResult<Scenario> result =
        ScenarioLoader.load(SourceText.unnamed(TEXT + entries), Examples.rubric());
    LoadResult.Accepted<Scenario> accepted = (LoadResult.Accepted<Scenario>) result;
    return Allowances.apply(
        accepted.diagnostics(), accepted.content(), accepted.positions(), examined);
  }
}

package rapport.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.Examples;
import rapport.analysis.paths.CriterionPaths;
import rapport.analysis.paths.Envelope;
import rapport.scenario.condition.Comparison;
import rapport.scenario.condition.Condition;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.Severity;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.model.Effect;
import rapport.scenario.model.Node;
import rapport.scenario.model.Response;
import rapport.scenario.model.Scenario;
import rapport.scenario.model.Variable;

final class AnalysisTest {
  private static final Path FIXTURES = Path.of("src/test/resources/analysis");

  static Stream<String> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .filter(name -> !name.equals("rubric") && !name.equals("aftercare"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theShippedScenariosAreClean(String id) {
    Checked checked = Checked.file(id, Path.of("scenarios", id + ".yaml"));

    assertThat(checked.findings())
        .as(checked.words(id + ".yaml"))
        .noneMatch(finding -> finding.severity().isAtLeast(Severity.WARNING));
  }

  @Test
  void aTrapThatOneInAMillionPlaysFindsIsShownInTwentySteps() {
    Checked checked = Checked.file("scene", FIXTURES.resolve("stuck-always-left.yaml"));
    Diagnostic stuck =
        checked.findings().stream()
            .filter(finding -> finding.code() == DiagnosticCode.STUCK)
            .findFirst()
            .orElseThrow();

    List<String> alwaysLeft =
        IntStream.range(0, 20).mapToObj(i -> "a" + i + "/left").collect(Collectors.toList());
    assertThat(stuck.witness()).isEqualTo(alwaysLeft);
  }

  /** As a story that was brought in from elsewhere may have them. */
  @Test
  void twentyThousandPassagesInARowAreCheckedToTheirEnd() throws IOException {
    Path file = FIXTURES.resolve("no-repair-after-a-rupture.yaml");
    String story =
        Files.readString(file)
            .replace("next: middle", "next: p0")
            .replace("rupture: withdrawal", "rupture: withdrawal\n    risk: yes")
            .replace("nodes:\n", "nodes:\n" + row(20_000));

    assertThat(Checked.text("scene", story).codes())
        .containsOnlyOnce(DiagnosticCode.NO_REPAIR.id(), DiagnosticCode.RISK_WITHOUT_SAFETY.id())
        .doesNotContain(DiagnosticCode.UNREACHABLE_NODE.id(), DiagnosticCode.SILENT_LOOP.id());
  }

  private static String row(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> "  p" + i + ":\n    client: Hm.\n    next: p" + (i + 1) + "\n")
        .collect(Collectors.joining())
        .replace("next: p" + length + "\n", "next: middle\n");
  }

  @Test
  void saysWhenItStoppedAtTheLimitAndClaimsNothingThen() {
    Analysis analysis = analyse(hub(12), 100);

    assertThat(analysis.isComplete()).isFalse();
    assertThat(analysis.summary()).isEqualTo("stopped at the limit of 100 states: not proved");
    assertThat(analysis.paths().counts()).isEmpty();
    assertThat(analysis.findings())
        .extracting(Diagnostic::code)
        .doesNotContain(
            DiagnosticCode.UNREACHABLE_ENDING,
            DiagnosticCode.UNREACHABLE_NODE,
            DiagnosticCode.NO_POOR_RESPONSE,
            DiagnosticCode.MET_IMPOSSIBLE);
  }

  @Test
  void aHubOfSixteenThatCanEachBeSaidOnceIsExploredWhole() {
    Analysis analysis = analyse(hub(16), Analysis.LIMIT);

    assertThat(analysis.summary()).isEqualTo("65537 states, complete");
    // Every ordered choice of some of sixteen: the sum of 16! / k!.
    assertThat(analysis.paths().counts().orElseThrow().all())
        .isEqualTo(new BigInteger("56874039553217"));
  }

  @Test
  void whatNobodyAsksForLaterIsForgotten() {
    Analysis analysis = analyse(flags(32), Analysis.LIMIT);

    assertThat(analysis.isComplete()).isTrue();
    assertThat(analysis.states()).isEqualTo(32 * 3 + 1);
    assertThat(analysis.paths().counts().orElseThrow().all()).isEqualTo(BigInteger.TWO.pow(32));
  }

  @Test
  void tenThousandDecisionsInARowAreNoTrouble() {
    Node[] nodes = new Node[10_001];
    for (int i = 0; i < 10_000; i++) {
      String next = i == 9_999 ? "end" : "n" + (i + 1);
      nodes[i] =
          Examples.decision(
              "n" + i,
              Examples.response("a", 4, next),
              Examples.response("b", 3, next),
              Examples.response("c", 2, next),
              Examples.response("d", 1, next));
    }
    nodes[10_000] = Examples.ending("end");
    Analysis analysis = analyse(Examples.scenario(List.of(), nodes), Analysis.LIMIT);

    assertThat(analysis.summary()).isEqualTo("10001 states, complete");
    assertThat(analysis.paths().counts().orElseThrow().all())
        .isEqualTo(BigInteger.valueOf(4).pow(10_000));
    CriterionPaths empathy = analysis.paths().criteria().get(0);
    assertThat(empathy.random()).isEqualTo(BigFraction.of(5, 2));
  }

  @Test
  void theBestMeanMayGoThroughAWorseStart() {
    // After a 0 the rest of 3, 3, 3 beats a single 4; after a 4 the single 4 wins.
    Scenario scenario =
        Examples.scenario(
            List.of(),
            Examples.decision("first", Examples.response("low", 0, "fork")),
            Examples.decision(
                "fork", Examples.response("short", 4, "end"), Examples.response("long", 3, "b")),
            Examples.decision("b", Examples.response("go", 3, "c")),
            Examples.decision("c", Examples.response("go", 3, "end")),
            Examples.ending("end"));
    Envelope best = analyse(scenario, 100).paths().criteria().get(0).best();

    assertThat(best).isNotNull();
    assertThat(best.mean()).isEqualTo(BigFraction.of(9, 4));
    assertThat(best.witness()).containsExactly("first/low", "fork/long", "b/go", "c/go");
  }

  private static Analysis analyse(Scenario scenario, int limit) {
    return Analysis.of(scenario, SourceMap.of(Map.of()), Examples.rubric(), limit);
  }

  private static Scenario hub(int size) {
    Response[] responses = new Response[size + 1];
    for (int i = 0; i < size; i++) {
      responses[i] =
          Examples.response(
              "r" + i, Map.of("empathy", i % 5), Condition.ALWAYS, List.of(), true, "hub");
    }
    responses[size] = Examples.response("go", 3, "end");
    return Examples.scenario(
        List.of(), Examples.decision("hub", responses), Examples.ending("end"));
  }

  /** Each flag is set in one decision and asked for in the next, and never again. */
  private static Scenario flags(int count) {
    List<Variable> variables = new ArrayList<>();
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      variables.add(new Variable("flag" + i, 0, 0, 1));
      Effect raise = new Effect("flag" + i, Effect.Change.ADD, 1);
      Condition raised = new Condition.Compare("flag" + i, Comparison.EQUAL, 1);
      String next = i == count - 1 ? "end" : "set" + (i + 1);
      nodes.add(
          Examples.decision(
              "set" + i,
              response("yes", Condition.ALWAYS, List.of(raise), "ask" + i),
              response("no", Condition.ALWAYS, List.of(), "ask" + i)));
      nodes.add(
          Examples.decision(
              "ask" + i,
              response("up", raised, List.of(), next),
              response("down", new Condition.Not(raised), List.of(), next)));
    }
    nodes.add(Examples.ending("end"));
    return Examples.scenario(variables, nodes.toArray(Node[]::new));
  }

  private static Response response(String id, Condition when, List<Effect> effects, String next) {
    return Examples.response(id, Map.of("empathy", 3), when, effects, false, next);
  }
}

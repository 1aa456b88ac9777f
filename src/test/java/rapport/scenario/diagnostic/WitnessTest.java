package rapport.scenario.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WitnessTest {
  @Test
  void choicesArePutTogetherOnceAndOnlyWhenSomebodyReadsThem() {
    AtomicInteger asked = new AtomicInteger();
    List<String> witness =
        new Witness(
            2,
            () -> {
              asked.incrementAndGet();
              return List.of("a/b", "c/d");
            });
    Diagnostic finding =
        new Diagnostic(
            DiagnosticCode.STUCK,
            Severity.ERROR,
            SourcePosition.START,
            "Stuck.",
            "",
            List.of(),
            witness);
    assertThat(finding.witness()).hasSize(2);
    assertThat(asked).hasValue(0);
    assertThat(finding.witness()).containsExactly("a/b", "c/d").isEqualTo(List.of("a/b", "c/d"));
    assertThat(finding.witness()).endsWith("c/d");
    assertThat(asked).hasValue(1);
  }
}

package rapport.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.scenario.diagnostic.DiagnosticCode;

/** What a check declares of itself. */
final class ChecksTest {
  private static final List<DiagnosticCode> CODES =
      Analysis.CHECKS.stream().flatMap(check -> check.codes().stream()).toList();

  @Test
  void everyCodeOfACheckIsExplained() {
    assertThat(CODES)
        .allSatisfy(
            code ->
                assertThat(getClass().getResource("/explain/" + code.id() + ".md")).isNotNull());
  }

  @Test
  void noTwoChecksGiveTheSameCode() {
    assertThat(CODES).doesNotHaveDuplicates();
  }

  @Test
  void everyCheckSaysWhichCodesItGives() {
    assertThat(Analysis.CHECKS).allSatisfy(check -> assertThat(check.codes()).isNotEmpty());
  }
}

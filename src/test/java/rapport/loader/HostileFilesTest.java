package rapport.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.diagnostic.Diagnostic;
import rapport.diagnostic.DiagnosticCode;

/** Files made to hurt: each is refused with a few clear words. */
final class HostileFilesTest {
  @Test
  void twentyThousandDuplicateKeysAreSaidInFewWords() {
    List<Diagnostic> found = check("id: scene\n".repeat(20_000));

    assertThat(found).extracting(Diagnostic::code).contains(DiagnosticCode.DUPLICATE_KEY);
    assertThat(found).hasSizeLessThan(100);
    assertThat(found.get(found.size() - 1).message()).contains("more of the kind duplicate-key");
  }

  @Test
  void aNestTenThousandDeepIsRefused() {
    assertThat(codes("a: " + "[".repeat(10_000) + "]".repeat(10_000)))
        .contains(DiagnosticCode.TOO_DEEP);
    assertThat(codes("a: " + "{a: ".repeat(10_000) + "}".repeat(10_000)))
        .contains(DiagnosticCode.TOO_DEEP);
    StringBuilder indented = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      indented.append(" ".repeat(i)).append("a:\n");
    }
    assertThat(codes(indented.toString())).contains(DiagnosticCode.TOO_DEEP);
  }

  @Test
  void anAliasBombIsRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(codes(bomb.toString())).contains(DiagnosticCode.ALIAS_BOMB);
  }

  @Test
  void aVeryLongLineIsRefusedBeforeItIsParsed() {
    assertThat(codes("title: " + "x".repeat(4_000_000 - 10)))
        .containsExactly(DiagnosticCode.TOO_LARGE);
  }

  @Test
  void aVeryLargeFileIsRefused() {
    assertThat(codes("# a comment\n".repeat(400_000))).containsExactly(DiagnosticCode.TOO_LARGE);
  }

  @Test
  void anEmptyFileSaysHowToBegin() {
    for (String text : List.of("", "\n\n", "# nothing yet\n")) {
      assertThat(check(text)).hasSize(1);
      assertThat(check(text).get(0).message()).isEqualTo("The file is empty.");
    }
  }

  @Test
  void aBinaryIsNotUtf8() {
    byte[] bytes = {0x50, 0x4B, 0x03, 0x04, (byte) 0xFF, (byte) 0xFE, 0x00};
    assertThat(ScenarioLoader.load("scene", bytes, Examples.rubric()).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.NOT_UTF_8);
  }

  @Test
  void aControlCharacterInTheRawTextIsRefusedWhereItIs() {
    List<Diagnostic> found = check("format: 1\ntitle: a\u0007b\n");
    assertThat(found)
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.CONTROL_CHARACTER);
    assertThat(found.get(0).position().line()).isEqualTo(2);
    assertThat(found.get(0).position().column()).isEqualTo(9);
  }

  @Test
  void aListOrATextInsteadOfAScenarioIsAWrongKind() {
    assertThat(codes("- one\n- two\n")).containsExactly(DiagnosticCode.WRONG_KIND);
    assertThat(codes("just words")).containsExactly(DiagnosticCode.WRONG_KIND);
  }

  private static List<DiagnosticCode> codes(String text) {
    return check(text).stream().map(Diagnostic::code).distinct().toList();
  }

  private static List<Diagnostic> check(String text) {
    return ScenarioLoader.load("scene", text.getBytes(StandardCharsets.UTF_8), Examples.rubric())
        .diagnostics();
  }
}

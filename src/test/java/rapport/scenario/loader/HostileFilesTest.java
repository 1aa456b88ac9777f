package rapport.scenario.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.SourcePosition;

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
    assertThat(codes("# a comment\n".repeat(3_000_000))).containsExactly(DiagnosticCode.TOO_LARGE);
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
        .filteredOn(d -> d.code() == DiagnosticCode.CONTROL_CHARACTER)
        .extracting(Diagnostic::position)
        .containsExactly(new SourcePosition(2, 9));
  }

  @Test
  void aListOrATextInsteadOfAScenarioIsAWrongKind() {
    assertThat(codes("- one\n- two\n")).containsExactly(DiagnosticCode.WRONG_KIND);
    assertThat(codes("just words")).containsExactly(DiagnosticCode.WRONG_KIND);
  }

  @Test
  void aScenarioOfTenThousandNodesLoads() {
    assertThat(check(large(10_000))).isEmpty();
  }

  @Test
  void aMillionValuesAreNotKept() {
    assertThat(codes("- a\n".repeat(2_000_000))).containsExactly(DiagnosticCode.TOO_LARGE);
  }

  @Test
  void thousandsOfMisspeltTargetsAreCountedAndNotAllCompared() {
    String text = large(5_000).replace("next: n", "next: m");

    assertThat(check(text)).hasSizeLessThan(30);
    assertThat(codes(text)).containsExactly(DiagnosticCode.UNKNOWN_TARGET);
  }

  @Test
  void aConditionOfManyBracketsIsRefused() {
    String when = "(".repeat(5_000) + "visited(n0)" + ")".repeat(5_000);
    String text =
        large(3).replace("        next: n1", "        when: " + when + "\n        next: n1");

    assertThat(codes(text)).containsExactly(DiagnosticCode.BAD_CONDITION);
  }

  @Test
  void manyUnclosedQuotesEndAfterSomeRepairs() {
    assertThat(check("a: \"b\nc: d\n".repeat(2_000))).hasSizeLessThan(60);
  }

  private static String large(int nodes) {
    StringBuilder text =
        new StringBuilder(
            """
            format: 1
            id: scene
            title: Large
            summary: Very many nodes.
            assessed: [empathy]
            client:
              name: Marta
            start: n0
            nodes:
            """);
    for (int i = 0; i < nodes; i++) {
      text.append("  n").append(i).append(":\n    client: And then, ").append(i).append("?\n");
      text.append("    criteria: [empathy]\n    responses:\n      go-on:\n        say: Go on.\n");
      text.append("        rate: {empathy: 3}\n        why: It goes on.\n        next: n");
      text.append(i + 1).append('\n');
    }
    text.append("  n").append(nodes).append(":\n    client: Well.\n    ending:\n");
    return text.append("      title: Over\n      debrief: It is over.\n").toString();
  }

  private static List<DiagnosticCode> codes(String text) {
    return check(text).stream().map(Diagnostic::code).distinct().toList();
  }

  private static List<Diagnostic> check(String text) {
    return ScenarioLoader.load("scene", text.getBytes(StandardCharsets.UTF_8), Examples.rubric())
        .diagnostics();
  }
}

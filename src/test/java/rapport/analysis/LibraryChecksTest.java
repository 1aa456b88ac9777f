package rapport.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.scenario.diagnostic.DiagnosticCode;

final class LibraryChecksTest {
  private static final Path SCENE = Path.of("src/test/resources/analysis/clean-base.yaml");

  private static final String HIDDEN =
      """
      lost:
          scene: Never.
          problems: [dependency]
          next: goodbye
        goodbye:
      """;

  private static final String ALLOWED =
      """
      allow:
        - code: same-line-rated-apart
          at: first/open
          reason: Another client.
      """;

  @Test
  void saysNothingOfASingleFile() throws IOException {
    assertThat(LibraryChecks.of(List.of(member("a.yaml", scene())), Checked.rubric())).isEmpty();
  }

  @Test
  void twoFilesWithTheSameIdAreAnErrorInTheSecond() throws IOException {
    assertThat(found(DiagnosticCode.DUPLICATE_ID, scene(), scene()))
        .extracting(LibraryChecks.Found::file)
        .containsExactly("b.yaml");
    assertThat(found(DiagnosticCode.DUPLICATE_ID, scene(), other())).isEmpty();
  }

  @Test
  void theSameLineTwoLevelsApartIsWorthALook() throws IOException {
    String apart = other().replaceFirst("rate: \\{empathy: 3}", "rate: {empathy: 1}");
    String near = other().replaceFirst("rate: \\{empathy: 3}", "rate: {empathy: 4}");

    assertThat(found(DiagnosticCode.SAME_LINE_RATED_APART, scene(), apart))
        .singleElement()
        .satisfies(found -> assertThat(found.diagnostic().message()).contains("first/open"));
    assertThat(found(DiagnosticCode.SAME_LINE_RATED_APART, scene(), near)).isEmpty();
  }

  @Test
  void anAllowanceSilencesTheNoteOnALineRatedApart() throws IOException {
    String apart = other().replaceFirst("rate: \\{empathy: 3}", "rate: {empathy: 1}") + ALLOWED;

    assertThat(found(DiagnosticCode.SAME_LINE_RATED_APART, scene(), apart)).isEmpty();
  }

  @Test
  void tagsOnCompletePathsCountAndOthersDoNot() throws IOException {
    String tagged =
        scene().replaceFirst("    criteria:", "    problems: [dependency]\n    criteria:");
    String also = tagged.replace("id: scene", "id: other");
    String hidden = other().replace("goodbye:\n", HIDDEN);

    assertThat(thin(tagged, also)).noneMatch(message -> message.contains("`dependency`"));
    assertThat(thin(tagged, hidden))
        .anyMatch(message -> message.contains("`dependency` comes up in only 1"));
  }

  private static List<String> thin(String one, String other) {
    return found(DiagnosticCode.THIN_COVERAGE, one, other).stream()
        .map(found -> found.diagnostic().message())
        .toList();
  }

  private static List<LibraryChecks.Found> found(DiagnosticCode code, String one, String other) {
    List<LibraryChecks.Member> members = List.of(member("a.yaml", one), member("b.yaml", other));
    return LibraryChecks.of(members, Checked.rubric()).stream()
        .filter(found -> found.diagnostic().code() == code)
        .toList();
  }

  private static LibraryChecks.Member member(String file, String text) {
    String id = text.contains("id: other") ? "other" : "scene";
    return LibraryChecks.Member.of(file, Checked.text(id, text).analysis());
  }

  private static String scene() throws IOException {
    return Files.readString(SCENE);
  }

  private static String other() throws IOException {
    return scene().replace("id: scene", "id: other");
  }
}

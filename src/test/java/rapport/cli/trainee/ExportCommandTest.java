package rapport.cli.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Shell;

final class ExportCommandTest {
  private static final String HOSTILE = "<script>alert(1)</script> # [x](javascript:y) *&amp;";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void aSessionIsWrittenAsMarkdownWithEverythingShownTypedAndChosen() {
    typeAndUndo("I'd ask about her.");

    Shell.Result result = shell.run("export", Shell.FIRST);

    assertThat(result.code()).isZero();
    Golden.verify("cli/export.md", result.out());
  }

  @Test
  void aSessionIsWrittenAsAPage() {
    typeAndUndo("I'd ask about her.");

    String html = html();

    Golden.verify("cli/export.html", html.substring(html.indexOf("<main>")));
  }

  @Test
  void aPageNeedsNothingFromElsewhereAndRunsNothing() {
    shell.play();

    assertThat(html())
        .contains(
            "default-src 'none'",
            "role=\"img\" viewBox",
            "<title id=\"profile-title\">Score profile")
        .doesNotContain("<script", "src=", "href=", "url(");
  }

  @Test
  void markupThatATraineeTypedStaysText() {
    typeAndUndo(HOSTILE);

    assertThat(html())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; # [x](javascript:y) *&amp;amp;")
        .doesNotContain("<script");
    assertThat(shell.run("export", Shell.FIRST).out())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; \\# \\[x\\](javascript:y) \\*&amp;amp;")
        .doesNotContain("<script");
  }

  @Test
  void markupThatAnAuthorWroteStaysText() throws IOException {
    Path file = shell.scenarios().resolve("tea.yaml");
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.writeString(
        file,
        text.replace("title: Tea?", "title: <script>tea</script>")
            .replace("I did.", "<img onerror=x>"),
        StandardCharsets.UTF_8);
    shell.play();

    assertThat(html())
        .contains("<title>&lt;script&gt;tea&lt;/script&gt;</title>", "&lt;img onerror=x&gt;")
        .doesNotContain("<script", "<img");
  }

  @Test
  void whatWouldBeAListInMarkdownStaysText() throws IOException {
    Path file = shell.scenarios().resolve("tea.yaml");
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.writeString(
        file, text.replace("debrief: The tea", "debrief: 1. The tea"), StandardCharsets.UTF_8);
    shell.play();

    assertThat(shell.run("export", Shell.FIRST).out()).contains("\n1\\. The tea was never");
  }

  @Test
  void jsonIsWhatShowPrints() {
    shell.play();

    assertThat(shell.run("export", Shell.FIRST, "--format", "json").out())
        .isEqualTo(shell.run("show", Shell.FIRST, "--format", "json").out());
  }

  @Test
  void anOpenSessionIsWrittenWithoutWhatIsYetToBeLearnt() {
    shell.begin();

    assertThat(html())
        .contains("You thought of me on the way here. (chosen)")
        .doesNotContain("Report", "Additive", "<svg");
  }

  @Test
  void aFileIsWrittenOnceAndNeverOverAnother() throws IOException {
    shell.play();

    Shell.Result first = shell.run("export", Shell.FIRST, "--format", "html", "--output", "a.html");
    Shell.Result second = shell.run("export", Shell.FIRST, "--output", "a.html");

    assertThat(first.err()).isEqualTo("The session is in a.html.\n");
    assertThat(first.out()).isEmpty();
    assertThat(second.code()).isEqualTo(2);
    assertThat(second.err()).contains("a.html is there already. Add --force");
    assertThat(Files.readString(shell.file("a.html"), StandardCharsets.UTF_8))
        .startsWith("<!DOCTYPE html>");
  }

  @Test
  void aDamagedSessionIsWrittenUpToTheDamageWithAWarning() throws IOException {
    shell.play();
    Files.writeString(shell.journalFile(), "{}\n", StandardOpenOption.APPEND);

    Shell.Result result = shell.run("export", Shell.FIRST);

    assertThat(result.out()).startsWith("# Tea?");
    assertThat(result.err()).contains("More: rapport verify " + Shell.FIRST);
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(shell.run("export", "2026").err()).contains("There is no session 2026.");
    assertThat(shell.run("export", "2026", "--format", "pdf").err())
        .contains("there is no format pdf; markdown, html and json are known");
  }

  private void typeAndUndo(String words) {
    shell
        .typing("\nreceive\n" + words + "\nhoney\nback\n" + words + "\nquiet\nlong\n\n3\n")
        .run("play", "tea", "--seed", "1", "--prompts");
  }

  private String html() {
    return shell.run("export", Shell.FIRST, "--format", "html").out();
  }
}

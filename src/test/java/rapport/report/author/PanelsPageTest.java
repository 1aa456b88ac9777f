package rapport.report.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rapport.report.text.PlainText;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

final class PanelsPageTest {
  private static final Pattern RATE = Pattern.compile("        rate: \\{empathy: (\\d)}\n");

  @Test
  void aScenarioWithoutAPanelSaysNothing() throws IOException {
    assertThat(said(scenario(text()))).isEmpty();
  }

  @Test
  void ratersWhoAlwaysAgreeHaveAnAlphaOfOne() throws IOException {
    String rated = RATE.matcher(text()).replaceAll("$0        panel: {empathy: [$1, $1, $1]}\n");

    assertThat(said(scenario(rated.replace("start:", "raters: human\nstart:"))))
        .contains("Blind panels: human raters.")
        .contains("  scene: empathy 1.00 (");
  }

  @Test
  void ratersWhoAgreeOnNothingAreNotToBeReliedOn() throws IOException {
    String rated = RATE.matcher(text()).replaceAll("$0        panel: {empathy: [0, 4, $1]}\n");

    assertThat(said(scenario(rated))).contains("raters not named.").contains("too low to rest on");
  }

  private static String said(Scenario scenario) {
    return new PlainText(0).of(PanelsPage.of(List.of(scenario)));
  }

  private static String text() throws IOException {
    return Files.readString(Path.of("src/test/resources/analysis/clean-base.yaml"));
  }

  private static Scenario scenario(String text) throws IOException {
    Rubric rubric =
        ((LoadResult.Accepted<Rubric>)
                RubricLoader.load(Files.readAllBytes(Path.of("scenarios/rubric.yaml"))))
            .content();
    LoadResult<Scenario> read =
        ScenarioLoader.load("scene", text.getBytes(StandardCharsets.UTF_8), rubric);
    return read.value().orElseThrow(() -> new AssertionError(read.diagnostics()));
  }
}

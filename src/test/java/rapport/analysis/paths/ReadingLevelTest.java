package rapport.analysis.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rapport.analysis.Checked;
import rapport.scenario.model.Scenario;

final class ReadingLevelTest {
  private static final Path SCENE = Path.of("src/test/resources/analysis/clean-base.yaml");

  @Test
  void longerWordsInLongerSentencesAreHarderToRead() throws IOException {
    String scene = Files.readString(SCENE);
    String harder =
        scene.replace(
            "I nearly did not come today.",
            "Notwithstanding considerable reservations concerning confidentiality, attendance"
                + " nevertheless appeared preferable");

    assertThat(grade(harder)).isGreaterThan(grade(scene).add(BigDecimal.ONE));
  }

  @Test
  void isTheIndexOfColemanAndLiau() throws IOException {
    String scene =
        """
        format: 1
        id: scene
        title: T
        summary: S
        assessed: [empathy]
        client: {name: Marta}
        start: only
        nodes:
          only:
            client: The bus was late again. I walked home.
            ending:
              title: The end
              debrief: It rained.
        """;
    // 10 words, 37 letters, 3 sentences: 0.0588 * 370 - 0.296 * 30 - 15.8 = -2.924.
    assertThat(grade(scene)).isEqualByComparingTo("-2.9");
  }

  @Test
  void saysNothingOfOtherLanguages() throws IOException {
    String scene = Files.readString(SCENE).replace("language: en", "language: de");

    assertThat(ReadingLevel.of(scenario(scene))).isEqualTo(Optional.empty());
  }

  private static BigDecimal grade(String text) {
    return ReadingLevel.of(scenario(text)).orElseThrow();
  }

  private static Scenario scenario(String text) {
    return Checked.text("scene", text).read().value().orElseThrow();
  }
}

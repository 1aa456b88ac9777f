package rapport.scenario.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rapport.scenario.model.Overview;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/** What is filled in; what can't be is among the bad files. */
final class PlaceholdersTest {

  @Test
  void everyTextThatAPersonReadsBeforeTheStartIsFilledIn() throws IOException {
    byte[] file =
        Files.readAllBytes(Path.of("src/test/resources/bad/clean-placeholder-everywhere.yaml"));
    Rubric rubric =
        ((LoadResult.Accepted<Rubric>)
                RubricLoader.load(Files.readAllBytes(Path.of("scenarios/rubric.yaml"))))
            .content();

    Scenario scenario =
        ((LoadResult.Accepted<Scenario>) ScenarioLoader.load("scene", file, rubric)).content();

    Overview overview = scenario.overview();
    assertThat(overview.title()).isEqualTo("A small scene with Marta");
    assertThat(overview.summary()).isEqualTo("Marta says something.");
    assertThat(overview.setting()).isEqualTo("Where Marta lives.");
    assertThat(overview.objectives()).containsExactly("Hear Marta out.");
    assertThat(overview.contentNotes()).containsExactly("what Marta lost");
    assertThat(overview.references()).containsExactly("The book of Marta");
    assertThat(scenario.client().facts())
        .containsEntry("background", "Marta moved here.")
        .containsEntry("presenting", "Marta sleeps badly.");
  }
}

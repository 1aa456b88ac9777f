package rapport.scenario.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.Golden;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.model.Rubric;

/** What editors and authors are told of the keys is what is declared. */
final class DeclarationTest {
  private static final Path FOLDER = Path.of("scenarios");

  @Test
  void theEditorsSchemaIsDrawnFromTheDeclaration() throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve("rubric.yaml"));
    Rubric rubric = ((LoadResult.Accepted<Rubric>) RubricLoader.load(bytes)).content();
    Golden.verify(FOLDER.resolve("scenario.schema.json"), EditorSchema.of(rubric));
  }

  @Test
  void theSchemaOfMomentsIsDrawnFromTheDeclaration() throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve("rubric.yaml"));
    Rubric rubric = ((LoadResult.Accepted<Rubric>) RubricLoader.load(bytes)).content();
    Golden.verify(FOLDER.resolve("moments/moments.schema.json"), EditorSchema.ofMoments(rubric));
  }

  @Test
  void theTablesOfTheGuideAreDrawnFromTheDeclaration() throws IOException {
    Path guide = FOLDER.resolve("README.md");
    Golden.verify(guide, KeyTables.in(Files.readString(guide)));
  }

  @Test
  void everyKeyIsExplainedToThePersonWhoHoversOverIt() {
    for (Keys keys : explained()) {
      for (String name : keys.names()) {
        assertThat(keys.key(name).about())
            .as("%s of %s", name, keys.place())
            .hasSizeGreaterThan(40)
            .matches("[A-Z0-9].*[.:]?.*\\.")
            .doesNotContain("  ");
      }
    }
  }

  @Test
  void everyKeyOfTheOtherFilesIsSaidInAFewWords() {
    Stream.of(
            Places.RUBRIC,
            Places.BANDS,
            Places.LEVELS,
            Places.CRITERION,
            Places.CRITICAL,
            Places.GUIDANCE,
            Places.AFTERCARE,
            Places.RESOURCE)
        .flatMap(keys -> keys.names().stream().map(keys::key))
        .forEach(key -> assertThat(key.summary()).as(key.name()).matches("[a-z].*[^.]"));
  }

  private static List<Keys> explained() {
    return List.of(
        Places.SCENARIO,
        Places.CLIENT,
        Places.VARIABLE,
        Places.DECISION,
        Places.ENDING,
        Places.VARIANT,
        Places.BRANCH,
        Places.RESPONSE,
        Places.PLAYTHROUGH,
        Places.EXPECTED,
        Places.ALLOWANCE,
        Places.MOMENTS,
        Places.MOMENT,
        Places.PERSON,
        Places.MODEL,
        Places.WEAK);
  }
}

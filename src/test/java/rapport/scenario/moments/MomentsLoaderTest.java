package rapport.scenario.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.analysis.moments.MomentsChecks;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Rubric;
import rapport.scenario.yaml.SourceText;

final class MomentsLoaderTest {
  private static final String SET =
      """
      format: 1
      kind: moments
      id: first-words
      title: First words
      skill: opening
      summary: Begin where the client is.
      markers:
        - It stays with what was said.
        - It leaves advice out.
      content-notes: [a late bus]
      moments:
        the-bus:
          client: {name: Marta, about: "34, new in town"}
          intensity: 2
          says: I nearly did not come. _She sits._
          models:
            - say: It was hard to come.
              why: It stays with what she said.
              meets: [1, 2]
            - say: What nearly kept you away this morning?
              why: It asks for more.
          weak:
            - say: Well, you are here now.
              why: It passes over the one thing she said.
      """;

  private static LoadResult<MomentSet> load(String text) {
    return MomentsLoader.load(source(text));
  }

  private static SourceText source(String text) {
    return SourceText.of("first-words", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> found(String text) {
    return MomentsChecks.of(load(text)).stream().map(MomentsLoaderTest::words).toList();
  }

  private static String words(Diagnostic found) {
    return found.position().line() + ":" + found.position().column() + " " + found.code().id();
  }

  @Test
  void aSetIsReadWhole() {
    MomentSet set = load(SET).value().orElseThrow();

    assertThat(found(SET)).isEmpty();
    assertThat(set.title()).isEqualTo("First words");
    assertThat(set.language()).isEqualTo("en");
    assertThat(set.contentNotes()).containsExactly("a late bus");
    Moment moment = set.moments().get(0);
    assertThat(moment.about()).isEqualTo("34, new in town");
    assertThat(moment.intensity()).isEqualTo(2);
    assertThat(moment.models().get(0).meets()).containsExactly(1, 2);
    assertThat(moment.weak()).hasSize(1);
  }

  @Test
  void everyMistakeIsFoundInOneRunAndAtItsPlace() {
    String text =
        SET.replace("title: First words\n", "")
            .replace("intensity: 2", "intensity: 4")
            .replace("says:", "say:")
            .replace("meets: [1, 2]", "meets: [1, 3, two]")
            .replace("        why: It asks for more.\n", "")
            .replace("the-bus:", "The Bus:");

    assertThat(found(text))
        .containsExactlyInAnyOrder(
            "1:1 missing-key",
            "11:3 bad-id",
            "13:16 out-of-range",
            "14:5 unknown-key",
            "18:20 out-of-range",
            "18:23 not-a-number",
            "19:9 missing-key");
  }

  @ParameterizedTest
  @CsvSource({
    "title: First words, id: first-words, duplicate-key",
    "format: 1, format: 2, unsupported-format",
    "title: First words, title: [First, yaml-syntax",
    "id: first-words, id: other-words, id-is-not-file-name",
    "I nearly did not come., Room #4 was shut., text-lost-to-comment",
    "title: First words, title: [First], wrong-kind",
  })
  void textAndStructureAreLookedAtAsInAScenario(String part, String mistaken, String code) {
    assertThat(found(SET.replace(part, mistaken))).anyMatch(words -> words.endsWith(" " + code));
  }

  @Test
  void aMisplacedKeyIsSaidToBelongToAMomentAndNeverToAPartOfAScenario() {
    String text = SET.replace("skill: opening\n", "skill: opening\nintensity: 1\n");

    assertThat(MomentsChecks.of(load(text)).get(0).help()).contains("belongs to a moment");
  }

  @Test
  void aSetWhereAScenarioBelongsIsOneMistake() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("scenarios/rubric.yaml"));
    Rubric rubric = ((LoadResult.Accepted<Rubric>) RubricLoader.load(bytes)).content();

    List<Diagnostic> found = ScenarioLoader.load(source(SET), rubric).diagnostics();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).message())
        .isEqualTo("This file holds a set of moments, and a scenario is expected here.");
    assertThat(found.get(0).position().line()).isEqualTo(2);
  }

  @Test
  void aScenarioWhereASetBelongsIsOneMistake() {
    List<Diagnostic> found = load(file(Path.of("scenarios/coffee.yaml"))).diagnostics();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).message())
        .isEqualTo("This file holds a scenario, and a set of moments is expected here.");
  }

  @Test
  void aSetWithoutItsKindMissesThatAlone() {
    assertThat(MomentsChecks.of(load(SET.replace("kind: moments\n", ""))))
        .extracting(Diagnostic::message)
        .containsExactly("This set of moments has no `kind`.");
  }

  @Test
  void aMarkerIsOnlyMissedWhereSomeModelSaysWhatItMeets() {
    assertThat(found(SET.replace("[1, 2]", "[1]"))).containsExactly("9:5 unmet-marker");
    assertThat(found(SET.replace("        meets: [1, 2]\n", ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was so hard for you to come this day.",
        "It was hard.",
        "IT – what kept you away, then, today?"
      })
  void modelsOfOneLengthOrOneBeginningAreAlike(String line) {
    assertThat(found(SET.replace("What nearly kept you away this morning?", line)))
        .hasSize(1)
        .allMatch(words -> words.endsWith("models-alike"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"saying-back-a-feeling", "setting-a-limit-warmly"})
  void whatIsShippedIsFaultlessAndHasEveryIntensity(String id) {
    SourceText source =
        SourceText.of(
            id,
            file(Path.of("scenarios/moments/" + id + ".yaml")).getBytes(StandardCharsets.UTF_8));
    MomentSet set = MomentsLoader.load(source).value().orElseThrow();

    assertThat(MomentsChecks.of(MomentsLoader.load(source))).isEmpty();
    assertThat(set.moments()).hasSize(12);
    assertThat(set.moments()).extracting(Moment::client).doesNotHaveDuplicates();
    for (int intensity = Moment.GENTLEST; intensity <= Moment.HARDEST; intensity++) {
      int wanted = intensity;
      assertThat(set.moments()).filteredOn(m -> m.intensity() == wanted).hasSizeGreaterThan(2);
    }
    assertThat(set.moments())
        .allMatch(m -> m.models().stream().noneMatch(l -> l.meets().isEmpty()));
  }

  @Test
  void theStarterIsFaultless() {
    String text = file(Path.of("src/main/resources/starter-moments.yaml"));
    SourceText source = SourceText.of("starter", text.getBytes(StandardCharsets.UTF_8));

    assertThat(MomentsChecks.of(MomentsLoader.load(source))).isEmpty();
  }

  private static String file(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package rapport.scenario.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.scenario.loader.AftercareLoader;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/** The loader is what the packed form is held against. */
final class PackedTest {
  private static final Path LIBRARY = Path.of("scenarios");

  @Test
  void everyScenarioOfTheLibraryComesBackAsItWasRead() throws IOException {
    for (Path file : scenarios()) {
      Scenario scenario = read(file);
      byte[] packed = Packer.pack(scenario);

      assertThat(Unpacker.unpack(packed, Scenario.class)).as(file.toString()).isEqualTo(scenario);
      assertThat(Packer.pack(read(file))).as("the same bytes of " + file).isEqualTo(packed);
    }
  }

  @Test
  void theOrderOfNodesAndCriteriaIsKept() throws IOException {
    Scenario coffee = read(LIBRARY.resolve("coffee.yaml"));
    Scenario unpacked = Unpacker.unpack(Packer.pack(coffee), Scenario.class);
    Rubric rubric = Unpacker.unpack(Packer.pack(rubric()), Rubric.class);

    assertThat(unpacked.nodes().keySet()).containsExactlyElementsOf(coffee.nodes().keySet());
    assertThat(rubric.criteria().keySet()).containsExactlyElementsOf(rubric().criteria().keySet());
  }

  @Test
  void theRubricAndTheAftercarePageComeBackToo() throws IOException {
    Record aftercare = AftercareLoader.load(bytes("aftercare")).value().orElseThrow();

    assertThat(Unpacker.unpack(Packer.pack(rubric()), Rubric.class)).isEqualTo(rubric());
    assertThat(Unpacker.unpack(Packer.pack(aftercare), Record.class)).isEqualTo(aftercare);
    assertThat(Packer.pack(rubric())).isEqualTo(Packer.pack(rubric()));
  }

  /** Numbers of every size, since few scenarios have large ones. */
  public record Whole(int number) {}

  @Test
  void everyWholeNumberComesBack() {
    for (int number : new int[] {0, 1, -1, 127, 128, 100_000, Integer.MIN_VALUE, 0x7fffffff}) {
      byte[] packed = Packer.pack(new Whole(number));

      assertThat(Unpacker.unpack(packed, Whole.class).number()).isEqualTo(number);
    }
  }

  /** Something of a kind that no scenario has. */
  public record Share(double share) {}

  @Test
  void whatNobodyCouldUnpackIsRefused() {
    assertThatThrownBy(() -> Packer.pack(new Share(0.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no way to pack 0.5");
  }

  private static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(LIBRARY)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("rubric.yaml") && !file.endsWith("aftercare.yaml"))
          .sorted()
          .toList();
    }
  }

  private static Scenario read(Path file) throws IOException {
    String id = String.valueOf(file.getFileName()).replace(".yaml", "");
    return ScenarioLoader.load(id, Files.readAllBytes(file), rubric()).value().orElseThrow();
  }

  private static Rubric rubric() throws IOException {
    return RubricLoader.load(bytes("rubric")).value().orElseThrow();
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(LIBRARY.resolve(name + ".yaml"));
  }
}

package rapport.app.workspace;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rapport.scenario.model.Card;
import rapport.scenario.model.Scenario;
import rapport.scenario.packed.Packer;
import rapport.scenario.packed.Unpacker;
import rapport.store.library.BundledFiles;
import rapport.store.library.ScenarioFiles;
import rapport.store.library.Source;

/**
 * The bundled library as its loaders have read it, packed with the program: a start then needs no
 * YAML. What a person has of their own is read, and so is everything by a rubric of their own.
 */
public final class PackedLibrary {
  private static final String CARDS = "cards";

  private PackedLibrary() {}

  /** The cards of all scenarios, by id. */
  public record Cards(Map<String, Card> byId) {}

  /**
   * All of it, by the name that each part is packed under.
   *
   * @throws RefusedException if a bundled scenario can't be played
   */
  public static Map<String, byte[]> pack() throws IOException {
    ScenarioFiles files = ScenarioFiles.of(null);
    Materials materials = Materials.of(files);
    Map<String, byte[]> packed = new HashMap<>();
    Map<String, Card> cards = new LinkedHashMap<>();
    for (Source source : files.scenarios()) {
      Scenario scenario = materials.playable(source).scenario();
      packed.put(source.id(), Packer.pack(scenario));
      cards.put(source.id(), scenario.card());
    }
    packed.put(ScenarioFiles.RUBRIC, Packer.pack(materials.rubric()));
    packed.put(ScenarioFiles.AFTERCARE, Packer.pack(materials.aftercare()));
    packed.put(CARDS, Packer.pack(new Cards(cards)));
    return packed;
  }

  /** What stands in the bundled file of this id; nothing where the library isn't packed. */
  static <T extends Record> Optional<T> content(String id, Class<T> kind) throws IOException {
    return BundledFiles.packed(id).map(bytes -> Unpacker.unpack(bytes, kind));
  }

  /** The cards of the bundled scenarios, by id; none where the library isn't packed. */
  static Map<String, Card> cards() throws IOException {
    return content(CARDS, Cards.class).map(Cards::byId).orElse(Map.of());
  }
}

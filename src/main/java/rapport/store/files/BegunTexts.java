package rapport.store.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import rapport.store.chain.PrivateFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/**
 * What trainees have begun to type in their own words and have not said. It is no answer, so it
 * lies in a folder of its own and in no transcript, and goes once the answer is given.
 */
public final class BegunTexts {
  private static final String ENDING = ".json";

  private final Path folder;

  BegunTexts(Path folder) {
    this.folder = folder;
  }

  /** What was begun in this attempt, by decision. */
  public Map<String, String> of(String attempt) throws IOException {
    try {
      Map<String, String> texts = new TreeMap<>();
      String json = Files.readString(file(attempt), StandardCharsets.UTF_8);
      JSON.std.mapFrom(json).forEach((decision, text) -> texts.put(decision, String.valueOf(text)));
      return texts;
    } catch (NoSuchFileException e) {
      return Map.of();
    } catch (JacksonException e) {
      throw new IOException(file(attempt) + " is damaged", e);
    }
  }

  /** Keeps this instead of what was kept before. */
  public void keep(String attempt, Map<String, String> texts) throws IOException {
    if (texts.isEmpty()) {
      forget(attempt);
      return;
    }
    PrivateFiles.createFolder(folder);
    String json = JSON.std.asString(new TreeMap<>(texts)) + "\n";
    PrivateFiles.write(file(attempt), json.getBytes(StandardCharsets.UTF_8));
  }

  private void forget(String attempt) throws IOException {
    if (Files.deleteIfExists(file(attempt))) {
      PrivateFiles.force(folder);
    }
  }

  Path file(String attempt) {
    if (!AttemptId.isValid(attempt)) {
      throw new IllegalArgumentException("not an attempt's name: " + attempt);
    }
    return folder.resolve(attempt + ENDING);
  }
}

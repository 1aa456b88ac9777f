package rapport.store.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rapport.store.chain.JsonFields;
import rapport.store.chain.PrivateFiles;
import rapport.store.chain.UnreadableRecordException;
import rapport.store.handin.HandedPlace;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/**
 * Where each collected transcript came from: the zip or folder that was named, and the folders and
 * the file within it, as the school's system called them. These often hold people's names, so
 * nothing but collecting and handing back looks here.
 */
public final class Origins {
  private static final String ENDING = ".origins";

  private final Path folder;

  Origins(Path folder) {
    this.folder = folder;
  }

  /**
   * One place from which a transcript came.
   *
   * @param attempt its name
   * @param trainee the code in it, may be empty
   * @param collectedAt when
   * @param receipt the hash of its last record as it came from there
   */
  public record Origin(
      String attempt, String trainee, Instant collectedAt, String receipt, HandedPlace place) {

    private boolean isSameAs(Origin other) {
      return place.equals(other.place) && receipt.equals(other.receipt);
    }

    private JsonFields fields() {
      return JsonFields.empty()
          .put("at", collectedAt.toString())
          .put("trainee", trainee)
          .put("receipt", receipt)
          .put("named", place.named())
          .put("path", place.path());
    }

    private static Origin of(String attempt, JsonFields fields) {
      return new Origin(
          attempt,
          fields.text("trainee"),
          Instant.parse(fields.text("at")),
          fields.text("receipt"),
          new HandedPlace(fields.text("named"), fields.text("path")));
    }
  }

  /** Remembers a place, unless it is known already. */
  void keep(Origin origin) throws IOException {
    List<Origin> known = new ArrayList<>(of(origin.attempt()));
    if (known.stream().anyMatch(origin::isSameAs)) {
      return;
    }
    known.add(origin);
    StringBuilder lines = new StringBuilder();
    for (Origin each : known) {
      lines.append(JSON.std.asString(each.fields().values())).append('\n');
    }
    PrivateFiles.createFolder(folder);
    PrivateFiles.write(file(origin.attempt()), lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Where this attempt came from, in the order it was collected; nothing when nobody knows. */
  public List<Origin> of(String attempt) throws IOException {
    try {
      List<Origin> origins = new ArrayList<>();
      for (String line : Files.readAllLines(file(attempt), StandardCharsets.UTF_8)) {
        origins.add(origin(attempt, line));
      }
      return origins;
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private Origin origin(String attempt, String line) throws IOException {
    try {
      Map<String, Object> values = JSON.std.mapFrom(line);
      return Origin.of(attempt, new JsonFields(values));
    } catch (JacksonException | UnreadableRecordException | DateTimeException e) {
      throw new IOException(file(attempt) + " is damaged. Delete it, and collect once more.", e);
    }
  }

  /** All that is remembered. */
  public List<Origin> all() throws IOException {
    List<Origin> all = new ArrayList<>();
    for (Path file : FolderContents.of(folder, "*" + ENDING).stream().sorted().toList()) {
      String name = String.valueOf(file.getFileName());
      String attempt = name.substring(0, name.length() - ENDING.length());
      if (AttemptId.isValid(attempt)) {
        all.addAll(of(attempt));
      }
    }
    return all;
  }

  /** Codes that several people's folders bear. */
  public SharedCodes shared() throws IOException {
    return SharedCodes.of(all(), single());
  }

  private Set<String> single() throws IOException {
    try {
      return new TreeSet<>(Files.readAllLines(singleFile(), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Set.of();
    }
  }

  /** Remembers that a code is one person's, wherever their files lay. */
  public void keepSingle(String code) throws IOException {
    Set<String> all = new TreeSet<>(single());
    all.add(code);
    PrivateFiles.createFolder(folder);
    String lines = String.join("\n", all) + "\n";
    PrivateFiles.write(singleFile(), lines.getBytes(StandardCharsets.UTF_8));
  }

  /** Forgets it again. */
  void forgetSingle(String code) throws IOException {
    Set<String> all = new TreeSet<>(single());
    if (all.remove(code)) {
      String lines = all.isEmpty() ? "" : String.join("\n", all) + "\n";
      PrivateFiles.write(singleFile(), lines.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path singleFile() {
    return folder.resolve("one-person.txt");
  }

  Path file(String attempt) {
    if (!AttemptId.isValid(attempt)) {
      throw new IllegalArgumentException("not an attempt's name: " + attempt);
    }
    return folder.resolve(attempt + ENDING);
  }
}

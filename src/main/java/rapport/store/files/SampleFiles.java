package rapport.store.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rapport.store.chain.JsonFields;
import rapport.store.chain.PrivateFiles;
import rapport.store.chain.UnreadableRecordException;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/**
 * The samples that were drawn to be marked a second time, each in a file of its own beside the
 * marks, with the seed it was drawn by.
 */
public final class SampleFiles {
  private static final int FORMAT = 1;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;

  SampleFiles(Path folder) {
    this.folder = folder;
  }

  /** Keeps a sample and says where. */
  public Path keep(Instant at, long seed, List<String> attempts) throws IOException {
    PrivateFiles.createFolder(folder);
    Path file =
        folder.resolve("sample-" + TIME.format(at) + "-" + Long.toHexString(seed) + ".json");
    JsonFields fields =
        JsonFields.empty()
            .put("format", FORMAT)
            .put("at", at.toString())
            .put("seed", seed)
            .put("attempts", attempts);
    String json = JSON.std.asString(fields.values()) + "\n";
    PrivateFiles.write(file, json.getBytes(StandardCharsets.UTF_8));
    return file;
  }

  /** Every attempt that is in some sample. */
  public Set<String> attempts() throws IOException {
    Set<String> attempts = new HashSet<>();
    for (Path file : FolderContents.of(folder, "sample-*.json")) {
      attempts.addAll(read(file));
    }
    return attempts;
  }

  /** The names of those that hold one of these. */
  List<String> with(List<String> attempts) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : FolderContents.of(folder, "sample-*.json")) {
      if (!Collections.disjoint(read(file), attempts)) {
        names.add(folder.getFileName() + "/" + file.getFileName());
      }
    }
    Collections.sort(names);
    return names;
  }

  /** Takes an attempt out of every sample. */
  void remove(String attempt) throws IOException {
    for (Path file : FolderContents.of(folder, "sample-*.json")) {
      List<String> attempts = new ArrayList<>(read(file));
      if (attempts.remove(attempt)) {
        Map<String, Object> values =
            new LinkedHashMap<>(JSON.std.mapFrom(Files.readAllBytes(file)));
        values.put("attempts", attempts);
        String json = JSON.std.asString(values) + "\n";
        PrivateFiles.write(file, json.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** A file that somebody has spoilt draws nothing. */
  private static List<String> read(Path file) throws IOException {
    try {
      return new JsonFields(JSON.std.mapFrom(Files.readAllBytes(file))).texts("attempts");
    } catch (JacksonException | UnreadableRecordException e) {
      return List.of();
    }
  }
}

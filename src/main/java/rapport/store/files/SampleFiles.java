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
import java.util.function.Function;
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
  private static final String PATTERN = "sample-*.json";
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

  /** Every attempt that is in some sample of a format that is known. */
  public Set<String> attempts() throws IOException {
    Set<String> attempts = new HashSet<>();
    for (Path file : FolderContents.of(folder, PATTERN)) {
      if (!isNewer(file)) {
        attempts.addAll(read(file));
      }
    }
    return attempts;
  }

  /** The names of those that a newer Rapport wrote: what they mean isn't known. */
  public List<String> newer() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : FolderContents.of(folder, PATTERN)) {
      if (isNewer(file)) {
        names.add(name(file));
      }
    }
    Collections.sort(names);
    return names;
  }

  private String name(Path file) {
    return folder.getFileName() + "/" + file.getFileName();
  }

  /** The names of those that hold one of these. */
  List<String> with(List<String> attempts) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : FolderContents.of(folder, PATTERN)) {
      if (!Collections.disjoint(read(file), attempts)) {
        names.add(name(file));
      }
    }
    Collections.sort(names);
    return names;
  }

  /** Takes an attempt out of every sample. */
  void remove(String attempt) throws IOException {
    for (Path file : FolderContents.of(folder, PATTERN)) {
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

  private static List<String> read(Path file) throws IOException {
    return read(file, fields -> fields.texts("attempts"), List.of());
  }

  private static boolean isNewer(Path file) throws IOException {
    return read(file, fields -> fields.number("format") > FORMAT, false);
  }

  /** A file that somebody has spoilt draws nothing. */
  private static <T> T read(Path file, Function<JsonFields, T> value, T spoilt) throws IOException {
    try {
      return value.apply(new JsonFields(JSON.std.mapFrom(Files.readAllBytes(file))));
    } catch (JacksonException | UnreadableRecordException e) {
      return spoilt;
    }
  }
}

package rapport.store.library;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every YAML file that can be found: the bundled library, then a folder of the person's own, whose
 * files replace bundled ones of the same name.
 */
public final class ScenarioFiles {
  public static final String RUBRIC = "rubric";
  public static final String AFTERCARE = "aftercare";

  /** The folder, beside the scenarios, of sets of moments. */
  public static final String MOMENTS = "moments";

  private static final Set<String> RESERVED = Set.of(RUBRIC, AFTERCARE);

  private final Map<String, Source> sources;
  private final Map<String, Source> moments;

  private ScenarioFiles(Map<String, Source> sources, Map<String, Source> moments) {
    this.sources = sources;
    this.moments = moments;
  }

  /** The bundled library and the files in this folder, if there is one. */
  public static ScenarioFiles of(@Nullable Path folder) throws IOException {
    Map<String, Source> sources = byId(BundledFiles.sources());
    Map<String, Source> moments = byId(BundledFiles.moments());
    if (folder != null) {
      sources.putAll(byId(in(folder)));
      Path below = folder.resolve(MOMENTS);
      moments.putAll(Files.isDirectory(below) ? byId(in(below)) : Map.of());
    }
    return new ScenarioFiles(sources, moments);
  }

  private static Map<String, Source> byId(List<Source> several) {
    Map<String, Source> sources = new TreeMap<>();
    several.forEach(source -> sources.put(source.id(), source));
    return sources;
  }

  /** The files in a folder, by name. */
  public static List<Source> in(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + Source.ENDING)) {
      found.forEach(files::add);
    }
    return files.stream()
        .filter(file -> !Files.isDirectory(file) && !Source.idOf(file).startsWith("."))
        .sorted()
        .map(file -> Source.of(file, file.toString()))
        .toList();
  }

  /**
   * The files in a folder and in those below it, by name; hidden folders are left out, and a folder
   * that links lead to more than once is looked into once.
   */
  public static List<Path> below(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    look(folder, new HashSet<>(), files);
    return files.stream().sorted().toList();
  }

  private static void look(Path folder, Set<Path> seen, List<Path> files) throws IOException {
    if (!seen.add(folder.toRealPath())) {
      return;
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path each : found) {
        boolean isHidden = String.valueOf(each.getFileName()).startsWith(".");
        if (!isHidden && Files.isDirectory(each)) {
          look(each, seen, files);
        } else if (!isHidden) {
          files.add(each);
        }
      }
    }
  }

  /** Whether a file of this name holds something else than a scenario. */
  public static boolean isReserved(String id) {
    return RESERVED.contains(id);
  }

  /** Every file, by name. */
  public List<Source> all() {
    return List.copyOf(sources.values());
  }

  /** The file of this name without its ending, whatever it holds. */
  public Optional<Source> find(String id) {
    return Optional.ofNullable(sources.get(id)).or(() -> momentSet(id));
  }

  /** The sets of moments, by id. */
  public List<Source> moments() {
    return List.copyOf(moments.values());
  }

  public Optional<Source> momentSet(String id) {
    return Optional.ofNullable(moments.get(id));
  }

  /** The scenarios, by id. */
  public List<Source> scenarios() {
    return sources.values().stream().filter(source -> !isReserved(source.id())).toList();
  }

  public Optional<Source> scenario(String id) {
    return isReserved(id) ? Optional.empty() : Optional.ofNullable(sources.get(id));
  }

  /**
   * The rubric or the aftercare page.
   *
   * @throws IllegalStateException if the program was built without it
   */
  public Source reserved(String id) {
    Source source = sources.get(id);
    if (source == null) {
      throw new IllegalStateException("the bundled library lacks " + id + Source.ENDING);
    }
    return source;
  }
}

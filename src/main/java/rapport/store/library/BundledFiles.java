package rapport.store.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The library that travels with the program, in its jar or beside its classes. */
public final class BundledFiles {
  private static final String FOLDER = "scenarios/";

  /** The folder of what is packed, in the program's classes. */
  public static final String PACKED = "packed";

  /**
   * The name under which the names of all files are packed, a line each and without their ending.
   */
  public static final String NAMES = "names";

  private BundledFiles() {}

  /** The scenarios and what else lies beside them. */
  public static List<Source> sources() throws IOException {
    return names().stream()
        .filter(name -> name.indexOf('/') < 0)
        .map(BundledFiles::source)
        .toList();
  }

  /** The sets of moments. */
  public static List<Source> moments() throws IOException {
    return names().stream()
        .filter(name -> name.indexOf('/') > 0)
        .map(BundledFiles::source)
        .toList();
  }

  /** One file of the bundled library, named from its folder on. */
  public static Source source(String name) {
    String bare = Source.withoutEnding(name);
    return new Source(bare.substring(bare.indexOf('/') + 1), bare, new Bundled(name));
  }

  /** Opens one file of the bundled library. */
  private record Bundled(String name) implements Source.Opener {
    @Override
    public InputStream open() throws IOException {
      return BundledFiles.open(name);
    }
  }

  /** Whether a source is a file of the bundled library. */
  public static boolean isBundled(Source source) {
    return source.opener() instanceof Bundled;
  }

  /** Whether these bytes, read from a source, are what the bundled file of its id holds. */
  public static boolean isBundled(Source source, byte[] bytes) throws IOException {
    if (isBundled(source)) {
      return true;
    }
    try {
      return Arrays.equals(source(source.id() + Source.ENDING).read(), bytes);
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  /**
   * What was packed under this name with the program; nothing where it isn't packaged, as while it
   * is developed and the files change.
   */
  public static Optional<byte[]> packed(String name) throws IOException {
    if (!isPackaged()) {
      return Optional.empty();
    }
    try (@Nullable InputStream in =
        BundledFiles.class.getResourceAsStream("/" + PACKED + "/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  private static boolean isPackaged() throws IOException {
    return !Files.isDirectory(place());
  }

  private static InputStream open(String name) throws IOException {
    @Nullable InputStream in = BundledFiles.class.getResourceAsStream("/" + FOLDER + name);
    if (in == null) {
      throw new FileNotFoundException(name);
    }
    return in;
  }

  /** A class path can't be listed, so the jar's own table of contents is read. */
  private static List<String> names() throws IOException {
    Optional<byte[]> packed = packed(NAMES);
    if (packed.isPresent()) {
      String names = new String(packed.get(), StandardCharsets.UTF_8);
      return names.lines().map(id -> id + Source.ENDING).toList();
    }
    Path place = place();
    return Files.isDirectory(place) ? inFolders(place.resolve(FOLDER)) : inJar(place);
  }

  private static Path place() throws IOException {
    @Nullable CodeSource source = BundledFiles.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new FileNotFoundException("the program's own file");
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static List<String> inFolders(Path folder) throws IOException {
    List<String> names = new ArrayList<>(inFolder(folder, ""));
    names.addAll(inFolder(folder.resolve(ScenarioFiles.MOMENTS), ScenarioFiles.MOMENTS + "/"));
    return names;
  }

  private static List<String> inFolder(Path folder, String before) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + Source.ENDING)) {
      files.forEach(file -> names.add(before + file.getFileName()));
    } catch (NoSuchFileException e) {
      return List.of();
    }
    return names;
  }

  private static boolean isOfMoments(String name) {
    return name.substring(0, name.lastIndexOf('/')).equals(ScenarioFiles.MOMENTS);
  }

  private static List<String> inJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(FOLDER) && name.endsWith(Source.ENDING))
          .map(name -> name.substring(FOLDER.length()))
          .filter(name -> name.lastIndexOf('/') < 0 || isOfMoments(name))
          .toList();
    }
  }
}

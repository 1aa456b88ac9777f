package rapport.store.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The library that travels with the program, in its jar or beside its classes. */
public final class BundledFiles {
  private static final String FOLDER = "scenarios/";

  private BundledFiles() {}

  public static List<Source> sources() throws IOException {
    return names().stream().map(BundledFiles::source).toList();
  }

  /** One file of the bundled library. */
  public static Source source(String name) {
    return new Source(Source.withoutEnding(name), Source.withoutEnding(name), () -> open(name));
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
    Path place = place();
    return Files.isDirectory(place) ? inFolder(place.resolve(FOLDER)) : inJar(place);
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

  private static List<String> inFolder(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + Source.ENDING)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    } catch (NoSuchFileException e) {
      return List.of();
    }
    return names;
  }

  private static List<String> inJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(FOLDER) && name.endsWith(Source.ENDING))
          .map(name -> name.substring(FOLDER.length()))
          .filter(name -> name.indexOf('/') < 0)
          .toList();
    }
  }
}

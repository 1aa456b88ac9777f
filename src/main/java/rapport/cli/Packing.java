package rapport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.app.workspace.PackedLibrary;
import rapport.store.library.BundledFiles;
import rapport.store.library.Source;

/** Packs the bundled library and the overview with the program, so that no start makes them. */
final class Packing {
  static final String OVERVIEW = "overview";

  private Packing() {}

  /**
   * Packs it.
   *
   * @param arguments the folder of the program's classes
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).resolve(BundledFiles.PACKED);
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> part : PackedLibrary.pack().entrySet()) {
      Files.write(folder.resolve(part.getKey()), part.getValue());
    }
    String names =
        Stream.concat(BundledFiles.sources().stream(), BundledFiles.moments().stream())
            .map(Source::name)
            .sorted()
            .collect(Collectors.joining("\n"));
    Files.write(folder.resolve(BundledFiles.NAMES), names.getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve(OVERVIEW), Overview.made().getBytes(StandardCharsets.UTF_8));
  }
}

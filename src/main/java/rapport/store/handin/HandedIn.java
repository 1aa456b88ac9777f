package rapport.store.handin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that trainees handed in, wherever they lie: named one by one, in folders, or in the zip
 * that a learning platform gives.
 */
public final class HandedIn {
  public static final int MOST_FILES = 200_000;

  private final List<NamedFile> all;
  private final Map<Path, byte[]> pipes = new HashMap<>();

  public HandedIn(List<NamedFile> all) {
    this.all = List.copyOf(all);
  }

  /** Sees one file after the other. */
  public interface Visitor {
    void visit(HandedFile file) throws IOException;
  }

  /** How many files there are; one more than {@link #MOST_FILES} when there are too many. */
  public int count() throws IOException {
    int[] count = {0};
    each(file -> count[0] = Math.min(count[0] + 1, MOST_FILES + 1));
    return count[0];
  }

  /**
   * Hands on each file in turn, without those that computers make by themselves. Of a zip that
   * can't be read, the zip itself.
   */
  public void each(Visitor visitor) throws IOException {
    for (NamedFile named : all) {
      String ownName = String.valueOf(named.path().toAbsolutePath().normalize().getFileName());
      HandedPlace place = new HandedPlace(ownName, "");
      if (named.isFolder()) {
        folder(named, place, visitor);
      } else {
        file(named.path(), named.name(), place, visitor);
      }
    }
  }

  private void folder(NamedFile folder, HandedPlace place, Visitor visitor) throws IOException {
    for (Path file : filesIn(folder.path())) {
      Path inside = folder.path().relativize(file);
      String path = inside.toString().replace(inside.getFileSystem().getSeparator(), "/");
      if (!SystemFiles.isOne(path)) {
        String name = Path.of(folder.name()).resolve(inside).toString();
        file(file, name, place.inside(path), visitor);
      }
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    return files;
  }

  private void file(Path path, String name, HandedPlace place, Visitor visitor) throws IOException {
    byte @Nullable [] kept = Files.isRegularFile(path) ? null : bytes(path);
    HandedFile file =
        new HandedFile(
            name,
            place,
            () -> kept == null ? Files.newInputStream(path) : new ByteArrayInputStream(kept),
            "");
    HandedZip zip = new HandedZip(name, place, false);
    if (!ZipSigns.isZip(file)) {
      visitor.visit(file);
    } else if (kept == null) {
      zip.each(path, visitor);
    } else {
      zip.each(kept, visitor);
    }
  }

  /** A pipe can be read only once. */
  private byte[] bytes(Path pipe) throws IOException {
    byte[] known = pipes.get(pipe);
    if (known != null) {
      return known;
    }
    try (InputStream in = new ForwardStream(Files.newInputStream(pipe))) {
      byte[] bytes = in.readNBytes(HandedFile.MOST_BYTES + 1);
      pipes.put(pipe, bytes);
      return bytes;
    }
  }
}

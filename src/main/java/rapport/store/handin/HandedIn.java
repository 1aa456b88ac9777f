package rapport.store.handin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files that trainees handed in, wherever they lie: named one by one, in folders, or in the zip
 * that a learning platform gives. Names inside a zip are shown and never become a path.
 */
public final class HandedIn {
  public static final String TRANSCRIPT = ".jsonl";
  public static final String ZIP = ".zip";
  public static final int MOST_FILES = 200_000;

  private final List<HandedFile> files = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  /** What came of looking where somebody said. */
  public enum Found {
    FILES,
    /** There is no file and no folder of that name. */
    NOTHING,
    /** It is a folder without a transcript or a zip in it. */
    NO_TRANSCRIPT,
    /** With these there are more than {@link #MOST_FILES}. */
    TOO_MANY
  }

  /** Adds the file of this name, or all that a folder or a zip of this name holds. */
  public Found add(NamedFile named) throws IOException {
    if (!Files.exists(named.path())) {
      return Found.NOTHING;
    }
    int before = files.size();
    if (named.isFolder()) {
      addFolder(named);
    } else {
      addFile(named.path(), named.name());
    }
    if (files.size() > MOST_FILES) {
      return Found.TOO_MANY;
    }
    return named.isFolder() && files.size() == before ? Found.NO_TRANSCRIPT : Found.FILES;
  }

  private void addFolder(NamedFile folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder.path())) {
      for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
        String name = Path.of(folder.name()).resolve(folder.path().relativize(file)).toString();
        if (ends(name, TRANSCRIPT) || ends(name, ZIP)) {
          addFile(file, name);
        } else {
          others.add(name);
        }
      }
    }
  }

  private void addFile(Path file, String name) throws IOException {
    if (ends(name, ZIP)) {
      addZip(file, name);
    } else {
      add(new HandedFile(name, () -> Files.newInputStream(file), ""));
    }
  }

  private void addZip(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          addEntry(file, name + ": " + entry.getName(), entry.getName());
        }
      }
    } catch (ZipException e) {
      add(HandedFile.closed(name, "It is no zip that can be read. Download it once more."));
    }
  }

  private void addEntry(Path zip, String name, String entry) {
    if (ends(entry, TRANSCRIPT)) {
      add(new HandedFile(name, () -> open(zip, entry), ""));
    } else if (ends(entry, ZIP)) {
      add(
          HandedFile.closed(
              name, "It is a zip within a zip. Unpack it, and collect what is in it."));
    } else {
      others.add(name);
    }
  }

  private static InputStream open(Path file, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(entry))) {
      return new ByteArrayInputStream(in.readNBytes(HandedFile.MOST_BYTES + 1));
    }
  }

  /** One more than the most is enough to know that there are too many. */
  private void add(HandedFile file) {
    if (files.size() <= MOST_FILES) {
      files.add(file);
    }
  }

  private static boolean ends(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  public List<HandedFile> files() {
    return List.copyOf(files);
  }

  /** The names of all others that were met, which by their endings are no transcripts. */
  public List<String> others() {
    return List.copyOf(others);
  }
}

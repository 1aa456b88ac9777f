package rapport.cli.instructor;

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
import rapport.app.workspace.RefusedException;
import rapport.cli.command.Invocation;
import rapport.store.library.Source;

/**
 * The files that trainees handed in, wherever they lie: named one by one, in folders, or in the zip
 * that a learning platform gives. Names inside a zip are shown and never become a path.
 */
final class HandedIn {
  private static final String TRANSCRIPT = ".jsonl";
  private static final String ZIP = ".zip";

  /** More than any transcript has; a zip can claim anything. */
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final int MOST_FILES = 200_000;

  private final Invocation invocation;
  private final List<Handed> files = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  private HandedIn(Invocation invocation) {
    this.invocation = invocation;
  }

  /**
   * One file, not yet read.
   *
   * @param problem why it can't be; empty when it can
   */
  record Handed(String name, Source.Opener opener, String problem) {
    static Handed closed(String name, String problem) {
      return new Handed(name, InputStream::nullInputStream, problem);
    }

    /** All bytes; one more than the most means that it is too large. */
    byte[] read() throws IOException {
      try (InputStream in = opener.open()) {
        return in.readNBytes(MOST_BYTES + 1);
      }
    }

    static boolean isTooLarge(byte[] bytes) {
      return bytes.length > MOST_BYTES;
    }
  }

  /** The files at these paths. */
  static HandedIn at(Invocation invocation, List<String> paths) throws IOException {
    HandedIn handed = new HandedIn(invocation);
    for (String path : paths) {
      handed.add(path);
    }
    return handed;
  }

  private void add(String named) throws IOException {
    Path path = invocation.path(named);
    if (!Files.exists(path)) {
      throw RefusedException.usage("There is no file or folder " + named + ".");
    }
    if (!Files.isDirectory(path)) {
      addFile(path, named);
      return;
    }
    int before = files.size();
    try (Stream<Path> inside = Files.walk(path)) {
      for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
        String name = Path.of(named).resolve(path.relativize(file)).toString();
        if (ends(name, TRANSCRIPT) || ends(name, ZIP)) {
          addFile(file, name);
        } else {
          others.add(name);
        }
      }
    }
    if (files.size() == before) {
      throw RefusedException.usage(
          "There is no file ending in " + TRANSCRIPT + " or " + ZIP + " in " + named + ".");
    }
  }

  private void addFile(Path file, String name) throws IOException {
    if (ends(name, ZIP)) {
      addZip(file, name);
    } else {
      add(new Handed(name, () -> Files.newInputStream(file), ""));
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
      add(Handed.closed(name, "It is no zip that can be read. Download it once more."));
    }
  }

  private void addEntry(Path zip, String name, String entry) {
    if (ends(entry, TRANSCRIPT)) {
      add(new Handed(name, () -> open(zip, entry), ""));
    } else if (ends(entry, ZIP)) {
      add(Handed.closed(name, "It is a zip within a zip. Unpack it, and collect what is in it."));
    } else {
      others.add(name);
    }
  }

  private static InputStream open(Path file, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
        return new java.io.ByteArrayInputStream(in.readNBytes(MOST_BYTES + 1));
      }
    }
  }

  private void add(Handed file) {
    if (files.size() >= MOST_FILES) {
      throw RefusedException.usage("There are more than " + MOST_FILES + " files. Collect fewer.");
    }
    files.add(file);
  }

  private static boolean ends(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  List<Handed> files() {
    return List.copyOf(files);
  }

  /** The names of all others that were met, which by their endings are no transcripts. */
  List<String> others() {
    return List.copyOf(others);
  }
}

package rapport.store.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rapport.play.transcript.Event;

/**
 * All that a home keeps of one trainee: sessions, marks on them, receipts, where they came from,
 * and the samples they were drawn for.
 *
 * @param attempts their sessions, and those of which only a receipt is left
 * @param unreadable how many sessions can't be read, so that nobody knows whose they are
 * @param isAlone whether everything in this home is theirs, the notes of drills among it
 */
public record TraineeFiles(
    Home home, String code, List<String> attempts, int unreadable, boolean isAlone) {

  static TraineeFiles of(Home home, String code) throws IOException {
    TreeSet<String> own = new TreeSet<>();
    int unreadable = 0;
    boolean isAlone = true;
    for (String attempt : home.attempts().ids()) {
      Optional<Event.Opened> opened = Glance.opening(home.attempts().file(attempt));
      unreadable += opened.isEmpty() ? 1 : 0;
      if (opened.isPresent() && opened.get().trainee().equals(code)) {
        own.add(attempt);
      } else {
        isAlone = false;
      }
    }
    home.origins().all().stream()
        .filter(origin -> origin.trainee().equals(code))
        .forEach(origin -> own.add(origin.attempt()));
    return new TraineeFiles(home, code, List.copyOf(own), unreadable, isAlone);
  }

  /** Every file that is theirs alone, by its name as seen from the home. */
  public Map<String, Path> files() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (String attempt : attempts) {
      add(files, home.attempts().file(attempt));
      for (Path beside : home.attempts().beside(attempt)) {
        add(files, beside);
      }
    }
    if (isAlone && !attempts.isEmpty()) {
      add(files, home.drills().file());
    }
    return files;
  }

  private void add(Map<String, Path> files, Path file) {
    if (Files.isRegularFile(file)) {
      files.put(home.folder().relativize(file).toString().replace('\\', '/'), file);
    }
  }

  /** The names of the samples that some of their sessions were drawn for. */
  public List<String> samples() throws IOException {
    return home.samples().with(attempts);
  }

  /** The names of the samples of which only a newer Rapport knows what they hold. */
  public List<String> newerSamples() throws IOException {
    return home.samples().newer();
  }

  /** Writes copies of all into a zip. */
  public void writeZip(OutputStream target) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(target)) {
      for (Map.Entry<String, Path> each : files().entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(Files.readAllBytes(each.getValue()));
        zip.closeEntry();
      }
    }
  }

  /**
   * Removes everything.
   *
   * @return the sessions that are open in another window, and stay
   */
  public List<String> delete() throws IOException {
    List<String> open = new ArrayList<>();
    for (String attempt : attempts) {
      if (!home.attempts().delete(attempt)) {
        open.add(attempt);
      }
    }
    if (isAlone && open.isEmpty() && !attempts.isEmpty() && !home.drills().forget()) {
      open.add("the notes of drills");
    }
    if (open.isEmpty()) {
      home.origins().forgetSingle(code);
    }
    return open;
  }
}

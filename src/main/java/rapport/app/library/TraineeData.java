package rapport.app.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rapport.app.workspace.Audit;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.report.page.Words;
import rapport.store.files.TraineeFiles;
import rapport.store.library.FileBytes;

/** What a trainee may ask for: a copy of all that is kept of them, and that it be removed. */
public final class TraineeData {
  private final Workspace workspace;
  private final TraineeFiles files;

  private TraineeData(Workspace workspace, TraineeFiles files) {
    this.workspace = workspace;
    this.files = files;
  }

  /**
   * All that is kept under this code.
   *
   * @throws RefusedException if nothing is
   */
  public static TraineeData of(Workspace workspace, String code) throws IOException {
    TraineeFiles files = workspace.home().trainee(code);
    if (code.isBlank() || files.attempts().isEmpty()) {
      throw RefusedException.usage(
          "Nothing is kept under the code “"
              + code
              + "” in "
              + workspace.home()
              + ". A code is known as it was typed, capitals and all.");
    }
    return new TraineeData(workspace, files);
  }

  /** How much there is, such as "2 sessions". */
  public String size() {
    return Words.count(files.attempts().size(), "session", "sessions");
  }

  /** Each copy, one a line, and what is out of sight. */
  public List<String> list() throws IOException {
    List<String> lines = new ArrayList<>(files.files().keySet());
    files.samples().forEach(name -> lines.add("their place in " + name));
    return lines;
  }

  /** What nobody can tell or reach. */
  public List<String> remarks() throws IOException {
    List<String> remarks = new ArrayList<>();
    if (files.unreadable() > 0) {
      remarks.add(
          Words.count(files.unreadable(), "session", "sessions")
              + " can't be read, so whose they are isn't known: rapport verify");
    }
    if (!files.isAlone()) {
      remarks.add("The notes of drills bear no code, and are not among it.");
    }
    for (String sample : files.newerSamples()) {
      remarks.add(
          sample
              + " was written by a newer Rapport, and may hold more of theirs: update to be sure.");
    }
    return remarks;
  }

  /** Copies of all, in a zip. */
  public FileBytes zip() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    files.writeZip(zip);
    return new FileBytes(zip.toByteArray());
  }

  /** Notes that the zip was written. */
  public void exported() throws IOException {
    new Audit(workspace).exported(files.code(), size() + ", " + count());
  }

  private String count() throws IOException {
    return Words.count(list().size(), "copy", "copies");
  }

  /**
   * Removes all and says what, line by line.
   *
   * @throws RefusedException if a session is open in another window; the others are gone
   */
  public List<String> delete() throws IOException {
    List<String> removed = list();
    String what = size() + ", " + count();
    List<String> open = files.delete();
    new Audit(workspace)
        .removed(open.isEmpty() ? "deleted" : "deleted in part", files.code(), what);
    if (!open.isEmpty()) {
      throw RefusedException.environment(
          "Everything was removed but what is open in another window: "
              + String.join(", ", open)
              + ". Close it there, and delete once more.");
    }
    return removed;
  }
}

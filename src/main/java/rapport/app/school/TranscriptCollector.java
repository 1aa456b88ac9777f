package rapport.app.school;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Watcher;
import rapport.app.workspace.Workspace;
import rapport.report.page.Words;
import rapport.store.files.Intake;
import rapport.store.files.Intake.Collected;
import rapport.store.handin.HandedFile;
import rapport.store.handin.HandedIn;
import rapport.store.handin.NamedFile;

/** Takes in what trainees handed in: files, folders, or a learning platform's zip. */
public final class TranscriptCollector {
  private final Workspace workspace;

  public TranscriptCollector(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * What became of each file that lies there.
   *
   * @throws RefusedException if there is nothing of that name, or far too much
   */
  public List<Collected> collect(List<NamedFile> named) throws IOException {
    HandedIn handed = new HandedIn();
    for (NamedFile one : named) {
      look(handed, one);
    }
    tellOfOthers(handed.others());
    Intake intake = workspace.preparedHome().collection();
    Watcher.Progress progress = workspace.watcher().begin(handed.files().size(), "files collected");
    List<Collected> all = new ArrayList<>();
    for (HandedFile file : handed.files()) {
      all.add(take(file, intake));
      progress.step();
    }
    progress.end();
    return all;
  }

  private static void look(HandedIn handed, NamedFile named) throws IOException {
    switch (handed.add(named)) {
      case FILES -> {}
      case NOTHING ->
          throw RefusedException.usage("There is no file or folder " + named.name() + ".");
      case NO_TRANSCRIPT ->
          throw RefusedException.usage(
              "There is no file ending in "
                  + HandedIn.TRANSCRIPT
                  + " or "
                  + HandedIn.ZIP
                  + " in "
                  + named.name()
                  + ".");
      case TOO_MANY ->
          throw RefusedException.usage(
              "There are more than " + HandedIn.MOST_FILES + " files. Collect fewer.");
    }
  }

  /** Somebody may have given a transcript another ending. */
  private void tellOfOthers(List<String> others) {
    if (!others.isEmpty()) {
      workspace.notice(
          "Passed over, for a transcript's name ends in .jsonl: "
              + Words.count(others.size(), "file", "files")
              + ", such as "
              + others.get(0)
              + ".");
    }
  }

  private static Collected take(HandedFile file, Intake intake) throws IOException {
    if (!file.problem().isEmpty()) {
      return Collected.unreadable(file.name(), file.problem());
    }
    byte[] bytes = file.read();
    return HandedFile.isTooLarge(bytes)
        ? Collected.unreadable(file.name(), "This is far larger than any transcript of Rapport's.")
        : intake.take(file.name(), bytes);
  }
}

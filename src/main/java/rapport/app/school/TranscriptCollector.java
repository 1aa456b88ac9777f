package rapport.app.school;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Watcher;
import rapport.app.workspace.Workspace;
import rapport.grading.roster.Attendance;
import rapport.grading.roster.Roster;
import rapport.play.transcript.Mode;
import rapport.report.text.CollectedFiles;
import rapport.store.chain.ArrivedChain;
import rapport.store.files.AttemptSummary;
import rapport.store.files.Intake;
import rapport.store.files.Intake.Collected;
import rapport.store.files.Intake.Fate;
import rapport.store.files.SharedCodes;
import rapport.store.handin.HandedFile;
import rapport.store.handin.HandedIn;
import rapport.store.handin.NamedFile;

/** Takes in what trainees handed in: files, folders, or a learning platform's zip. */
public final class TranscriptCollector {
  private static final String RECORDS = ".jsonl";

  private final Workspace workspace;
  private final List<Collected> collected = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  public TranscriptCollector(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * What became of each file that lies there, and who has handed in.
   *
   * @param roster the instructor's list of which code is whose; null for none
   * @throws RefusedException if there is nothing of that name, or far too much
   */
  public CollectedFiles collect(List<NamedFile> named, @Nullable NamedFile roster)
      throws IOException {
    for (NamedFile one : named) {
      if (!one.exists()) {
        throw RefusedException.usage("There is no file or folder " + one.name() + ".");
      }
    }
    // Read before anything is taken in, so that a mistake in it leaves nothing half done.
    Optional<Roster> people =
        roster == null ? Optional.empty() : Optional.of(RosterFile.read(roster));
    take(new HandedIn(named));
    SharedCodes shared = workspace.home().origins().shared();
    return new CollectedFiles(
        named.size(),
        collected,
        passedOver,
        shared,
        attendance(people, shared),
        people.isPresent());
  }

  private void take(HandedIn handed) throws IOException {
    int count = handed.count();
    if (count > HandedIn.MOST_FILES) {
      throw RefusedException.usage(
          "There are more than " + HandedIn.MOST_FILES + " files. Collect fewer.");
    }
    Intake intake = workspace.preparedHome().collection(workspace.ticker().now());
    Watcher.Progress progress = workspace.watcher().begin(count, "files collected");
    handed.each(
        file -> {
          take(file, intake);
          progress.step();
        });
    progress.end();
  }

  private void take(HandedFile file, Intake intake) throws IOException {
    if (!file.problem().isEmpty()) {
      collected.add(Collected.unreadable(file.name(), file.problem()));
      return;
    }
    byte[] bytes;
    try {
      bytes = isTranscript(file) ? file.read() : new byte[0];
    } catch (IOException e) {
      collected.add(
          Collected.unreadable(file.name(), "It can't be read to its end. Download it once more."));
      return;
    }
    if (bytes.length == 0) {
      passedOver.add(file.name());
    } else if (HandedFile.isTooLarge(bytes)) {
      collected.add(
          Collected.unreadable(
              file.name(), "This is far larger than any transcript of Rapport's."));
    } else {
      collected.add(intake.take(file.name(), file.place(), bytes));
    }
  }

  /** By what it holds, whatever it is called; what is called one is looked into as well. */
  private static boolean isTranscript(HandedFile file) throws IOException {
    return ArrivedChain.isLike(file.head()) || file.place().fileName().endsWith(RECORDS);
  }

  private Attendance attendance(Optional<Roster> people, SharedCodes shared) throws IOException {
    Set<String> listed = people.map(Roster::codes).orElse(Set.of());
    Set<String> begun = new HashSet<>();
    Set<String> finished = new HashSet<>();
    for (String attempt : workspace.home().attempts().ids()) {
      Optional<AttemptSummary> summary = workspace.home().attempts().summary(attempt);
      if (summary.isPresent() && summary.get().mode() == Mode.ASSESSMENT) {
        String code = shared.code(attempt).filter(listed::contains).orElse(summary.get().trainee());
        (summary.get().isUnfinished() ? begun : finished).add(code);
      }
    }
    begun.addAll(finished);
    begun.remove("");
    return people
        .map(roster -> Attendance.of(roster, begun, finished, damaged()))
        .orElseGet(() -> Attendance.of(begun));
  }

  private Set<String> damaged() {
    return collected.stream()
        .filter(each -> each.fate() == Fate.DAMAGED)
        .map(Collected::trainee)
        .collect(Collectors.toSet());
  }
}

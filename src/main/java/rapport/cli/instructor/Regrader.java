package rapport.cli.instructor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Materials;
import rapport.app.workspace.Version;
import rapport.cli.command.Folder;
import rapport.cli.command.Invocation;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.Correction;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.play.transcript.Saving;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.files.MarksName;
import rapport.store.library.FileBytes;

/** Scores one attempt after the other under corrected ratings. */
final class Regrader {
  private final Invocation invocation;
  private final Folder folder;
  private final String rater;
  private final Materials.Playable corrected;
  private final FileBytes rubric;
  private final boolean onlyTry;

  Regrader(
      Invocation invocation,
      String rater,
      Materials.Playable corrected,
      FileBytes rubric,
      boolean onlyTry)
      throws IOException {
    this.invocation = invocation;
    this.folder = new Folder(invocation);
    this.rater = rater;
    this.corrected = corrected;
    this.rubric = rubric;
    this.onlyTry = onlyTry;
  }

  /**
   * What came of one attempt.
   *
   * @param before what stood for it; null when it can't be read
   * @param after what stands now
   * @param isChanged whether its ratings are others now
   * @param problem why it was left as it was; empty when it wasn't
   */
  record Outcome(
      @Nullable Standing before, @Nullable Standing after, boolean isChanged, String problem) {
    static Outcome left(String problem) {
      return new Outcome(null, null, false, problem);
    }
  }

  Outcome regrade(String attempt) throws IOException {
    Optional<Folder.One> one = folder.read(attempt);
    if (one.isEmpty()) {
      return Outcome.left("it is damaged, or a mark on it");
    } else if (!one.get().transcript().opened().scenario().id().equals(corrected.scenario().id())) {
      return Outcome.left("it was made with another scenario");
    }
    Correction correction =
        Correction.of(one.get().transcript(), corrected.scenario(), rubric.sha256());
    return correction.key() == null
        ? Outcome.left(correction.problem())
        : under(correction.key(), one.get());
  }

  private Outcome under(AnswerKey key, Folder.One one) throws IOException {
    if (key.equals(Standing.key(one.transcript(), one.marks()))) {
      return new Outcome(one.standing(), one.standing(), false, "");
    }
    MarkEntry entry =
        new MarkEntry(
            invocation.surroundings().ticker().now(),
            new MarkEvent.Regraded(
                key, corrected.scenario().overview().version(), corrected.bytes().sha256()));
    String problem = onlyTry ? "" : keep(one.transcript().attempt(), entry);
    if (!problem.isEmpty()) {
      return Outcome.left(problem);
    }
    List<Marks> with = new ArrayList<>(one.marks());
    Marks.of(List.of(new MarkEntry(entry.at(), opening(one.transcript().attempt())), entry))
        .ifPresent(with::add);
    return new Outcome(one.standing(), folder.of(one.transcript(), with).standing(), true, "");
  }

  private String keep(String attempt, MarkEntry entry) throws IOException {
    Access<MarkEntry> opening =
        invocation.workspace().home().marks().open(new MarksName(attempt, rater, Purpose.OWN));
    if (!(opening instanceof Access.Opened<MarkEntry> opened)) {
      return opening instanceof Access.Busy<MarkEntry>
          ? "your marks on it are open in another window"
          : "your marks on it are damaged";
    }
    // Both are looked up by their hashes from now on.
    invocation.workspace().home().sources().keep(corrected.bytes().content());
    invocation.workspace().home().sources().keep(rubric.content());
    try (ChainFile<MarkEntry> file = opened.file()) {
      Saving first =
          opened.entries().isEmpty()
              ? file.append(new MarkEntry(entry.at(), opening(attempt)))
              : new Saving.Saved();
      Saving saving = first instanceof Saving.Saved ? file.append(entry) : first;
      return saving instanceof Saving.Refused refused ? "NOT SAVED, " + refused.reason() : "";
    }
  }

  private MarkEvent.Opened opening(String attempt) throws IOException {
    return new MarkEvent.Opened(
        attempt,
        rater,
        Purpose.OWN,
        invocation.workspace().home().attempts().read(attempt).verification().receipt(),
        rubric.sha256(),
        "Rapport " + Version.number());
  }
}

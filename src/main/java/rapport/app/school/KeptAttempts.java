package rapport.app.school;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rapport.app.play.KeptMeasures;
import rapport.app.workspace.Watcher;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Transcript;
import rapport.report.page.Words;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Verification;
import rapport.store.files.Ahead;
import rapport.store.files.Attempts;
import rapport.store.files.MarksFolder;
import rapport.store.files.MarksName;
import rapport.store.files.SharedCodes;
import rapport.store.journal.RecurringKind;

/**
 * The attempts of a home with what stands for each, read one at a time. What is damaged is named to
 * whoever waits; nothing of it is guessed.
 */
public final class KeptAttempts {
  private final Workspace workspace;
  private final KeptMeasures measures;
  private final Map<String, List<MarksName>> marked;
  private final SharedCodes shared;
  private final Set<String> said = new HashSet<>();

  public KeptAttempts(Workspace workspace) throws IOException {
    this.workspace = workspace;
    this.measures = new KeptMeasures(workspace);
    this.marked = workspace.home().marks().names();
    this.shared = workspace.home().origins().shared();
  }

  /**
   * Hands on each attempt that can be read whole, newest first.
   *
   * @return how many had to be passed over
   */
  public int each(Consumer<KeptAttempt> use) throws IOException {
    return each(workspace.home().attempts().ids(), use);
  }

  /** Hands on each of these attempts that can be read whole. */
  public int each(List<String> ids, Consumer<KeptAttempt> use) throws IOException {
    Watcher.Progress progress = workspace.watcher().begin(ids.size(), "transcripts");
    VoidedTally voided = new VoidedTally();
    int[] damaged = {0};
    all(
        ids,
        (attempt, one) -> {
          one.ifPresent(use.andThen(voided::add));
          damaged[0] += one.isEmpty() ? 1 : 0;
          progress.step();
        });
    progress.end();
    tell(voided);
    if (damaged[0] > 0) {
      say(Words.count(damaged[0], "transcript", "transcripts") + " not counted.");
    }
    return damaged[0];
  }

  /** Says which decisions are voided, and in which of these attempts they count all the same. */
  void tell(VoidedTally voided) {
    voided.words().forEach(this::say);
  }

  /** Takes an attempt; nothing of one that can't be read whole. */
  @FunctionalInterface
  public interface Use {
    void take(String attempt, Optional<KeptAttempt> one) throws IOException;
  }

  /** Hands on what there is of each of these attempts, in their order. */
  public void all(List<String> ids, Use use) throws IOException {
    Attempts attempts = workspace.home().attempts();
    RecurringKind kind = new RecurringKind();
    Ahead.each(
        ids,
        attempt -> Whole.of(attempt, attempts.read(attempt, kind)),
        whole -> use.take(whole.attempt(), of(whole)));
  }

  /** Once is enough, however often the attempts are read. */
  private void say(String words) {
    if (said.add(words)) {
      workspace.notice(words);
    }
  }

  /**
   * This attempt; nothing, and a word on it, when its transcript or anybody's marks on it are
   * damaged: what stands could be another result than the one that was given.
   */
  public Optional<KeptAttempt> read(String attempt) throws IOException {
    return of(Whole.of(attempt, workspace.home().attempts().read(attempt)));
  }

  private Optional<KeptAttempt> of(Whole whole) {
    if (whole.transcript() == null) {
      say(whole.attempt() + " is passed over. " + whole.found().words());
      return Optional.empty();
    }
    Transcript transcript = whole.transcript();
    return marks(whole.attempt()).map(marks -> of(known(transcript), marks));
  }

  /**
   * A transcript by itself.
   *
   * @param transcript null when it is damaged
   */
  private record Whole(String attempt, Verification found, @Nullable Transcript transcript) {
    static Whole of(String attempt, ChainReader.Reading<Entry> reading) {
      Verification found = reading.verification();
      return new Whole(
          attempt, found, found.isSound() ? Transcript.of(reading.entries()).orElse(null) : null);
    }
  }

  /** By the code it goes by, where several people have used the one in it. */
  private Transcript known(Transcript transcript) {
    return shared.code(transcript.attempt()).map(transcript::knownAs).orElse(transcript);
  }

  public KeptAttempt of(Transcript transcript, List<Marks> all) {
    return new KeptAttempt(transcript, all, Standing.of(transcript, measures::rubric, all));
  }

  private Optional<List<Marks>> marks(String attempt) {
    List<Marks> marks = new ArrayList<>();
    for (MarksName name : marked.getOrDefault(attempt, List.of())) {
      MarksFolder.Kept kept = read(name);
      if (!kept.verification().isSound()) {
        say(
            attempt
                + " is passed over, for the marks on it by "
                + name.rater()
                + " "
                + workspace.home().marks().trouble(kept));
        return Optional.empty();
      }
      if (kept.marks() != null) {
        marks.add(kept.marks());
      }
    }
    return Optional.of(marks);
  }

  private MarksFolder.Kept read(MarksName name) {
    try {
      return workspace.home().marks().read(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package rapport.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import rapport.app.play.KeptMeasures;
import rapport.app.workspace.Watcher;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.MarkRatings;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Transcript;
import rapport.report.page.Words;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Verification;
import rapport.store.files.MarksFolder;
import rapport.store.files.MarksName;

/**
 * An instructor's attempts with what stands for each, read one at a time. What is damaged is named
 * on standard error; nothing of it is guessed.
 */
public final class Folder {
  private final Invocation invocation;
  private final KeptMeasures measures;
  private final Map<String, List<MarksName>> marked;
  private final Set<String> said = new HashSet<>();

  public Folder(Invocation invocation) throws IOException {
    this.invocation = invocation;
    this.measures = new KeptMeasures(invocation.workspace());
    this.marked = invocation.workspace().home().marks().names();
  }

  /**
   * One attempt.
   *
   * @param marks everybody's
   */
  public record One(Transcript transcript, List<Marks> marks, Standing standing) {
    /** The ratings in force. */
    public AnswerKey key() {
      return Standing.key(transcript, marks);
    }

    /** Whether something else stands, or is to be agreed, than what the program said at the end. */
    public boolean isMarked() {
      return standing.source() != Standing.Source.EVALUATION
          || !key().equals(AnswerKey.of(transcript));
    }

    public MarkRatings.Marked marked() {
      return new MarkRatings.Marked(transcript, marks);
    }
  }

  /**
   * Hands on each attempt that can be read whole, newest first.
   *
   * @return how many had to be passed over
   */
  public int each(Consumer<One> use) throws IOException {
    return each(invocation.workspace().home().attempts().ids(), use);
  }

  /** Hands on each of these attempts that can be read whole. */
  public int each(List<String> ids, Consumer<One> use) throws IOException {
    Watcher.Progress progress = invocation.workspace().watcher().begin(ids.size(), "transcripts");
    int damaged = 0;
    for (String attempt : ids) {
      Optional<One> one = read(attempt);
      one.ifPresent(use);
      damaged += one.isEmpty() ? 1 : 0;
      progress.step();
    }
    progress.end();
    if (damaged > 0) {
      say(Words.count(damaged, "transcript", "transcripts") + " not counted.");
    }
    return damaged;
  }

  /** Once is enough, however often the attempts are read. */
  private void say(String words) {
    if (said.add(words)) {
      invocation.err().line(words);
    }
  }

  /**
   * This attempt; nothing, and a word on it, when its transcript or anybody's marks on it are
   * damaged: what stands could be another result than the one that was given.
   */
  public Optional<One> read(String attempt) throws IOException {
    ChainReader.Reading<Entry> reading = invocation.workspace().home().attempts().read(attempt);
    Verification found = reading.verification();
    Optional<Transcript> transcript =
        found.isSound() ? Transcript.of(reading.entries()) : Optional.empty();
    if (transcript.isEmpty()) {
      say(attempt + " is passed over. " + found.words());
      return Optional.empty();
    }
    return marks(attempt).map(marks -> of(transcript.get(), marks));
  }

  public One of(Transcript transcript, List<Marks> all) {
    return new One(transcript, all, Standing.of(transcript, measures::rubric, all));
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
                + " are damaged. "
                + invocation.workspace().home().marks().advice(name));
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
      return invocation.workspace().home().marks().read(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package rapport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import rapport.grading.Key;
import rapport.grading.MarkRatings;
import rapport.grading.Marks;
import rapport.grading.Standing;
import rapport.presentation.Words;
import rapport.store.JournalReader;
import rapport.store.MarksFolder;
import rapport.store.MarksName;
import rapport.store.Verification;
import rapport.transcript.Transcript;

/**
 * An instructor's attempts with what stands for each, read one at a time. What is damaged is named
 * on standard error; nothing of it is guessed.
 */
final class Folder {
  private final Bench bench;
  private final KeptMeasures measures;
  private final Map<String, List<MarksName>> marked;
  private final Set<String> said = new HashSet<>();

  Folder(Bench bench) throws IOException {
    this.bench = bench;
    this.measures = new KeptMeasures(bench);
    this.marked = bench.home().marks().names();
  }

  /**
   * One attempt.
   *
   * @param marks what is undamaged of everybody's
   */
  record One(Transcript transcript, List<Marks> marks, Standing standing) {
    /** The ratings in force. */
    Key key() {
      return Standing.key(transcript, marks);
    }

    /** Whether something else stands, or is to be agreed, than what the program said at the end. */
    boolean isMarked() {
      return standing.source() != Standing.Source.EVALUATION || !key().equals(Key.of(transcript));
    }

    MarkRatings.Marked marked() {
      return new MarkRatings.Marked(transcript, marks);
    }
  }

  /**
   * Hands on each attempt that can be read whole, newest first.
   *
   * @return how many had to be passed over
   */
  int each(Consumer<One> use) throws IOException {
    return each(bench.home().attempts().ids(), use);
  }

  /** Hands on each of these attempts that can be read whole. */
  int each(List<String> ids, Consumer<One> use) throws IOException {
    Progress progress = Progress.of(bench.surroundings(), ids.size(), "transcripts");
    int damaged = 0;
    for (String attempt : ids) {
      JournalReader.Reading reading = bench.home().attempts().read(attempt);
      Optional<One> one = one(reading);
      one.ifPresent(use);
      if (one.isEmpty()) {
        say(attempt + " is passed over. " + reading.verification().words());
        damaged++;
      }
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
      bench.err().line(words);
    }
  }

  /** Everything that can be read whole. */
  List<One> all() throws IOException {
    List<One> all = new ArrayList<>();
    each(all::add);
    return all;
  }

  /** This attempt; nothing when its transcript is damaged. */
  Optional<One> read(String attempt) throws IOException {
    return one(bench.home().attempts().read(attempt));
  }

  private Optional<One> one(JournalReader.Reading reading) throws IOException {
    Verification found = reading.verification();
    Optional<Transcript> transcript =
        found.isWhole() || found.isTorn() ? Transcript.of(reading.entries()) : Optional.empty();
    return transcript.map(this::of);
  }

  private One of(Transcript transcript) {
    return of(transcript, marks(transcript.attempt()));
  }

  One of(Transcript transcript, List<Marks> all) {
    return new One(transcript, all, Standing.of(transcript, measures::rubric, all));
  }

  private List<Marks> marks(String attempt) {
    List<Marks> marks = new ArrayList<>();
    for (MarksName name : marked.getOrDefault(attempt, List.of())) {
      MarksFolder.Reading reading = read(name);
      if (!reading.verification().isWhole() && !reading.verification().isTorn()) {
        say(
            "Of the marks by "
                + name.rater()
                + " on "
                + attempt
                + " only the beginning is undamaged and counts.");
      }
      reading.marks().ifPresent(marks::add);
    }
    return marks;
  }

  private MarksFolder.Reading read(MarksName name) {
    try {
      return bench.home().marks().read(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

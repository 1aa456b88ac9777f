package rapport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import rapport.grading.Marks;
import rapport.grading.Standing;
import rapport.store.Attempts;
import rapport.store.JournalReader;
import rapport.store.MarksFolder;
import rapport.transcript.Transcript;

/** An instructor's attempts with what stands for each. */
final class Folder {
  private final Attempts attempts;
  private final MarksFolder marks;
  private final Rubrics rubrics;

  Folder(Bench bench) {
    this.attempts = bench.home().attempts();
    this.marks = bench.home().marks();
    this.rubrics = new Rubrics(bench);
  }

  /** One attempt. */
  record One(Transcript transcript, List<Marks> marks, Standing standing) {}

  /** This attempt; nothing when its transcript is damaged. */
  Optional<One> read(String attempt) {
    try {
      JournalReader.Reading reading = attempts.read(attempt);
      boolean isFine = reading.verification().isWhole() || reading.verification().isTorn();
      List<Marks> all = isFine ? marks.marks(attempt) : List.of();
      return Transcript.of(isFine ? reading.entries() : List.of())
          .map(transcript -> of(transcript, all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  One of(Transcript transcript, List<Marks> all) {
    return new One(transcript, all, Standing.of(transcript, rubrics::of, all));
  }
}

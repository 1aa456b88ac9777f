package rapport.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.store.Attempts;
import rapport.store.JournalReader;
import rapport.transcript.Transcript;

/** Reads the transcripts that are kept in the home, and names those that can't be used. */
final class KeptTranscripts {
  private KeptTranscripts() {}

  static List<Transcript> read(Bench bench) throws IOException {
    Attempts attempts = bench.home().attempts();
    List<Transcript> transcripts = new ArrayList<>();
    List<String> ids = attempts.ids();
    Progress progress = Progress.of(bench.surroundings(), ids.size(), "transcripts");
    for (String attempt : ids) {
      JournalReader.Reading reading = attempts.read(attempt);
      Optional<Transcript> transcript = Transcript.of(reading.entries());
      boolean isUsable = reading.verification().isWhole() || reading.verification().isTorn();
      if (isUsable && transcript.isPresent()) {
        transcripts.add(transcript.get());
      } else {
        bench
            .err()
            .line(
                "Left out, because it can't be read whole; to see why: rapport verify " + attempt);
      }
      progress.step();
    }
    progress.end();
    return transcripts;
  }
}

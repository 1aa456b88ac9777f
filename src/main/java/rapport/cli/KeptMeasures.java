package rapport.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rapport.evaluation.Report;
import rapport.transcript.Transcript;

/** The rubrics that sessions began with, each read once. */
final class KeptMeasures {
  private final Bench bench;
  private final Map<String, Materials> read = new HashMap<>();

  KeptMeasures(Bench bench) {
    this.bench = bench;
  }

  /** What a session is judged by; the present rubric, with a word on it, when its own is gone. */
  Materials of(Transcript transcript) throws IOException {
    String hash = transcript.opened().rubricSha256();
    Materials known = read.get(hash);
    if (known == null) {
      known = find(hash);
      read.put(hash, known);
    }
    return known;
  }

  private Materials find(String hash) throws IOException {
    Materials present = bench.materials();
    Optional<byte[]> kept = bench.home().sources().find(hash);
    if (kept.isPresent()) {
      return present.with(kept.get());
    }
    if (!present.rubricBytes().sha256().equals(hash)) {
      bench
          .err()
          .line(
              "The rubric this session began with is not kept any more; the present one is used.");
    }
    return present;
  }

  Report report(Transcript transcript) throws IOException {
    Materials materials = of(transcript);
    return Report.of(transcript.sitting(), materials.rubric(), materials.aftercare());
  }
}

package rapport.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * How much room a transcript takes.
 *
 * @param kilobytes as it is kept, on average
 * @param zippedKilobytes the same, each by itself through gzip
 */
record Sizes(double kilobytes, double zippedKilobytes) {
  private static final int ENOUGH = 1000;

  static Sizes of(Path attempts) throws IOException {
    long kept = 0;
    long zipped = 0;
    List<Path> journals;
    try (Stream<Path> all = Files.list(attempts)) {
      journals = all.filter(file -> file.toString().endsWith(".jsonl")).limit(ENOUGH).toList();
    }
    for (Path journal : journals) {
      kept += Files.size(journal);
      zipped += zipped(Files.readAllBytes(journal));
    }
    return new Sizes(kept / 1024.0 / journals.size(), zipped / 1024.0 / journals.size());
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(bytes);
    }
    return zipped.size();
  }
}

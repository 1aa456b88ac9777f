package rapport.store.handin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of pages, the same for the same pages whenever it is written. */
public final class FeedbackZip implements AutoCloseable {
  /** The earliest that a zip can hold. */
  private static final LocalDateTime SOME_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  public FeedbackZip(OutputStream target) {
    this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
  }

  public void add(String path, String page) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(SOME_TIME);
    zip.putNextEntry(entry);
    zip.write(page.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Completes the zip; what it is written to stays open. */
  @Override
  public void close() throws IOException {
    zip.finish();
  }
}

package rapport.store.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.Collectors;
import rapport.store.chain.Hashes;
import rapport.store.chain.PrivateFiles;

/**
 * What was exported and what was deleted, one line each, in a file that is only added to. A trainee
 * stands there by a hash of their code: a list of codes would keep what a deletion is to remove,
 * and whoever brings the code can still be shown the lines about it.
 */
public final class AuditLog {
  private static final int ENOUGH = 16;

  private final Path folder;

  AuditLog(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds a line.
   *
   * @param deed in a word, such as "deleted"
   * @param codes of everybody it is about, one or a class
   * @param what how much of what, without names
   */
  public void add(Instant at, String deed, Collection<String> codes, String what)
      throws IOException {
    String line =
        String.join("\t", at.truncatedTo(ChronoUnit.SECONDS).toString(), deed, known(codes), what);
    PrivateFiles.createFolder(folder);
    PrivateFiles.appendLine(file(), line);
  }

  /** In the order of their hashes, which tells nothing of the order of the class. */
  private static String known(Collection<String> codes) {
    return codes.stream().map(AuditLog::known).distinct().sorted().collect(Collectors.joining(","));
  }

  private static String known(String code) {
    return code.isEmpty()
        ? "no code"
        : "sha256:" + Hashes.of(code.getBytes(StandardCharsets.UTF_8)).substring(0, ENOUGH);
  }

  public Path file() {
    return folder.resolve("audit.txt");
  }
}

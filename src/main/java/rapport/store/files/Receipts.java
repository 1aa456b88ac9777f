package rapport.store.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapport.store.chain.PrivateFiles;

/**
 * The final hashes of transcripts as they were when an instructor took them in. A file that is
 * changed later, even if it was rebuilt with the program itself, no longer fits its receipt. A
 * transcript that went on and was handed in again has one more; the older ones stay.
 */
public final class Receipts {
  private static final String ENDING = ".receipt";

  private final Path folder;

  Receipts(Path folder) {
    this.folder = folder;
  }

  /**
   * One receipt.
   *
   * @param hash of the last record as it was then
   * @param collectedAt the time in UTC; empty when it was not kept
   */
  public record Receipt(String hash, String collectedAt) {
    private static Receipt of(String line) {
      String[] words = line.strip().split(" ", 2);
      return new Receipt(words[0], words.length == 2 ? words[1] : "");
    }

    private String line() {
      return (hash + " " + collectedAt).strip() + "\n";
    }
  }

  /** Keeps a receipt, unless it is the last one already. */
  void keep(String attempt, Receipt receipt) throws IOException {
    List<Receipt> all = new ArrayList<>(all(attempt));
    if (!all.isEmpty() && all.get(all.size() - 1).hash().equals(receipt.hash())) {
      return;
    }
    all.add(receipt);
    StringBuilder lines = new StringBuilder();
    all.forEach(each -> lines.append(each.line()));
    PrivateFiles.createFolder(folder);
    PrivateFiles.write(file(attempt), lines.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** The receipt of this attempt as it was last handed in; nothing when none was kept. */
  public Optional<String> of(String attempt) throws IOException {
    List<Receipt> all = all(attempt);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).hash());
  }

  /** How a transcript stands to the receipts of when it was collected. */
  public enum Fit {
    /** None was kept. */
    UNKNOWN,
    /** It is the one that was last collected. */
    SAME,
    /** It is as it was collected before it was handed in again. */
    EARLIER,
    /** What was collected is in it, and it goes on. */
    LONGER,
    /** What was collected is no longer in it. */
    CHANGED;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Compares a transcript with its receipts.
   *
   * @param hashes of its records
   */
  public Fit fit(String attempt, List<String> hashes) throws IOException {
    List<String> kept = all(attempt).stream().map(Receipt::hash).toList();
    if (kept.isEmpty()) {
      return Fit.UNKNOWN;
    }
    String latest = kept.get(kept.size() - 1);
    String end = hashes.isEmpty() ? "" : hashes.get(hashes.size() - 1);
    if (end.equals(latest)) {
      return Fit.SAME;
    }
    if (hashes.contains(latest)) {
      return Fit.LONGER;
    }
    return kept.contains(end) ? Fit.EARLIER : Fit.CHANGED;
  }

  /** All receipts of this attempt, oldest first. */
  public List<Receipt> all(String attempt) throws IOException {
    try {
      return Files.readString(file(attempt), StandardCharsets.ISO_8859_1)
          .lines()
          .filter(line -> !line.isBlank())
          .map(Receipt::of)
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** The attempts that receipts were kept for, newest first. */
  public List<String> attempts() throws IOException {
    return FolderContents.of(folder, "*" + ENDING).stream()
        .map(file -> String.valueOf(file.getFileName()))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .filter(AttemptId::isValid)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  Path file(String attempt) {
    if (!AttemptId.isValid(attempt)) {
      throw new IllegalArgumentException("not an attempt's name: " + attempt);
    }
    return folder.resolve(attempt + ENDING);
  }
}

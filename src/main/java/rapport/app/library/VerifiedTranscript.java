package rapport.app.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Workspace;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Transcript;
import rapport.report.json.VerificationJson;
import rapport.report.text.VerificationText;
import rapport.store.chain.ArrivedChain;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Verification;
import rapport.store.files.Ahead;
import rapport.store.files.AttemptId;
import rapport.store.files.Attempts;
import rapport.store.files.Receipts;
import rapport.store.files.Receipts.Fit;
import rapport.store.journal.RecurringKind;

/**
 * A transcript, as the person named it, and what its chain shows.
 *
 * @param attempt null when it can't be made out
 * @param undone what was changed on its way here, in a sentence; empty for nothing
 * @param fit how it stands to the receipts kept when it was collected; null where that wasn't asked
 * @param receipt the latest of these; empty when there is none
 */
public record VerifiedTranscript(
    String name,
    @Nullable String attempt,
    Verification found,
    String undone,
    List<Transcript.Resumption> resumptions,
    @Nullable Fit fit,
    String receipt) {
  public VerifiedTranscript {
    resumptions = List.copyOf(resumptions);
  }

  /** Attempts that a receipt was kept for, and that are gone. */
  public static List<String> missing(Workspace workspace) throws IOException {
    Set<String> here = new HashSet<>(workspace.home().attempts().ids());
    return workspace.home().receipts().attempts().stream()
        .filter(attempt -> !here.contains(attempt))
        .toList();
  }

  /**
   * Hands on the transcript in each of these files, one after the other.
   *
   * @param files by name
   * @param isCompared whether to compare it with the receipt kept when it was collected
   */
  public static void each(
      Workspace workspace,
      Map<String, Path> files,
      boolean isCompared,
      Consumer<VerifiedTranscript> use)
      throws IOException {
    RecurringKind kind = new RecurringKind();
    Ahead.each(
        List.copyOf(files.entrySet()),
        file -> new Read(file.getKey(), file.getValue(), ArrivedChain.of(file.getValue(), kind)),
        read -> use.accept(of(workspace, read, isCompared)));
  }

  private record Read(String name, Path file, ArrivedChain<Entry> arrived) {}

  private static VerifiedTranscript of(Workspace workspace, Read read, boolean isCompared)
      throws IOException {
    ArrivedChain<Entry> arrived = read.arrived();
    ChainReader.Reading<Entry> reading = Attempts.placed(read.file(), arrived.reading());
    Optional<Transcript> transcript = Transcript.of(reading.entries());
    @Nullable String attempt = transcript.map(Transcript::attempt).orElse(null);
    boolean isKnown = attempt != null && AttemptId.isValid(attempt);
    Receipts receipts = workspace.home().receipts();
    @Nullable Fit fit =
        isCompared && attempt != null && isKnown ? receipts.fit(attempt, reading.hashes()) : null;
    if (fit == Fit.UNKNOWN) {
      workspace.notice("No receipt was kept for " + attempt + ": it was not collected here.");
    }
    return new VerifiedTranscript(
        read.name(),
        attempt,
        reading.verification(),
        reading.entries().isEmpty() ? "" : arrived.words(),
        transcript.map(Transcript::resumptions).orElse(List.of()),
        fit,
        attempt != null && isKnown ? receipts.of(attempt).orElse("") : "");
  }

  /** Whether it is what its receipt says; null where there is none to compare it with. */
  public @Nullable Boolean fitsReceipt() {
    return (fit == null || fit == Fit.UNKNOWN) ? null : fit == Fit.SAME;
  }

  /** Whether there is nothing wrong with it. */
  public boolean isFine() {
    return found.isWhole() && !Boolean.FALSE.equals(fitsReceipt());
  }

  /** What is said of it in words. */
  public String told(VerificationText text) {
    return text.transcript(name, found, undone, resumptions, fit, receipt);
  }

  /** What is said of it to programs. */
  public String told(VerificationJson json) {
    return json.transcript(name, attempt, found, undone, resumptions, fitsReceipt());
  }
}

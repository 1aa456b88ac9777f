package rapport.report.json;

import static rapport.report.json.Json.list;
import static rapport.report.json.Json.object;
import static rapport.report.json.Json.orNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.play.transcript.Transcript;
import rapport.store.chain.Verification;

/** What verifying transcripts has shown, for programs. */
public final class VerificationJson {
  private VerificationJson() {}

  /** The whole, of what {@link #transcript} made. */
  public static String of(List<Object> transcripts, List<String> missing, boolean isVerified) {
    return Json.of(
        object(
            "transcripts", transcripts,
            "missing", missing,
            "verified", isVerified,
            "promise", Transcript.PROMISE));
  }

  /**
   * One transcript.
   *
   * @param file as the person named it
   * @param attempt null when it can't be made out
   * @param undone what was changed on its way here; empty for nothing
   * @param fitsReceipt null when there is no receipt to compare it with
   */
  public static Object transcript(
      String file,
      @Nullable String attempt,
      Verification found,
      String undone,
      List<Transcript.Resumption> resumptions,
      @Nullable Boolean fitsReceipt) {
    return object(
        "file",
        file,
        "attempt",
        attempt,
        "verified",
        found.isWhole() && !Boolean.FALSE.equals(fitsReceipt),
        "fits-receipt",
        fitsReceipt,
        "finding",
        found.finding(),
        "line",
        found.line() == 0 ? null : found.line(),
        "records",
        found.records(),
        "sealed",
        found.isSealed(),
        "receipt",
        found.records() == 0 ? null : found.receipt(),
        "undone",
        orNull(undone),
        "resumed",
        list(resumptions, TranscriptJson::resumption),
        "message",
        found.words());
  }
}

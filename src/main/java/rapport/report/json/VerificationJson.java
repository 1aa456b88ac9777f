package rapport.report.json;

import static rapport.report.json.Json.list;
import static rapport.report.json.Json.object;
import static rapport.report.json.Json.orNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.play.transcript.Transcript;
import rapport.store.chain.Verification;

/** What verifying transcripts has shown, for programs; one by one, and nothing of it is kept. */
public final class VerificationJson {
  private static final String OPENING = "{\n  \"transcripts\" : [ ";

  private boolean hasBegun;

  /**
   * The document as far as one more transcript.
   *
   * @param file as the person named it
   * @param attempt null when it can't be made out
   * @param undone what was changed on its way here; empty for nothing
   * @param fitsReceipt null when there is no receipt to compare it with
   */
  public String transcript(
      String file,
      @Nullable String attempt,
      Verification found,
      String undone,
      List<Transcript.Resumption> resumptions,
      @Nullable Boolean fitsReceipt) {
    Object one =
        object(
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
    String before = hasBegun ? ", " : OPENING;
    hasBegun = true;
    return before + Json.of(one).strip().replace("\n", "\n  ");
  }

  /** The rest of the document. */
  public String end(List<String> missing, boolean isVerified) {
    Object rest = object("missing", missing, "verified", isVerified, "promise", Transcript.PROMISE);
    return (hasBegun ? " ]," : OPENING + "],") + Json.of(rest).substring(1);
  }
}

package rapport.report.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.play.transcript.Transcript;
import rapport.report.page.Resumptions;
import rapport.report.page.Words;
import rapport.store.chain.Verification;
import rapport.store.files.Receipts.Fit;

/** What verifying transcripts has shown, in words; told one by one, and nothing of it is kept. */
public final class VerificationText {
  private StringBuilder text = new StringBuilder();
  private int all;
  private int broken;
  private int unfit;
  private int missing;

  /**
   * What is said of one more transcript.
   *
   * @param undone what was changed on its way here, in a sentence; empty for nothing
   * @param fit how it stands to its receipts; null where that wasn't asked
   * @param receipt the latest one kept when it was collected; empty when there is none
   */
  public String transcript(
      String name,
      Verification found,
      String undone,
      List<Transcript.Resumption> resumptions,
      @Nullable Fit fit,
      String receipt) {
    all++;
    broken += found.isWhole() ? 0 : 1;
    line(name + ": " + verdict(found));
    line("  " + found.words());
    if (!undone.isEmpty()) {
      line("  " + undone);
    }
    if (found.isWhole() && !found.isSealed()) {
      line("  " + Verification.NOT_SEALED);
    }
    resumed(resumptions, fit);
    if (fit != null) {
      compare(fit, receipt);
    }
    if (found.records() > 0) {
      line("  Receipt: " + found.receipt());
    }
    return told();
  }

  private void resumed(List<Transcript.Resumption> resumptions, @Nullable Fit fit) {
    resumptions.forEach(each -> line("  " + Resumptions.withPlace(each)));
    if (!resumptions.isEmpty() && (fit == null || fit == Fit.UNKNOWN)) {
      line("  " + Transcript.UNSEEN);
    }
  }

  /** What is said of one that was collected, and is gone. */
  public String missing(String attempt) {
    missing++;
    line(attempt + ": MISSING");
    line("  It was collected here, its receipt is kept, and the transcript is gone.");
    return told();
  }

  private String told() {
    String told = text.toString();
    text = new StringBuilder();
    return told;
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private static String verdict(Verification found) {
    return switch (found.finding()) {
      case WHOLE -> found.isSealed() ? "undamaged and sealed" : "undamaged, not sealed";
      case TORN -> "cut short";
      case NEWER -> "not checked";
      case MISPLACED -> "ANOTHER'S TRANSCRIPT";
      case ALTERED, MOVED, LOST, REPEATED, ADDED -> "DAMAGED at line " + found.line();
    };
  }

  private void compare(Fit fit, String receipt) {
    switch (fit) {
      case UNKNOWN -> {}
      case SAME -> line("  It is the transcript that was collected.");
      case EARLIER ->
          unfit("It is an earlier state of the transcript that was collected last", receipt);
      case LONGER ->
          unfit("It goes on after what was collected; all that was collected is in it", receipt);
      case CHANGED ->
          unfit(
              "What was collected is no longer in it: it was changed, or its end cut off", receipt);
    }
  }

  private void unfit(String why, String receipt) {
    unfit++;
    line("  It does NOT fit the receipt kept when it was collected, " + receipt + ". " + why + ".");
  }

  /** What all of them come to. */
  public String summary() {
    if (all == 0 && missing == 0) {
      return "There is no transcript to verify.\n";
    }
    List<String> parts = new ArrayList<>();
    parts.add(Words.count(all, "transcript", "transcripts"));
    if (broken > 0) {
      parts.add(broken + " not whole");
    }
    if (unfit > 0) {
      parts.add(unfit + " changed since collected");
    }
    if (missing > 0) {
      parts.add(missing + " missing");
    }
    String found = parts.size() == 1 ? ", undamaged. " : ". ";
    return String.join(", ", parts) + found + Transcript.PROMISE + "\n";
  }
}

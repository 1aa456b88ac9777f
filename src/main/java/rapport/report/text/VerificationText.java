package rapport.report.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.play.transcript.Transcript;
import rapport.report.page.Words;
import rapport.store.chain.Verification;

/** What verifying transcripts has shown, in words. */
public final class VerificationText {
  private final StringBuilder text = new StringBuilder();
  private int all;
  private int broken;
  private int unfit;

  /**
   * One more transcript.
   *
   * @param receipt the one kept when it was collected; null where it isn't compared with any
   */
  public void add(String name, Verification found, @Nullable String receipt) {
    all++;
    broken += found.isWhole() ? 0 : 1;
    line(name + ": " + verdict(found));
    line("  " + found.words());
    if (found.isWhole() && !found.isSealed()) {
      line("  " + Verification.NOT_SEALED);
    }
    if (receipt != null) {
      compare(found, receipt);
    }
    if (found.records() > 0) {
      line("  Receipt: " + found.receipt());
    }
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private static String verdict(Verification found) {
    return switch (found.finding()) {
      case WHOLE -> found.isSealed() ? "undamaged and sealed" : "undamaged, not sealed";
      case TORN -> "cut short";
      case NEWER -> "not checked";
      case ALTERED, MOVED, LOST, REPEATED, ADDED -> "DAMAGED at line " + found.line();
    };
  }

  private void compare(Verification found, String receipt) {
    if (receipt.equals(found.receipt())) {
      line("  It is the transcript that was collected.");
    } else {
      unfit++;
      line(
          "  It does NOT fit the receipt kept when it was collected, "
              + receipt
              + ": it has been changed since then.");
    }
  }

  /** All of them, and what they come to. */
  @Override
  public String toString() {
    return text + summary() + "\n";
  }

  private String summary() {
    if (all == 0) {
      return "There is no transcript to verify.";
    }
    List<String> parts = new ArrayList<>();
    parts.add(Words.count(all, "transcript", "transcripts"));
    if (broken > 0) {
      parts.add(broken + " not whole");
    }
    if (unfit > 0) {
      parts.add(unfit + " changed since collected");
    }
    String found = parts.size() == 1 ? ", undamaged. " : ". ";
    return String.join(", ", parts) + found + Transcript.PROMISE;
  }
}

package rapport.export.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rapport.grading.roster.Award;
import rapport.play.evaluation.CriterionResult;
import rapport.report.page.Words;
import rapport.text.Sanitiser;

/** What a trainee reads beside the mark: the result, the bands, and comments on the whole. */
public final class GradebookFeedback {
  private GradebookFeedback() {}

  /** In one line, as HTML or as plain text. */
  public static String of(Award award, boolean isHtml) {
    List<String> sentences = new ArrayList<>();
    Optional.ofNullable(award.evaluation().outcome())
        .ifPresent(outcome -> sentences.add(Words.of(outcome) + "."));
    sentences.add(criteria(award));
    award.voided().forEach(reason -> sentences.add("A decision doesn't count: " + reason));
    sentences.addAll(award.comments());
    String text = Sanitiser.clean(String.join(" ", sentences)).replaceAll("\\s+", " ").strip();
    return isHtml ? escaped(text) : text;
  }

  private static String criteria(Award award) {
    return award.evaluation().criteria().stream()
        .filter(result -> result.computed() != null)
        .map(result -> result.criterion().name() + ": " + words(result) + ".")
        .collect(Collectors.joining(" "));
  }

  private static String words(CriterionResult result) {
    if (result.isCritical()) {
      return "critical incident";
    }
    return result.band() == null ? "not enough evidence" : Words.of(result.band());
  }

  /** Between tags quotes mean nothing, and would only be hard to read in a spreadsheet. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

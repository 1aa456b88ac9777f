package rapport.app.mark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import rapport.app.play.PlayView;
import rapport.grading.marks.MarkEvent;
import rapport.play.evaluation.CriterionResult;
import rapport.report.page.MarkingPage;

/** What a rater may decide against the count of levels, each time for a reason of its own. */
record Overrides(MarkSheet sheet) {
  private static final String NUMBER = "[0-3]([.,][0-9]{1,2})?|4([.,]00?)?";

  /** Criteria that can be set by hand: those with enough evidence. */
  List<PlayView.Option> overridable() {
    return sheet.computed().criteria().stream()
        .filter(CriterionResult::hasEvidence)
        .map(result -> new PlayView.Option(result.criterion().id(), result.criterion().name()))
        .toList();
  }

  /** Sets a criterion's mean, or says why not. */
  String override(String criterion, String mean, String reason) {
    Optional<BigDecimal> value = mean(mean.strip());
    if (overridable().stream().noneMatch(each -> each.id().equals(criterion))) {
      return "That criterion was met too seldom to have a mean, and no override makes evidence of"
          + " it.";
    } else if (value.isEmpty()) {
      return "A mean is a number from 0 to 4 with at most two decimals, such as 2.5.";
    } else if (reason.isBlank()) {
      return "An override needs a reason.";
    }
    String original = MarkingPage.original(sheet.computed(), criterion);
    sheet.add(new MarkEvent.Overrode(criterion, value.get(), reason.strip(), original));
    return "The override stands; what was computed is kept.";
  }

  private static Optional<BigDecimal> mean(String text) {
    return text.matches(NUMBER)
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /** Whether a critical incident stands at this choice. */
  boolean hasIncident(int visit) {
    return !code(visit).isEmpty() && !sheet.marks().incidents().isCleared(visit, code(visit));
  }

  private String code(int visit) {
    return sheet.basis().key().choices().get(visit).critical();
  }

  /** Judges the incident at this choice to be none, or says why not. */
  String clear(int visit, String reason) {
    if (reason.isBlank()) {
      return "Clearing a critical incident needs a reason of its own.";
    }
    sheet.add(new MarkEvent.Cleared(visit, code(visit), reason.strip()));
    return "The incident is cleared; the levels stay as they are.";
  }
}

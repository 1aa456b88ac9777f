package rapport.app.mark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import rapport.app.play.PlayView;
import rapport.grading.marks.MarkEvent;
import rapport.play.evaluation.CriterionResult;
import rapport.report.page.MarkingPage;

/** Means that a rater sets by hand against the count of levels, for a reason. */
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
}

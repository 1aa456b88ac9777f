package rapport.app.mark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rapport.app.play.PlayView;
import rapport.grading.marks.Incidents;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.Marks;
import rapport.scenario.model.CriticalCode;

/**
 * What a rater rules on critical incidents, each time for a reason of its own.
 *
 * @param knowsKey whether the author's view of a choice may be known
 */
record IncidentRulings(MarkSheet sheet, IncidentRulings.Knowledge knowsKey) {

  /** What may be known of a choice. */
  @FunctionalInterface
  interface Knowledge {
    boolean at(int visit);
  }

  /** The closed list, with what each code means. */
  List<PlayView.Option> codes() {
    return sheet.basis().rubric().critical().values().stream()
        .map(code -> new PlayView.Option(code.id(), code.id() + ": " + code.words()))
        .toList();
  }

  /** The codes at a choice that wait for a ruling or can be cleared. */
  List<String> open(int visit) {
    Incidents own = sheet.marks().incidents();
    Set<String> open =
        new LinkedHashSet<>(own.standing(visit, knowsKey.at(visit) ? authors(visit) : ""));
    toSettle().stream()
        .flatMap(marks -> marks.incidents().raisedAt(visit).stream())
        .filter(code -> !own.isCleared(visit, code))
        .forEach(open::add);
    return List.copyOf(open);
  }

  private String authors(int visit) {
    return sheet.basis().key().choices().get(visit).critical();
  }

  private List<Marks> toSettle() {
    return sheet.isAgreement() ? sheet.basis().others() : List.of();
  }

  /** Says that this choice is an incident, or why that can't be said. */
  String raise(int visit, String code, String reason) {
    CriticalCode known = sheet.basis().rubric().critical().get(code);
    if (known == null) {
      return "Raise an incident by one of these codes, with a reason: "
          + String.join(", ", sheet.basis().rubric().critical().keySet())
          + ".";
    } else if (reason.isBlank()) {
      return "Raising a critical incident needs a reason of its own.";
    } else if (knowsKey.at(visit) && stands(visit, code)) {
      return "It stands here already, by the author's word.";
    }
    sheet.add(new MarkEvent.Raised(visit, code, reason.strip()));
    return "The incident is raised (" + code + "); the levels stay as they are.";
  }

  private boolean stands(int visit, String code) {
    return authors(visit).equals(code) && !sheet.marks().incidents().isCleared(visit, code);
  }

  /**
   * Judges an incident at this choice to be none; where there are several, its code comes first.
   */
  String clear(int visit, String typed) {
    List<String> open = open(visit);
    String[] parts = typed.strip().split("\\s+", 2);
    boolean isNamed = open.size() > 1 && open.contains(parts[0]);
    String reason = isNamed ? (parts.length > 1 ? parts[1] : "") : typed.strip();
    if (open.isEmpty()) {
      return "There is no critical incident here that you could clear.";
    } else if (open.size() > 1 && !isNamed) {
      return "There are several here. Begin with the one that you clear: "
          + String.join(", ", open)
          + ".";
    } else if (reason.isBlank()) {
      return "Clearing a critical incident needs a reason of its own.";
    }
    sheet.add(new MarkEvent.Cleared(visit, isNamed ? parts[0] : open.get(0), reason));
    return "The incident is cleared; the levels stay as they are.";
  }

  /** What others raised and this agreed mark has not ruled on; empty when there is nothing. */
  String unsettled() {
    Incidents own = sheet.marks().incidents();
    return toSettle().stream()
        .flatMap(
            marks ->
                marks.incidents().raised().stream()
                    .filter(each -> !own.raisedAt(each.visit()).contains(each.code()))
                    .filter(each -> !own.isCleared(each.visit(), each.code()))
                    .map(each -> words(marks.rater(), each)))
        .findFirst()
        .orElse("");
  }

  private static String words(String rater, MarkEvent.Raised incident) {
    return "At decision "
        + (incident.visit() + 1)
        + " "
        + rater
        + " raised "
        + incident.code()
        + ". Raise it in the agreed mark too, or clear it, with a reason.";
  }
}

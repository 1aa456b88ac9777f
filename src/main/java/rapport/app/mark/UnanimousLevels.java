package rapport.app.mark;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.grading.marks.MarkEvent;

/**
 * The start of an agreed mark: where everybody gave the same level, it stands from the beginning.
 */
final class UnanimousLevels {
  private UnanimousLevels() {}

  /** Gives those levels, once. */
  static void give(MarkSheet sheet) {
    if (!sheet.isAgreement() || sheet.marks().last() > 0) {
      return;
    }
    for (int visit = 0; visit < sheet.visits(); visit++) {
      for (String criterion : sheet.inPlay(visit)) {
        give(sheet, visit, criterion);
      }
    }
  }

  private static void give(MarkSheet sheet, int visit, String criterion) {
    Set<OptionalInt> given =
        sheet.basis().others().stream()
            .map(marks -> marks.level(visit, criterion))
            .collect(Collectors.toSet());
    OptionalInt level = given.size() == 1 ? given.iterator().next() : OptionalInt.empty();
    if (level.isPresent()) {
      sheet.add(new MarkEvent.Levelled(visit, criterion, level.getAsInt()));
    }
  }
}

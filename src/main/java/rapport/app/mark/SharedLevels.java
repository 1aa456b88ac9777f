package rapport.app.mark;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.report.page.Words;

/**
 * What the marks that an agreed mark is made from have in common: where two or more raters gave a
 * level and all of these gave the same.
 */
record SharedLevels(MarkSheet sheet) {

  /** Gives them wherever the agreed mark has no level yet, and says what that comes to. */
  String give() {
    int given = 0;
    for (int visit = 0; visit < sheet.visits(); visit++) {
      for (String row : sheet.rows(visit)) {
        given += give(visit, row) ? 1 : 0;
      }
    }
    return told(given);
  }

  private boolean give(int visit, String row) {
    OptionalInt level = level(visit, row);
    boolean isNew = level.isPresent() && MarkSheet.level(sheet.marks(), visit, row).isEmpty();
    if (isNew) {
      sheet.add(MarkSheet.levelled(visit, row, level.getAsInt()));
    }
    return isNew;
  }

  private OptionalInt level(int visit, String row) {
    var given =
        sheet.basis().others().stream()
            .map(marks -> MarkSheet.level(marks, visit, row))
            .filter(OptionalInt::isPresent)
            .toList();
    Set<OptionalInt> different = given.stream().collect(Collectors.toSet());
    return given.size() > 1 && different.size() == 1 ? given.get(0) : OptionalInt.empty();
  }

  private String told(int given) {
    String taken =
        given == 0
            ? "No further level is the same with all raters."
            : Words.count(given, "level", "levels") + " taken that the raters share.";
    int left = sheet.missing().size();
    return taken
        + (left == 0 ? " None is left." : " " + left + " left: " + sheet.missingWords() + ".");
  }
}

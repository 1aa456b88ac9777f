package rapport.export.diff;

import java.util.List;
import rapport.report.page.Words;
import rapport.text.Wrap;

/** Differences in words for an author. */
public final class DifferenceText {
  private static final int WIDTH = 78;

  /** Up to here before and after stand on one line. */
  private static final int SHORT = 30;

  private final StringBuilder text = new StringBuilder();

  private DifferenceText() {}

  public static String of(List<Difference> differences) {
    if (differences.isEmpty()) {
      return "The two mean the same.\n";
    }
    DifferenceText page = new DifferenceText();
    differences.forEach(page::write);
    page.text
        .append(Words.count(differences.size(), "place differs.", "places differ."))
        .append('\n');
    return page.text.toString();
  }

  private void write(Difference difference) {
    String place = difference.place();
    switch (difference.kind()) {
      case ADDED -> line(0, place + ": new");
      case REMOVED -> line(0, place + ": gone");
      case CHANGED -> {
        line(0, place);
        difference.changes().forEach(this::write);
      }
    }
    text.append('\n');
  }

  private void write(Difference.Change change) {
    if (change.before().length() <= SHORT && change.after().length() <= SHORT) {
      line(2, change.aspect() + ": " + word(change.before()) + " -> " + word(change.after()));
      return;
    }
    line(2, change.aspect());
    line(4, "was: " + word(change.before()));
    line(4, "now: " + word(change.after()));
  }

  private static String word(String value) {
    return value.isEmpty() ? "(none)" : value;
  }

  private void line(int indent, String words) {
    for (String each : Wrap.lines(words, WIDTH - indent)) {
      text.append(" ".repeat(indent)).append(each.stripTrailing()).append('\n');
    }
  }
}

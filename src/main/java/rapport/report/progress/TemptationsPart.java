package rapport.report.progress;

import java.util.ArrayList;
import java.util.List;
import rapport.grading.progress.Temptation;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Words;

/** What tempted more than once, with the words that did. */
final class TemptationsPart {
  private static final int QUOTED = 3;

  private TemptationsPart() {}

  /** The part; nothing where nothing did. */
  static List<Part> of(List<Temptation> temptations) {
    List<Part> parts = new ArrayList<>();
    temptations.forEach(each -> add(parts, each));
    return parts;
  }

  private static void add(List<Part> parts, Temptation temptation) {
    parts.add(
        Block.labelled(
            temptation.problem() == null ? "Other moments" : temptation.problem().name(),
            Role.BODY,
            "a weaker line drew you " + temptation.times() + " times."));
    temptation.lines().stream().limit(QUOTED).forEach(line -> parts.add(Block.item(words(line))));
    int more = temptation.lines().size() - QUOTED;
    if (more > 0) {
      parts.add(Block.hint("And " + Words.count(more, "other line", "other lines") + "."));
    }
    if (temptation.problem() != null) {
      parts.add(Block.labelled("What helps", Role.BODY, temptation.problem().helps()));
    }
  }

  private static String words(Temptation.Line line) {
    String times = line.times() == 1 ? "" : ", " + line.times() + " times";
    return "\u201C"
        + line.say()
        + "\u201D in "
        + line.scenario()
        + times
        + ". What made it tempting: "
        + line.tempting();
  }
}

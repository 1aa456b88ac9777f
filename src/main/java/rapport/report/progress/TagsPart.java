package rapport.report.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.grading.progress.TraineeProgress;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Table;
import rapport.report.page.Table.Column;

/** The strengths and problems that came up, by the number of sessions. */
final class TagsPart {
  private final int sessions;
  private final List<Part> parts = new ArrayList<>();

  private TagsPart(int sessions) {
    this.sessions = sessions;
  }

  /** The part; nothing where none came up. */
  static List<Part> of(TraineeProgress progress) {
    TagsPart part = new TagsPart(progress.finished().size());
    part.add("Strengths you showed", progress.shown());
    part.add("Strengths there was room for", progress.missed());
    part.add("Problems you met", progress.met());
    return part.parts;
  }

  private void add(String label, List<TraineeProgress.Count> counts) {
    if (!counts.isEmpty()) {
      parts.add(new Alternative(List.of(table(label, counts)), lines(label, counts)));
    }
  }

  private List<Block> lines(String label, List<TraineeProgress.Count> counts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.labelled(
            label,
            Role.BODY,
            counts.stream().map(c -> name(c) + " " + c.attempts()).collect(Collectors.joining(", "))
                + "."));
    counts.forEach(
        c -> blocks.add(Meter.of(Role.LABEL, BigFraction.of(c.attempts(), sessions), name(c))));
    return blocks;
  }

  private static String name(TraineeProgress.Count count) {
    return count.what().name().toLowerCase(Locale.ROOT);
  }

  private Table table(String label, List<TraineeProgress.Count> counts) {
    return Table.of(
        label,
        List.of(Column.words(""), Column.number("Sessions"), Column.share("Of all finished")),
        counts.stream()
            .map(c -> Table.counted(Role.BODY, c.what().name(), c.attempts(), sessions))
            .toList());
  }
}

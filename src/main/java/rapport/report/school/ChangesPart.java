package rapport.report.school;

import static rapport.report.page.Table.Column.number;
import static rapport.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.Progression;
import rapport.grading.cohort.ScenarioCohort;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Table;
import rapport.report.page.Tracks;
import rapport.report.page.Tracks.Kind;
import rapport.report.page.Tracks.Mark;
import rapport.report.page.Tracks.Track;
import rapport.report.page.Words;

/** First attempts against the latest, as a part of a cohort's page. */
final class ChangesPart {
  private static final String TITLE = "First against latest attempt";

  private final String id;
  private final CohortResults results;
  private final Progression progression;

  private ChangesPart(String id, ScenarioCohort scenario) {
    this.id = id;
    this.results = scenario.results();
    this.progression = scenario.progression();
  }

  /**
   * The part.
   *
   * @param id one for its figure that nothing else on the page has
   */
  static List<Part> of(String id, ScenarioCohort scenario) {
    ChangesPart part = new ChangesPart(id, scenario);
    return List.of(new Alternative(part.shown(), part.said()));
  }

  private List<Part> shown() {
    String repeated = CohortWords.repeated(progression);
    List<Part> parts = new ArrayList<>();
    parts.add(Block.heading(TITLE).indented());
    parts.add(
        Block.verbatim(
            repeated.substring(0, 1).toUpperCase(Locale.ROOT)
                + repeated.substring(1)
                + ". Of all finished assessments, by the levels that stand at decisions."));
    if (!progression.changes().isEmpty()) {
      parts.add(tracks());
      parts.add(table());
    }
    return parts;
  }

  private Tracks tracks() {
    return new Tracks(
        id,
        TITLE,
        progression.changes().stream().map(this::described).collect(Collectors.joining(" ")),
        "Mean of all decisions together, 0 to 4. The ring is the first attempt, the disc the"
            + " latest.",
        progression.changes().stream().map(this::track).toList());
  }

  private String name(Progression.Change change) {
    return CohortWords.name(results, change);
  }

  private String described(Progression.Change change) {
    return name(change)
        + ": from "
        + Words.mean(change.first())
        + " to "
        + Words.mean(change.latest())
        + ".";
  }

  private Track track(Progression.Change change) {
    List<Mark> marks =
        List.of(
            new Mark(Kind.CHANGE, change.first(), change.latest()),
            Mark.at(Kind.FIRST, change.first()),
            Mark.at(Kind.LATEST, change.latest()));
    return new Track(name(change), marks, "");
  }

  private Table table() {
    return Table.of(
        "Means of all decisions together",
        List.of(
            words("Criterion"),
            number("First"),
            number("Latest"),
            number("Trainees higher"),
            number("The same"),
            number("Lower")),
        progression.changes().stream()
            .map(
                change ->
                    Table.row(
                        name(change),
                        Words.mean(change.first()),
                        Words.mean(change.latest()),
                        String.valueOf(change.higher()),
                        String.valueOf(change.same()),
                        String.valueOf(change.lower())))
            .toList());
  }

  private List<Block> said() {
    List<Block> lines = new ArrayList<>();
    lines.add(CohortPage.line(1, TITLE + ":"));
    lines.add(CohortPage.line(2, CohortWords.repeated(progression)));
    for (Progression.Change change : progression.changes()) {
      lines.add(CohortPage.line(2, name(change) + ": " + CohortWords.of(change)));
    }
    return lines;
  }
}

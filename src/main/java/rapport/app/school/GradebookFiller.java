package rapport.app.school;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Audit;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.export.csv.DecimalMark;
import rapport.export.gradebook.Gradebook;
import rapport.export.gradebook.GradebookFilling;
import rapport.export.gradebook.GradebookImport;
import rapport.export.gradebook.GradebookListing;
import rapport.export.gradebook.GradebookScale;
import rapport.export.school.SchoolSystem;
import rapport.grading.marks.Counting;
import rapport.grading.roster.Awards;
import rapport.grading.roster.Counted;
import rapport.grading.roster.Matching;
import rapport.grading.roster.Roster;
import rapport.report.page.Words;
import rapport.store.handin.NamedFile;
import rapport.store.library.FileBytes;
import rapport.text.Suggestions;

/**
 * Puts the marks for one scenario into a school's file.
 *
 * @param scenario its id
 * @param rosterFile the instructor's list of which code is whose
 * @param outOf what marks are out of; null for what the file says
 */
public record GradebookFiller(
    Workspace workspace,
    String scenario,
    NamedFile rosterFile,
    Counting counting,
    @Nullable BigDecimal outOf) {

  /**
   * Fills a file that the school's system gave out; of it, only what an upload needs.
   *
   * @throws RefusedException if it can't be read, or nobody was assessed
   */
  public FilledGradebook fill(GradebookFile file) throws IOException {
    return fill(file, false);
  }

  /**
   * Fills a file that the school's system gave out.
   *
   * @param isWhole whether also that goes back which an upload doesn't need
   * @throws RefusedException if it can't be read, or nobody was assessed
   */
  public FilledGradebook fill(GradebookFile file, boolean isWhole) throws IOException {
    Gradebook gradebook = file.read();
    GradebookScale scale =
        new GradebookNumbers(file.name(), gradebook, outOf, file.decimals()).scale();
    Roster roster = RosterFile.read(rosterFile);
    Matching matching =
        Matching.of(roster, gradebook.students().stream().map(Gradebook.Line::about).toList());
    checkIsNoKey(file.name(), gradebook, matching);
    Gathered<Counted> counted = counted();
    GradebookFilling filling =
        CsvFile.understood(
            file.name(), () -> GradebookFilling.of(gradebook, matching, counted.content(), scale));
    GradebookListing listing = new GradebookListing();
    listing.duplicates(roster);
    listing.rows(file.name(), matching);
    listing.left(filling.left());
    listing.feedback(filling.filled());
    listing.strangers(counted.content().strangers(roster));
    byte[] bytes = gradebook.filled(filling.words(), isWhole);
    String points = points(gradebook, scale, filling);
    return filled(filling, bytes, points, listing, notes(gradebook, filling, isWhole), counted);
  }

  /**
   * Makes a file for Moodle's gradebook out of the roster alone.
   *
   * @param item what is marked, as it is called in Moodle
   * @throws RefusedException if the roster can't be read, or nobody was assessed
   */
  public FilledGradebook make(String item, DecimalMark decimals) throws IOException {
    Roster roster = RosterFile.read(rosterFile);
    Gathered<Counted> counted = counted();
    GradebookScale scale = new GradebookScale(outOf, decimals);
    GradebookFilling filling = GradebookImport.of(roster.certain(), counted.content(), scale);
    GradebookListing listing = new GradebookListing();
    listing.duplicates(roster);
    listing.nameless(roster.nameless());
    listing.left(filling.left());
    listing.strangers(counted.content().strangers(roster));
    byte[] bytes = GradebookImport.text(filling, item).getBytes(StandardCharsets.UTF_8);
    String points = "out of " + (outOf == null ? "100" : outOf.toPlainString());
    return filled(filling, bytes, points, listing, List.of(), counted);
  }

  /** Notes that the file was written. */
  public void exported(FilledGradebook filled) {
    List<String> codes =
        filled.filling().filled().stream().map(each -> each.award().trainee()).toList();
    new Audit(workspace)
        .exported(codes, "gradebook, " + Words.count(codes.size(), "mark", "marks"));
  }

  /** A column of what people are known by is a key, whatever its heading. */
  private static void checkIsNoKey(String file, Gradebook gradebook, Matching matching) {
    List<Gradebook.Line> said =
        gradebook.students().stream()
            .filter(line -> matching.matched().containsKey(line.about()))
            .filter(line -> !gradebook.said(line).isEmpty())
            .toList();
    boolean isKey =
        !said.isEmpty()
            && said.stream()
                .allMatch(
                    line ->
                        Optional.ofNullable(matching.matched().get(line.about()))
                            .filter(person -> person.isKnownBy(gradebook.said(line)))
                            .isPresent());
    if (isKey) {
      String heading = gradebook.sheet().heading(gradebook.columns().mark());
      throw RefusedException.usage("“" + heading + "” in " + file + " " + SchoolSystem.KEY);
    }
  }

  private static List<String> notes(
      Gradebook gradebook, GradebookFilling filling, boolean isWhole) {
    SchoolSystem system = gradebook.system();
    List<String> notes = new ArrayList<>(List.of(GradebookListing.changes(filling)));
    notes.addAll(system.cautions(gradebook.sheet(), gradebook.columns().mark()));
    if (system.uploaded(gradebook.sheet()).isPresent()) {
      notes.add(
          isWhole
              ? "The whole file goes back: marks that colleagues gave or changed since it was"
                  + " exported would be undone."
              : "In the file are the columns that say who is who, this one column, and the rows"
                  + " that get a mark, so that an upload undoes nothing that colleagues marked"
                  + " since (--whole-file keeps everything).");
    }
    notes.add(system.onImport());
    return notes.stream().filter(note -> !note.isEmpty()).toList();
  }

  private static FilledGradebook filled(
      GradebookFilling filling,
      byte[] bytes,
      String points,
      GradebookListing listing,
      List<String> notes,
      Gathered<Counted> counted) {
    @Nullable FileBytes file = filling.filled().isEmpty() ? null : new FileBytes(bytes);
    return new FilledGradebook(filling, file, points, listing, notes, counted.isWhole());
  }

  private Gathered<Counted> counted() throws IOException {
    Awards awards = new Awards(scenario);
    Set<String> known = new TreeSet<>();
    int passedOver =
        new KeptAttempts(workspace)
            .each(
                one -> {
                  known.add(one.transcript().opened().scenario().id());
                  awards.add(one.transcript(), one.standing());
                });
    Counted counted = awards.counted(counting);
    if (counted.begun().isEmpty()) {
      throw RefusedException.findings(notAssessed(Suggestions.of(scenario, known)));
    }
    return new Gathered<>(counted, passedOver);
  }

  private String notAssessed(List<String> similar) {
    return "No assessment of "
        + scenario
        + " is kept in "
        + workspace.home()
        + "."
        + (similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?");
  }

  private String points(Gradebook gradebook, GradebookScale scale, GradebookFilling filling) {
    Set<Long> filled =
        filling.filled().stream().map(GradebookFilling.Filled::line).collect(Collectors.toSet());
    String all =
        gradebook.students().stream()
            .filter(line -> filled.contains(line.row().line()))
            .map(line -> scale.points(gradebook, line).stripTrailingZeros().toPlainString())
            .distinct()
            .collect(Collectors.joining(" or "));
    boolean isSaid = outOf == null && !gradebook.points().isEmpty();
    return "out of " + all + (isSaid ? ", as the file says" : "");
  }
}

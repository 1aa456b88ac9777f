package rapport.cli.instructor;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Folder;
import rapport.cli.command.Invocation;
import rapport.cli.command.OutputFile;
import rapport.export.csv.CsvText;
import rapport.export.gradebook.DecimalMark;
import rapport.export.gradebook.Gradebook;
import rapport.export.gradebook.GradebookFilling;
import rapport.export.gradebook.GradebookImport;
import rapport.export.gradebook.GradebookScale;
import rapport.export.gradebook.Headings;
import rapport.export.gradebook.SchoolSystem;
import rapport.grading.marks.Counting;
import rapport.grading.roster.Awards;
import rapport.grading.roster.Counted;
import rapport.grading.roster.Matching;
import rapport.grading.roster.Roster;
import rapport.report.page.Words;
import rapport.text.Suggestions;

/**
 * Puts marks into a school's file, and says what was not put there.
 *
 * @param outOf null for what the file says
 * @param target null to write nothing
 */
record GradebookWork(
    Invocation invocation,
    String rosterName,
    String scenario,
    Counting counting,
    @Nullable BigDecimal outOf,
    @Nullable OutputFile target,
    @Nullable String targetName) {

  /** Fills the file of this name. */
  ExitCode fill(
      String name,
      @Nullable SchoolSystem named,
      @Nullable DecimalMark decimals,
      Function<GradebookColumns, Gradebook.Columns> choose)
      throws IOException {
    Gradebook gradebook = open(name, named, choose);
    GradebookScale scale = scale(name, gradebook, decimals);
    Roster roster = RosterFile.read(invocation, rosterName);
    Matching matching =
        Matching.of(roster, gradebook.students().stream().map(Gradebook.Line::about).toList());
    Gathered gathered = gather();
    GradebookFilling filling =
        CsvFile.understood(
            name, () -> GradebookFilling.of(gradebook, matching, gathered.counted(), scale));
    GradebookListing listing = new GradebookListing(invocation.err());
    listing.duplicates(roster);
    listing.unmatched(name, matching.unmatched());
    listing.absent(name, matching.absent());
    listing.left(filling.left());
    listing.feedback(filling.filled());
    listing.strangers(gathered.counted().strangers(roster));
    print(filling);
    summary(filling, points(gradebook, scale));
    return end(
        filling,
        () -> gradebook.text().filled(filling.words()),
        listing.open() + gathered.damaged());
  }

  /** Makes a file for Moodle's gradebook out of the roster alone. */
  ExitCode make(String item, DecimalMark decimals) throws IOException {
    Roster roster = RosterFile.read(invocation, rosterName);
    Gathered gathered = gather();
    GradebookScale scale = new GradebookScale(outOf, decimals);
    GradebookFilling filling = GradebookImport.of(roster.certain(), gathered.counted(), scale);
    GradebookListing listing = new GradebookListing(invocation.err());
    listing.duplicates(roster);
    listing.nameless(roster.nameless());
    listing.left(filling.left());
    listing.strangers(gathered.counted().strangers(roster));
    print(filling);
    summary(filling, "out of " + (outOf == null ? "100" : outOf.toPlainString()));
    return end(
        filling,
        () -> GradebookImport.text(filling, item).getBytes(StandardCharsets.UTF_8),
        listing.open() + gathered.damaged());
  }

  private Gradebook open(
      String name,
      @Nullable SchoolSystem named,
      Function<GradebookColumns, Gradebook.Columns> choose)
      throws IOException {
    CsvText text = CsvFile.parsed(invocation, name, CsvText::parse);
    List<String> header = CsvFile.understood(name, () -> Gradebook.header(text));
    Headings headings = new Headings(named == null ? recognised(name, header) : named, header);
    Gradebook.Columns columns = choose.apply(new GradebookColumns(name, headings));
    return CsvFile.understood(name, () -> Gradebook.of(text, headings, columns));
  }

  private static SchoolSystem recognised(String name, List<String> header) {
    return SchoolSystem.of(header)
        .orElseThrow(
            () ->
                RefusedException.usage(
                    "The headings of "
                        + name
                        + " are not those of Canvas, Moodle or Blackboard in English. Say whose"
                        + " file it is with --system, and name its columns. There are: "
                        + GradebookColumns.listed(header)
                        + "."));
  }

  private GradebookScale scale(String name, Gradebook gradebook, @Nullable DecimalMark decimals) {
    if (decimals != null) {
      return new GradebookScale(outOf, decimals);
    }
    Set<DecimalMark> shown = DecimalMark.shown(gradebook.numbers());
    if (shown.size() > 1) {
      throw RefusedException.usage(
          name
              + " has decimal points and decimal commas among its marks. Say which to write:"
              + " --decimal point or --decimal comma.");
    }
    return new GradebookScale(outOf, shown.stream().findFirst().orElse(DecimalMark.POINT));
  }

  /** What was found among the attempts, and how many of them could not be read. */
  private record Gathered(Counted counted, int damaged) {}

  private Gathered gather() throws IOException {
    Awards awards = new Awards(scenario);
    Set<String> known = new TreeSet<>();
    int damaged =
        new Folder(invocation)
            .each(
                one -> {
                  known.add(one.transcript().opened().scenario().id());
                  awards.add(one.transcript(), one.standing());
                });
    Counted counted = awards.counted(counting);
    if (counted.begun().isEmpty()) {
      List<String> similar = Suggestions.of(scenario, known);
      throw RefusedException.findings(
          "No assessment of "
              + scenario
              + " is kept in "
              + invocation.workspace().home()
              + "."
              + (similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?"));
    }
    return new Gathered(counted, damaged);
  }

  private void print(GradebookFilling filling) {
    GradebookListing.filled(filling).forEach(invocation.out()::line);
  }

  private String points(Gradebook gradebook, GradebookScale scale) {
    String all =
        gradebook.students().stream()
            .map(line -> scale.points(gradebook, line).stripTrailingZeros().toPlainString())
            .distinct()
            .collect(Collectors.joining(" or "));
    boolean isSaid =
        outOf == null
            && gradebook.students().stream().anyMatch(l -> gradebook.points(l).isPresent());
    return "out of " + all + (isSaid ? ", as the file says" : "");
  }

  private void summary(GradebookFilling filling, String points) {
    int filled = filling.filled().size();
    invocation
        .err()
        .line(
            filled == 0
                ? "Nobody gets a mark."
                : Words.count(filled, "student gets", "students get") + " a mark " + points + ".");
  }

  private ExitCode end(GradebookFilling filling, Supplier<byte[]> bytes, int open) {
    if (target == null) {
      invocation.err().line("Nothing is written yet. To write it, add --output FILE.");
    } else if (filling.filled().isEmpty()) {
      invocation.err().line("So no file is written.");
    } else {
      target.write(bytes.get());
      invocation
          .err()
          .line(
              "The file for your system is " + targetName + ". Look at it before you hand it on.");
    }
    return open == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
  }
}

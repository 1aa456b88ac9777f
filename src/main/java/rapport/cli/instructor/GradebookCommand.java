package rapport.cli.instructor;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.school.FilledGradebook;
import rapport.app.school.GradebookFile;
import rapport.app.school.GradebookFiller;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.OutputFile;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.WordConverter;
import rapport.export.csv.DecimalMark;
import rapport.export.csv.Numeral;
import rapport.export.school.MoodleGradebook;
import rapport.export.school.SchoolSystem;
import rapport.export.school.SchoolSystems;
import rapport.grading.marks.Counting;
import rapport.store.handin.NamedFile;

/** Fills the file that a school's system gave out. */
@Command(
    name = "gradebook",
    header = "Fills the gradebook file of your school's system.",
    description = {
      "Takes the system's own export and your roster, and writes the mark, and feedback where it"
          + " has a place. Everything else stays as it was, and your file is never written over.",
      "Known are the files of Canvas, Moodle, Blackboard, Brightspace, Sakai, Google Classroom,"
          + " Schoology, Gradescope and Open edX. Of any other table, name the columns with"
          + " --key-column and --column, and say with --out-of what marks are out of.",
      "The roster (code,id,email,login) says which code is whose. It is only read, and only here.",
      "Marks are out of what the file says is possible; where it can't say it, out of 100. Where"
          + " something could be read in two ways, you are asked. Without --output you see what"
          + " would be filled, and what an upload would change.",
      "For Canvas, only that is written which the upload needs: a whole gradebook would undo what"
          + " colleagues marked since."
    },
    footer = {
      "",
      "Examples:",
      "  rapport gradebook canvas.csv --roster roster.csv --scenario coffee \\",
      "    --column \"Empathy lab\" --output filled.csv",
      "  rapport gradebook class.csv --roster roster.csv --scenario coffee \\",
      "    --key-column Number --column Points --out-of 20 --output filled.csv",
      "  rapport gradebook --system moodle-import --roster roster.csv \\",
      "    --scenario coffee --column \"Empathy lab\" --output import.csv"
    })
public final class GradebookCommand implements RapportCommand {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The file your system gave you; without one, moodle-import makes it.")
  private @Nullable String file;

  @Option(names = "--roster", paramLabel = "FILE", description = "Which code is whose.")
  private @Nullable String roster;

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description = "The scenario whose assessments are the marks.")
  private @Nullable String scenario;

  @Option(
      names = "--system",
      paramLabel = "NAME",
      converter = SystemConverter.class,
      description =
          "canvas, moodle, moodle-import, blackboard, brightspace, sakai, google-classroom,"
              + " schoology, gradescope, open-edx or table (else the headings tell).")
  private @Nullable SchoolSystem system;

  @Option(
      names = "--column",
      paramLabel = "NAME",
      description = "The column for marks: its heading, or the title or number in it.")
  private @Nullable String column;

  @Option(
      names = "--feedback-column",
      paramLabel = "NAME",
      description = "The column for feedback, where its heading is not the usual one.")
  private @Nullable String feedbackColumn;

  @Option(
      names = {"--key-column", "--student-column"},
      paramLabel = "NAME",
      description = "The column that holds an id, email or login of your roster.")
  private @Nullable String studentColumn;

  @Option(
      names = "--attempt",
      paramLabel = "WHICH",
      converter = CountingConverter.class,
      description = "Which finished assessment counts: first (the default), latest or best.")
  private Counting attempt = Counting.FIRST;

  @Option(
      names = "--out-of",
      paramLabel = "N",
      description = "What marks are out of, whatever the file says.")
  private @Nullable String outOf;

  @Option(
      names = "--decimal",
      paramLabel = "SIGN",
      converter = DecimalConverter.class,
      description = "point or comma (else as in the file's own numbers, else point).")
  private @Nullable DecimalMark decimals;

  @Option(
      names = "--whole-file",
      description = "Writes all of Canvas's gradebook, and not only what an upload needs.")
  private boolean wholeFile;

  @Option(names = "--output", paramLabel = "FILE", description = "Where the filled file goes.")
  private @Nullable String output;

  @Option(names = "--force", description = "Replaces that file if there is one.")
  private boolean force;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    NamedFile list =
        invocation.named(needed(roster, "--roster FILE, your list of which code is whose"));
    String id = needed(scenario, "--scenario ID");
    @Nullable OutputFile target = output == null ? null : OutputFile.of(invocation, output, force);
    keepApart(invocation, list);
    GradebookFiller filler =
        new GradebookFiller(invocation.workspace(), id, list, attempt, points());
    FilledGradebook filled = file == null ? made(filler) : filled(invocation, filler, file);
    filled.listing().lines().forEach(invocation.err()::line);
    filled.marks().forEach(invocation.out()::line);
    invocation.err().line(filled.summary());
    filled.upload().forEach(invocation.err()::line);
    invocation.err().line(written(filler, filled, target));
    return ExitCode.fineIf(filled.isComplete());
  }

  private FilledGradebook filled(Invocation invocation, GradebookFiller filler, String name)
      throws IOException {
    NamedFile named = invocation.named(name);
    keepApart(invocation, named);
    return filler.fill(
        new GradebookFile(named, system, column, feedbackColumn, studentColumn, decimals),
        wholeFile);
  }

  private FilledGradebook made(GradebookFiller filler) throws IOException {
    if (!(system instanceof MoodleGradebook)) {
      throw RefusedException.usage(
          "Name the file your system gave you. Only for Moodle's gradebook one can be made: add"
              + " --system moodle-import.");
    }
    return filler.make(
        needed(column, "--column NAME, what the item is called in Moodle"),
        decimals == null ? DecimalMark.POINT : decimals);
  }

  private String written(
      GradebookFiller filler, FilledGradebook filled, @Nullable OutputFile target) {
    if (target == null) {
      return "Nothing is written yet. To write it, add --output FILE.";
    } else if (filled.file() == null) {
      return "So no file is written.";
    }
    target.write(filled.file().content());
    filler.exported(filled);
    return "The file for your system is " + output + ". Look at it before you hand it on.";
  }

  private @Nullable BigDecimal points() {
    if (outOf == null) {
      return null;
    }
    return Numeral.of(outOf)
        .flatMap(number -> decimals == null ? number.value() : Optional.of(number.value(decimals)))
        .filter(points -> points.signum() > 0)
        .orElseThrow(
            () ->
                RefusedException.usage(
                    "--out-of needs a number above 0 that can be read in one way, such as 20 or 1500."));
  }

  private static String needed(@Nullable String given, String option) {
    if (given == null || given.isBlank()) {
      throw RefusedException.usage("gradebook needs " + option + ".");
    }
    return given;
  }

  /** Even a file that may be replaced is never the one that is read. */
  private void keepApart(Invocation invocation, NamedFile read) throws IOException {
    if (output != null && read.isSameAs(invocation.named(output))) {
      throw RefusedException.usage(
          output + " is the file that is read, and is never written over. Choose another name.");
    }
  }

  /** Understands {@code --system}. */
  static final class SystemConverter extends WordConverter<SchoolSystem> {
    SystemConverter() {
      super("system", SchoolSystems.all().toArray(SchoolSystem[]::new), SchoolSystem::id);
    }
  }

  /** Understands {@code --decimal}. */
  static final class DecimalConverter extends WordConverter<DecimalMark> {
    DecimalConverter() {
      super("decimal sign", DecimalMark.values(), DecimalMark::id);
    }
  }
}

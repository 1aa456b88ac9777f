package rapport.cli.instructor;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rapport.app.school.CohortStudy;
import rapport.app.school.Gathered;
import rapport.cli.command.Destination;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.WordConverter;
import rapport.grading.cohort.Cohort;
import rapport.grading.marks.Counting;
import rapport.report.html.HtmlPage;
import rapport.report.json.CohortJson;
import rapport.report.school.CohortPage;
import rapport.report.text.PlainText;

/** Says what all assessment attempts add up to. */
@Command(
    name = "cohort",
    header = "Says what all assessments add up to, scenario by scenario.",
    description = {
      "Results, the spread on each criterion and critical incidents rest on one finished"
          + " assessment of each trainee, by what stands after marking. Which responses are"
          + " chosen, and first against latest, rest on all. Marks that raters have not agreed"
          + " on yet are listed and give no result. Practice is never counted."
    },
    footer = {
      "",
      "Examples:",
      "  rapport cohort --home autumn",
      "  rapport cohort --home autumn --attempt latest",
      "  rapport cohort --home autumn --format html --output autumn.html"
    })
public final class CohortCommand implements RapportCommand {
  @Option(
      names = "--attempt",
      paramLabel = "WHICH",
      converter = WhichConverter.class,
      description =
          "Which finished assessment of a trainee counts: first (the default), latest, best or"
              + " all.")
  private Which which = Which.FIRST;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormConverter.class,
      description = "text (the default), html or json.")
  private Form form = Form.TEXT;

  @Mixin private Destination destination = new Destination();

  /** Which of a trainee's finished assessments count. */
  enum Which {
    FIRST(Counting.FIRST),
    LATEST(Counting.LATEST),
    BEST(Counting.BEST),
    ALL(null);

    private final @Nullable Counting counting;

    Which(@Nullable Counting counting) {
      this.counting = counting;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the figures are written as. */
  enum Form {
    TEXT,
    HTML,
    JSON;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    destination.check(invocation);
    CohortStudy study = new CohortStudy(invocation.workspace());
    Gathered<Cohort> cohort = study.of(which.counting);
    destination.write(invocation, "The cohort is", () -> written(cohort.content()));
    if (form != Form.TEXT || destination.isFile()) {
      study.exported();
    }
    return ExitCode.fineIf(cohort.isWhole());
  }

  private String written(Cohort cohort) {
    return switch (form) {
      case TEXT -> new PlainText(0).of(CohortPage.of(cohort));
      case HTML -> HtmlPage.of("Cohort", CohortPage.of(cohort));
      case JSON -> CohortJson.of(cohort);
    };
  }

  /** Understands {@code --format}. */
  static final class FormConverter extends WordConverter<Form> {
    FormConverter() {
      super("format", Form.values(), Form::word);
    }
  }

  /** Understands {@code --attempt}. */
  static final class WhichConverter extends WordConverter<Which> {
    WhichConverter() {
      super("choice", Which.values(), Which::word);
    }
  }
}

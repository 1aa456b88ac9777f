package rapport.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import rapport.export.CohortHtml;
import rapport.export.CohortJson;
import rapport.export.CohortText;
import rapport.grading.Cohort;
import rapport.presentation.Words;
import rapport.store.Attempts;
import rapport.store.JournalReader;
import rapport.store.Verification;
import rapport.transcript.Mode;
import rapport.transcript.Transcript;

/** Says what all assessment attempts add up to. */
@Command(
    name = "cohort",
    header = "Says what all assessment attempts add up to, scenario by scenario.",
    description = {
      "Results, the spread on each criterion, critical incidents, which responses are chosen, and"
          + " each trainee's first attempt against the latest. Practice is never counted."
    },
    footer = {
      "",
      "Examples:",
      "  rapport cohort --home autumn",
      "  rapport cohort --home autumn --format html --output autumn.html"
    })
final class CohortCommand implements RapportCommand {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormConverter.class,
      description = "text (the default), html or json.")
  private Form form = Form.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes a file instead of printing.")
  private @Nullable String output;

  @Option(names = "--force", description = "Replaces the file if there is one.")
  private boolean force;

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
  public ExitCode run(Bench bench) throws IOException {
    @Nullable OutputFile file = output == null ? null : OutputFile.of(bench, output, force);
    Cohort cohort = new Cohort();
    int damaged = collect(bench, cohort);
    if (cohort.scenarios().isEmpty()) {
      bench.err().line("No assessment attempt is kept in " + bench.home() + " yet.");
    }
    if (file == null) {
      bench.out().print(written(cohort));
    } else {
      file.write(written(cohort));
      bench.err().line("The cohort is in " + output + ".");
    }
    return damaged == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  /** Adds one attempt after the other, and says how many had to be passed over. */
  private static int collect(Bench bench, Cohort cohort) throws IOException {
    List<String> ids = bench.home().attempts().ids();
    KeptMeasures measures = new KeptMeasures(bench);
    Progress progress = Progress.of(bench.surroundings(), ids.size(), "transcripts");
    int damaged = 0;
    for (String attempt : ids) {
      damaged += add(bench, attempt, cohort, measures) ? 0 : 1;
      progress.step();
    }
    progress.end();
    if (damaged > 0) {
      bench.err().line(Words.count(damaged, "transcript", "transcripts") + " not counted.");
    }
    return damaged;
  }

  private static boolean add(Bench bench, String attempt, Cohort cohort, KeptMeasures measures)
      throws IOException {
    Attempts attempts = bench.home().attempts();
    JournalReader.Reading reading = attempts.read(attempt);
    Verification found = reading.verification();
    Optional<Transcript> transcript = Transcript.of(reading.entries());
    if (transcript.isEmpty() || !(found.isWhole() || found.isTorn())) {
      bench.err().line(attempt + " is passed over. " + found.words());
      return false;
    }
    if (transcript.get().opened().mode() == Mode.ASSESSMENT) {
      cohort.add(transcript.get(), measures.of(transcript.get()).rubric());
    }
    return true;
  }

  private String written(Cohort cohort) {
    return switch (form) {
      case TEXT -> CohortText.of(cohort);
      case HTML -> CohortHtml.of(cohort);
      case JSON -> CohortJson.of(cohort);
    };
  }

  /** Understands {@code --format}. */
  static final class FormConverter implements ITypeConverter<Form> {
    @Override
    public Form convert(String word) {
      for (Form form : Form.values()) {
        if (form.word().equals(word.toLowerCase(Locale.ROOT))) {
          return form;
        }
      }
      throw new TypeConversionException(
          "there is no format " + word + "; text, html and json are known");
    }
  }
}

package rapport.cli;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import rapport.export.MapDot;
import rapport.export.MapMermaid;
import rapport.export.MapPage;
import rapport.export.MapText;

/** Draws a scenario. */
@Command(
    name = "map",
    header = "Draws a scenario: its nodes, its responses, and where they lead.",
    description = {
      "As a tree in the terminal, as a web page with the drawing and everything in it as text, or"
          + " for Mermaid and Graphviz."
    },
    footer = {
      "",
      "Examples:",
      "  rapport map coffee",
      "  rapport map scenarios/my-scenario.yaml --format html --output my-scenario.html",
      "  rapport map coffee --format dot | dot -Tpdf -o coffee.pdf"
    })
final class MapCommand implements RapportCommand {
  @Parameters(paramLabel = ScenarioArgument.LABEL, description = "The scenario's id, or its file.")
  private String named = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormConverter.class,
      description = "text (the default), mermaid, dot or html.")
  private Form form = Form.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes a file instead of printing.")
  private @Nullable String output;

  @Option(names = "--force", description = "Replaces the file if there is one.")
  private boolean force;

  /** What a map is drawn as. */
  enum Form {
    TEXT,
    MERMAID,
    DOT,
    HTML;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public ExitCode run(Bench bench) throws IOException {
    if (output == null) {
      bench.out().print(map(bench));
      return ExitCode.FINE;
    }
    OutputFile file = OutputFile.of(bench, output, force);
    file.write(map(bench));
    bench.err().line("The map is in " + output + ".");
    return ExitCode.FINE;
  }

  private String map(Bench bench) throws IOException {
    Study study = Study.of(bench, named);
    return switch (form) {
      case TEXT -> MapText.of(study.analysis());
      case MERMAID -> MapMermaid.of(study.analysis());
      case DOT -> MapDot.of(study.analysis());
      case HTML -> MapPage.of(study.analysis(), study.source().name(), study.text());
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
          "there is no format " + word + "; text, mermaid, dot and html are known");
    }
  }
}

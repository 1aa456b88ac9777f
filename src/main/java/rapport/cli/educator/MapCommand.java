package rapport.cli.educator;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.author.Study;
import rapport.cli.command.Destination;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.ScenarioArgument;
import rapport.cli.command.WordConverter;
import rapport.export.map.MapDot;
import rapport.export.map.MapMermaid;
import rapport.export.map.MapPage;
import rapport.export.map.MapText;

/** Draws a scenario. */
@Command(
    name = "map",
    header = "Draws a scenario: its nodes, responses and where they lead.",
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
public final class MapCommand implements RapportCommand {
  @Parameters(
      paramLabel = ScenarioArgument.LABEL,
      description = "The scenario's id or title, or its file.")
  private String named = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormConverter.class,
      description = "text (the default), mermaid, dot or html.")
  private Form form = Form.TEXT;

  @Mixin private Destination destination = new Destination();

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
  public ExitCode run(Invocation invocation) throws IOException {
    destination.write(invocation, "The map is", () -> map(invocation));
    return ExitCode.FINE;
  }

  private String map(Invocation invocation) throws IOException {
    Study study = Study.of(invocation.workspace(), ScenarioArgument.source(invocation, named));
    return switch (form) {
      case TEXT -> MapText.of(study.analysis());
      case MERMAID -> MapMermaid.of(study.analysis());
      case DOT -> MapDot.of(study.analysis());
      case HTML -> MapPage.of(study.analysis(), study.source().name(), study.text());
    };
  }

  /** Understands {@code --format}. */
  static final class FormConverter extends WordConverter<Form> {
    FormConverter() {
      super("format", Form.values(), Form::word);
    }
  }
}

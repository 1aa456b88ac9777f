package rapport.cli.educator;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.author.Checker;
import rapport.app.author.Explanation;
import rapport.app.workspace.Version;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.Surroundings;
import rapport.cli.command.WordConverter;
import rapport.export.findings.CheckJson;
import rapport.export.findings.CheckSummary;
import rapport.export.findings.CheckedFile;
import rapport.export.findings.Sarif;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticText;
import rapport.scenario.diagnostic.Severity;

/** Finds the mistakes in scenario files. */
@Command(
    name = "check",
    header = "Finds the mistakes in scenario files, and says what to do.",
    description = "Without a path: your folder of scenarios, else the bundled library.",
    footer = {
      "",
      "Examples:",
      "  rapport check scenarios/my-scenario.yaml",
      "  rapport check scenarios --fail-on warning",
      "  rapport check - < my-scenario.yaml",
      "  rapport check --explain stuck"
    })
public final class CheckCommand implements RapportCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "A file, a folder, or - for standard input.")
  private @Nullable List<String> paths;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = CheckFormat.Converter.class,
      description = "text (the default), json or sarif (2.1.0).")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = SeverityConverter.class,
      description = "The least that makes the exit code 1: error (the default), warning or note.")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = "--explain",
      paramLabel = "CODE",
      description = "What a finding means, why it matters, and how to put it right.")
  private @Nullable String explain;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    if (explain != null) {
      invocation.out().print(Explanation.named(explain).page());
      return ExitCode.FINE;
    }
    CheckTargets targets = CheckTargets.of(invocation, paths == null ? List.of() : paths);
    Checker.Result result =
        new Checker(invocation.workspace(), targets.sources(), targets.isLibrary()).check();
    List<CheckedFile> files = result.files();
    print(result, invocation.surroundings());
    boolean isFound =
        files.stream()
            .flatMap(file -> file.diagnostics().stream())
            .anyMatch(found -> found.severity().isAtLeast(failOn));
    return isFound ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private void print(Checker.Result result, Surroundings surroundings) {
    List<CheckedFile> files = result.files();
    switch (format) {
      case TEXT -> printText(result, surroundings);
      case JSON -> surroundings.out().print(CheckJson.of(files));
      case SARIF ->
          surroundings.out().print(Sarif.of(files, Version.number(), Explanation::summary));
    }
  }

  /**
   * Every finding with its line and a mark under the place, then the library at a glance, then one
   * line that sums up.
   */
  private static void printText(Checker.Result result, Surroundings surroundings) {
    Ink ink = Ink.of(surroundings);
    for (CheckedFile file : result.files()) {
      DiagnosticText writer = new DiagnosticText(file.name(), file.text());
      for (Diagnostic found : file.diagnostics()) {
        ink.print(writer.of(found), found.severity());
        surroundings.out().print("\n");
      }
    }
    surroundings.out().print(result.summary());
    surroundings.out().line(CheckSummary.of(result.files()));
  }

  /** Understands {@code --fail-on}. */
  static final class SeverityConverter extends WordConverter<Severity> {
    SeverityConverter() {
      super("severity", Severity.values(), Severity::word);
    }
  }
}

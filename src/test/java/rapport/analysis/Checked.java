package rapport.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticText;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/** Files as they are checked: read, analysed, and what was found in words. */
public record Checked(String text, LoadResult<Scenario> read, List<Diagnostic> findings) {
  static Checked file(String id, Path file) {
    try {
      return text(id, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Checked text(String id, String text) {
    LoadResult<Scenario> read =
        ScenarioLoader.load(id, text.getBytes(StandardCharsets.UTF_8), rubric());
    if (read instanceof LoadResult.Accepted<Scenario> accepted) {
      return new Checked(text, read, analyse(accepted).findings());
    }
    return new Checked(text, read, read.diagnostics());
  }

  static Analysis analyse(LoadResult.Accepted<Scenario> accepted) {
    return Analysis.of(
        accepted.content(), accepted.positions(), rubric(), Analysis.LIMIT, accepted.diagnostics());
  }

  Analysis analysis() {
    if (read instanceof LoadResult.Accepted<Scenario> accepted) {
      return analyse(accepted);
    }
    throw new AssertionError("could not be read: " + words("scene.yaml"));
  }

  List<String> codes() {
    return findings.stream().map(finding -> finding.code().id()).toList();
  }

  String words(String file) {
    DiagnosticText words = new DiagnosticText(file, text);
    StringBuilder all = new StringBuilder();
    findings.forEach(finding -> all.append(words.plain(finding)));
    return all.toString();
  }

  static Rubric rubric() {
    try {
      LoadResult<Rubric> read =
          RubricLoader.load(Files.readAllBytes(Path.of("scenarios/rubric.yaml")));
      return ((LoadResult.Accepted<Rubric>) read).content();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package rapport.export.findings;

import static rapport.report.json.Json.object;

import java.util.List;
import java.util.stream.Stream;
import rapport.report.json.Json;
import rapport.scenario.diagnostic.Diagnostic;

/** The findings of a check as JSON, in the shape that the scenario format promises. */
public final class CheckJson {
  private CheckJson() {}

  /** One document about all files. */
  public static String of(List<CheckedFile> files) {
    return Json.of(
        object(
            "files", files.size(),
            "states", files.stream().mapToLong(CheckedFile::states).sum(),
            "complete", files.stream().allMatch(CheckedFile::isComplete),
            "findings", files.stream().flatMap(CheckJson::findings).toList(),
            "not-computed", files.stream().flatMap(CheckJson::open).toList()));
  }

  private static Stream<Object> findings(CheckedFile file) {
    return file.diagnostics().stream().map(found -> finding(file, found));
  }

  private static Stream<Object> open(CheckedFile file) {
    return file.open().stream().sorted().map(code -> object("file", file.name(), "code", code));
  }

  private static Object finding(CheckedFile file, Diagnostic found) {
    return object(
        "code", found.code(),
        "severity", found.severity(),
        "file", file.name(),
        "line", found.position().line(),
        "column", found.position().column(),
        "message", found.message(),
        "help", found.help(),
        "suggestions", found.suggestions(),
        "witness", found.witness());
  }
}

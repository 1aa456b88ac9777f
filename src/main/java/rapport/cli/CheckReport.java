package rapport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.diagnostic.Diagnostic;
import rapport.diagnostic.DiagnosticText;
import rapport.diagnostic.Severity;
import rapport.presentation.Words;

/** What a check says, for people and for programs. */
final class CheckReport {
  private CheckReport() {}

  /** Every finding with its line and a mark under the place, then one line that sums up. */
  static String text(List<CheckedFile> files) {
    StringBuilder text = new StringBuilder();
    for (CheckedFile file : files) {
      DiagnosticText writer = new DiagnosticText(file.name(), file.text());
      file.diagnostics().forEach(found -> text.append(writer.plain(found)).append('\n'));
    }
    return text.append(summary(files)).append('\n').toString();
  }

  private static String summary(List<CheckedFile> files) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = (int) all(files).stream().filter(d -> d.severity() == severity).count();
      if (count > 0) {
        parts.add(Words.count(count, severity.word(), severity.word() + "s"));
      }
    }
    String found = parts.isEmpty() ? "nothing found" : String.join(", ", parts);
    return Words.count(files.size(), "file", "files") + ", " + found + searched(files);
  }

  /** What the findings about paths rest on. */
  private static String searched(List<CheckedFile> files) {
    long states = files.stream().mapToLong(CheckedFile::states).sum();
    if (states == 0) {
      return "";
    }
    boolean isComplete =
        files.stream().filter(f -> f.states() > 0).allMatch(CheckedFile::isComplete);
    return "; "
        + states
        + (states == 1 ? " state" : " states")
        + (isComplete ? ", complete" : ", stopped at the limit: not proved");
  }

  private static List<Diagnostic> all(List<CheckedFile> files) {
    return files.stream().flatMap(file -> file.diagnostics().stream()).toList();
  }

  static String json(List<CheckedFile> files) {
    List<Map<String, Object>> findings = new ArrayList<>();
    for (CheckedFile file : files) {
      file.diagnostics().forEach(found -> findings.add(json(file, found)));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("files", files.size());
    json.put("states", files.stream().mapToLong(CheckedFile::states).sum());
    json.put("complete", files.stream().allMatch(CheckedFile::isComplete));
    json.put("findings", findings);
    return Json.of(json);
  }

  private static Map<String, Object> json(CheckedFile file, Diagnostic found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", found.code().id());
    json.put("severity", found.severity().word());
    json.put("file", file.name());
    json.put("line", found.position().line());
    json.put("column", found.position().column());
    json.put("message", found.message());
    json.put("help", found.help());
    json.put("suggestions", found.suggestions());
    json.put("witness", found.witness());
    return json;
  }
}

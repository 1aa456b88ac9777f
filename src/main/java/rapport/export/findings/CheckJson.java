package rapport.export.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.report.json.Json;
import rapport.scenario.diagnostic.Diagnostic;

/** The findings of a check as JSON, in the shape that the scenario format promises. */
public final class CheckJson {
  private CheckJson() {}

  /** One document about all files. */
  public static String of(List<CheckedFile> files) {
    List<Map<String, Object>> findings = new ArrayList<>();
    List<Map<String, Object>> open = new ArrayList<>();
    for (CheckedFile file : files) {
      file.diagnostics().forEach(found -> findings.add(finding(file, found)));
      file.open().stream()
          .sorted()
          .forEach(code -> open.add(Map.of("file", file.name(), "code", code.id())));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("files", files.size());
    json.put("states", files.stream().mapToLong(CheckedFile::states).sum());
    json.put("complete", files.stream().allMatch(CheckedFile::isComplete));
    json.put("findings", findings);
    json.put("not-computed", open);
    return Json.of(json);
  }

  private static Map<String, Object> finding(CheckedFile file, Diagnostic found) {
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

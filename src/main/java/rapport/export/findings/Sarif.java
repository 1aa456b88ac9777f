package rapport.export.findings;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rapport.report.json.Json;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;

/**
 * The findings of a check in the Static Analysis Results Interchange Format (SARIF) 2.1.0, an OASIS
 * standard that editors and code hosts read.
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What a URI may hold as it is, beside letters and digits (RFC 3986, section 2.3, and "/"). */
  private static final String PLAIN = "-._~/";

  private final List<CheckedFile> files;
  private final String version;
  private final Function<DiagnosticCode, String> words;

  private Sarif(List<CheckedFile> files, String version, Function<DiagnosticCode, String> words) {
    this.files = files;
    this.version = version;
    this.words = words;
  }

  /**
   * One log with one run.
   *
   * @param version Rapport's own
   * @param words what a code finds, in one sentence
   */
  public static String of(
      List<CheckedFile> files, String version, Function<DiagnosticCode, String> words) {
    return Json.of(new Sarif(files, version, words).log());
  }

  private Map<String, Object> log() {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run()));
    return log;
  }

  private Map<String, Object> run() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Rapport");
    driver.put("version", version);
    driver.put("rules", Arrays.stream(DiagnosticCode.values()).map(this::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put(
        "results",
        files.stream().flatMap(f -> f.diagnostics().stream().map(d -> result(f, d))).toList());
    return run;
  }

  private Map<String, Object> rule(DiagnosticCode code) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", code.id());
    rule.put("shortDescription", text(words.apply(code)));
    rule.put(
        "help", text("To see why it matters, with examples: rapport check --explain " + code.id()));
    rule.put("defaultConfiguration", Map.of("level", code.severity().word()));
    return rule;
  }

  private static Map<String, Object> result(CheckedFile file, Diagnostic found) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", found.code().id());
    result.put("level", found.severity().word());
    result.put("message", text(message(found)));
    result.put("locations", List.of(Map.of("physicalLocation", place(file, found))));
    if (!found.witness().isEmpty()) {
      result.put("codeFlows", List.of(flow(found.witness())));
    }
    return result;
  }

  private static String message(Diagnostic found) {
    StringBuilder words = new StringBuilder(found.message());
    if (!found.suggestions().isEmpty()) {
      words.append(" Did you mean ").append(String.join(" or ", found.suggestions())).append('?');
    }
    if (!found.help().isEmpty()) {
      words.append(' ').append(found.help());
    }
    return words.toString();
  }

  private static Map<String, Object> place(CheckedFile file, Diagnostic found) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", found.position().line());
    region.put("startColumn", found.position().column());
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", Map.of("uri", uri(file.name())));
    place.put("region", region);
    return place;
  }

  /** The choices that show the finding, as the steps of a path through the scenario. */
  private static Map<String, Object> flow(List<String> witness) {
    List<Map<String, Object>> steps =
        witness.stream()
            .map(choice -> Map.<String, Object>of("location", Map.of("message", text(choice))))
            .toList();
    return Map.of("threadFlows", List.of(Map.of("locations", steps)));
  }

  private static Map<String, Object> text(String words) {
    return Map.of("text", words);
  }

  /** A file's name as a relative reference; every byte that a URI can't hold is written in hex. */
  private static String uri(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte b : name.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      uri.append(isPlain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return uri.toString();
  }
}

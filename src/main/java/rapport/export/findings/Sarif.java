package rapport.export.findings;

import static rapport.report.json.Json.list;
import static rapport.report.json.Json.object;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import rapport.report.json.Json;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.SourcePosition;

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

  private Object log() {
    return object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run()));
  }

  private Object run() {
    List<Object> rules = list(List.of(DiagnosticCode.values()), this::rule);
    Object driver = object("name", "Rapport", "version", version, "rules", rules);
    return object(
        "tool", object("driver", driver),
        "columnKind", "unicodeCodePoints",
        "results", files.stream().flatMap(Sarif::results).toList());
  }

  private Object rule(DiagnosticCode code) {
    String help = "To see why it matters, with examples: rapport check --explain " + code.id();
    return object(
        "id", code,
        "shortDescription", text(words.apply(code)),
        "help", text(help),
        "defaultConfiguration", object("level", code.severity()));
  }

  private static Stream<Object> results(CheckedFile file) {
    return file.diagnostics().stream().map(found -> result(file, found));
  }

  private static Object result(CheckedFile file, Diagnostic found) {
    return object(
        "ruleId", found.code(),
        "level", found.severity(),
        "message", text(message(found)),
        "locations", List.of(object("physicalLocation", place(file, found))),
        "codeFlows", flows(found.witness()));
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

  private static Object place(CheckedFile file, Diagnostic found) {
    SourcePosition at = found.position();
    return object(
        "artifactLocation", object("uri", uri(file.name())),
        "region", object("startLine", at.line(), "startColumn", at.column()));
  }

  /** The choices that show the finding, as the steps of a path through the scenario. */
  private static Optional<Object> flows(List<String> witness) {
    if (witness.isEmpty()) {
      return Optional.empty();
    }
    List<Object> steps =
        list(witness, choice -> object("location", object("message", text(choice))));
    return Optional.of(List.of(object("threadFlows", List.of(object("locations", steps)))));
  }

  private static Object text(String words) {
    return object("text", words);
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

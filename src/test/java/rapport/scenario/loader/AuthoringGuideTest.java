package rapport.scenario.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import rapport.analysis.moments.MomentsChecks;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticText;
import rapport.scenario.model.Rubric;
import rapport.scenario.moments.MomentsLoader;
import rapport.scenario.yaml.SourceText;

/**
 * What the guide for authors shows is true. Its examples are whole scenarios, which begin with
 * {@code format: 1}, or pieces marked {@code top}, {@code node} or {@code response}, which fit into
 * the last whole one.
 */
final class AuthoringGuideTest {
  private static final Path GUIDE = Path.of("scenarios/README.md");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^```yaml(?: (top|node|response|moments))?\n(.*?)^```$",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern TOP_KEY = Pattern.compile("^([a-z-]+):", Pattern.MULTILINE);

  private String guide = "";
  private final List<String> wholes = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> moments = new ArrayList<>();

  /** An example that is no whole scenario, and what it is a piece of. */
  private record Piece(String of, String text) {}

  @BeforeEach
  void readGuide() throws IOException {
    guide = Files.readString(GUIDE);
    Matcher matcher = EXAMPLE.matcher(guide);
    while (matcher.find()) {
      String of = matcher.group(1);
      if ("moments".equals(of)) {
        moments.add(matcher.group(2));
      } else if (of == null) {
        wholes.add(matcher.group(2));
      } else {
        pieces.add(new Piece(of, matcher.group(2)));
      }
    }
  }

  @Test
  void everyWholeScenarioIsFoundFaultless() {
    assertThat(wholes).hasSizeGreaterThanOrEqualTo(3);
    for (String scenario : wholes) {
      assertThat(scenario).containsPattern("\\A(#.*\n)?format: 1\n");
      assertThat(check(scenario)).as(scenario).isEmpty();
    }
  }

  @Test
  void everySetOfMomentsIsFoundFaultless() {
    assertThat(moments).isNotEmpty();
    for (String set : moments) {
      SourceText source = SourceText.of("saying-goodbye", set.getBytes(StandardCharsets.UTF_8));
      assertThat(MomentsLoader.isMeant(source)).isTrue();
      assertThat(MomentsChecks.of(MomentsLoader.load(source))).as(set).isEmpty();
    }
  }

  @Test
  void everyPieceFitsIntoTheScenarioOfTheFirstTenMinutes() {
    assertThat(pieces).hasSizeGreaterThan(10);
    for (Piece piece : pieces) {
      String scenario = completed(piece);
      assertThat(check(scenario)).as(scenario).isEmpty();
    }
  }

  @Test
  void everyExampleIsOneOrTheOther() {
    long fences = guide.lines().filter(line -> line.startsWith("```yaml")).count();
    assertThat((long) wholes.size() + pieces.size() + moments.size()).isEqualTo(fences);
  }

  @Test
  void theMistakesMadeOnPurposeAreReportedAsShown() {
    String second = wholes.get(1);
    String colon =
        second.replace(
            "say: >-\n          It's the third time now.",
            "say: One thing first: it's the third time now.");
    String words =
        second
            .replaceFirst("next: goodbye", "next: godbye")
            .replace("tempting: >-\n          You have sat", "temting: >-\n          You have sat");
    for (String mistaken : List.of(colon, words)) {
      DiagnosticText writer = new DiagnosticText("scenarios/running-late.yaml", mistaken);
      List<Diagnostic> found = check(mistaken);
      assertThat(found).isNotEmpty();
      found.forEach(each -> assertThat(guide).contains(writer.plain(each)));
    }
  }

  @Test
  void everyKeyOfTheSchemaIsExplained() throws IOException {
    for (String name : List.of("scenario.schema.json", "moments/moments.schema.json")) {
      Object schema = new Yaml().load(Files.readString(Path.of("scenarios", name)));
      for (String key : keys(schema, new TreeSet<>())) {
        assertThat(guide).contains("`" + key + "`");
      }
    }
  }

  @Test
  void everyExampleOfATableIsOfTheKeyBesideIt() {
    Matcher row =
        Pattern.compile(
                "^\\| (?:\\*\\*)?`([a-z-]+)`(?:\\*\\*)? \\|.*\\| `(.+)` \\|$", Pattern.MULTILINE)
            .matcher(guide);
    int rows = 0;
    while (row.find()) {
      assertThat(row.group(2)).matches(Pattern.quote(row.group(1)) + ":.*|- .*");
      rows++;
    }
    assertThat(rows).isGreaterThan(60);
  }

  private String completed(Piece piece) {
    String frame = wholes.get(wholes.size() - 1);
    if (piece.of.equals("top")) {
      String scenario = frame;
      for (String key : TOP_KEY.matcher(piece.text).results().map(r -> r.group(1)).toList()) {
        scenario = scenario.replaceFirst("(?m)^" + key + ":.*\n(?:[ #].*\n|\n)*", "");
      }
      return scenario + piece.text;
    } else if (piece.of.equals("node")) {
      return frame.replaceFirst(
          "(?m)^nodes:\n", Matcher.quoteReplacement("nodes:\n  here:\n" + indented(piece.text, 4)));
    }
    StringBuilder response = new StringBuilder("    responses:\n      here:\n");
    response.append(indented(piece.text, 8));
    Map.of("say", "Yes.", "rate", "{empathy: 2, boundary: 2}", "why", "So.", "next", "goodbye")
        .forEach(
            (key, usual) -> {
              if (!piece.text.startsWith(key + ":") && !piece.text.contains("\n" + key + ":")) {
                response.append("        ").append(key).append(": ").append(usual).append('\n');
              }
            });
    return frame.replaceFirst("    responses:\n", Matcher.quoteReplacement(response.toString()));
  }

  private static String indented(String text, int spaces) {
    return text.indent(spaces);
  }

  private static List<Diagnostic> check(String scenario) {
    try {
      byte[] rubric = Files.readAllBytes(Path.of("scenarios/rubric.yaml"));
      Rubric shipped = ((LoadResult.Accepted<Rubric>) RubricLoader.load(rubric)).content();
      return ScenarioLoader.load("running-late", scenario.getBytes(StandardCharsets.UTF_8), shipped)
          .diagnostics();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> keys(Object schema, Set<String> keys) {
    if (schema instanceof Map<?, ?> map) {
      if (map.get("properties") instanceof Map<?, ?> properties) {
        properties.keySet().forEach(key -> keys.add(String.valueOf(key)));
      }
      map.values().forEach(value -> keys(value, keys));
    } else if (schema instanceof List<?> list) {
      list.forEach(value -> keys(value, keys));
    }
    return keys;
  }
}

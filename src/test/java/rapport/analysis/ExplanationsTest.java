package rapport.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.Golden;
import rapport.analysis.moments.MomentsChecks;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Rubric;
import rapport.scenario.moments.MomentsLoader;
import rapport.scenario.yaml.SourceText;

/** Every code has its page, and what the pages show as wrong and right is so. */
final class ExplanationsTest {
  private static final Path PAGES = Path.of("src/main/resources/explain");
  private static final Path FRAME = Path.of("src/test/resources/analysis/clean-base.yaml");
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)\n```", Pattern.DOTALL);

  private static final Path GATHERED = Path.of("src/site/markdown/findings.md");

  private static final String INTRODUCTION =
      """
      # What `check` finds

      An error keeps a scenario from being played or scored. A warning lets it play, but it teaches or measures badly. A note is for
      your judgement. Findings about paths show the fewest choices that lead there. For a wrong and a right example of any of these:

          rapport check --explain stuck
      """;

  /** The codes that begin a group. */
  private static final Map<DiagnosticCode, String> GROUPS =
      Map.of(
          DiagnosticCode.NOT_UTF_8,
          "Text and structure",
          DiagnosticCode.UNKNOWN_TARGET,
          "References",
          DiagnosticCode.UNREACHABLE_NODE,
          "Paths",
          DiagnosticCode.NO_GOOD_RESPONSE,
          "Fair scoring",
          DiagnosticCode.LONGEST_IS_BEST,
          "Lines that give the answer away",
          DiagnosticCode.NO_HEARD,
          "Teaching",
          DiagnosticCode.PLAYTHROUGH_FAILED,
          "Playthroughs",
          DiagnosticCode.DUPLICATE_ID,
          "Several files together",
          DiagnosticCode.FEW_MODELS,
          "Sets of moments",
          DiagnosticCode.BAD_ALLOW,
          "Allowances");

  /** Whole files, several files, or bytes that no page can show. */
  private static final Set<DiagnosticCode> IN_WORDS =
      Set.of(
          DiagnosticCode.NOT_UTF_8,
          DiagnosticCode.TOO_LARGE,
          DiagnosticCode.TOO_DEEP,
          DiagnosticCode.ALIAS_BOMB,
          DiagnosticCode.SEVERAL_DOCUMENTS,
          DiagnosticCode.CONTROL_CHARACTER,
          DiagnosticCode.DUPLICATE_ID,
          DiagnosticCode.SAME_LINE_RATED_APART,
          DiagnosticCode.THIN_COVERAGE);

  /** Pages that speak of levels as a scenario has them, or of lines in an example. */
  private static final Set<DiagnosticCode> LEVELS =
      Set.of(
          DiagnosticCode.CRITICAL_RATED_HIGH,
          DiagnosticCode.MET_IMPOSSIBLE,
          DiagnosticCode.NO_REPAIR,
          DiagnosticCode.SAME_LINE_RATED_APART);

  private static final List<String> IN_LETTERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  static Stream<DiagnosticCode> shown() {
    return Arrays.stream(DiagnosticCode.values()).filter(code -> !IN_WORDS.contains(code));
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theWrongExampleGivesExactlyItsCodeAndTheRightOneNone(DiagnosticCode code)
      throws IOException {
    List<String> examples = examples(page(code));
    assertThat(examples).hasSize(2);

    assertThat(codes(examples.get(0))).containsExactly(code.id());
    assertThat(codes(examples.get(1))).isEmpty();
  }

  @Test
  void everyPageShowsAMendOfItsOwn() throws IOException {
    Map<String, DiagnosticCode> mends = new HashMap<>();
    for (DiagnosticCode code : shown().toList()) {
      DiagnosticCode other = mends.put(examples(page(code)).get(1), code);
      assertThat(other).as("%s shows the same as this", code.id()).isNull();
    }
  }

  @Test
  void everyCodeHasAPageAndEveryPageACode() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      Set<String> pages =
          files
              .map(path -> path.getFileName().toString().replace(".md", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(pages)
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("rapport.scenario.diagnostic.DiagnosticCode#values")
  void everyPageSaysWhatItFindsAndWhyAndShowsBoth(DiagnosticCode code) throws IOException {
    assertThat(page(code))
        .startsWith("# " + code.id() + "\n")
        .contains("\n## Why it matters\n", "\n## Wrong\n", "\n## Right\n");
  }

  /** Levels and examples aside, a number on a page is a limit of the code's. */
  @Test
  void everyNumberOnAPageIsTheOneInTheCode() throws IOException {
    Map<DiagnosticCode, List<Object>> limits =
        Map.of(
            DiagnosticCode.TOO_LARGE,
            List.of(
                number("scenario.yaml.SourceText", "MOST") / 1024 / 1024,
                String.format("%,d", number("scenario.yaml.TreeBuilder", "MOST_VALUES")),
                String.format("%,d", number("scenario.yaml.TextScan", "LONGEST_LINE"))),
            DiagnosticCode.TOO_DEEP,
            List.of(number("scenario.yaml.TreeBuilder", "DEEPEST")),
            DiagnosticCode.HEAVY_DECISION,
            List.of(cap(), cap()),
            DiagnosticCode.LONGEST_IS_BEST,
            telling(),
            DiagnosticCode.FIRST_IS_BEST,
            telling(),
            DiagnosticCode.UNEVEN_LENGTHS,
            List.of(
                constant("analysis.fairness.LengthCheck", "HIGHEST_RATIO"),
                constant("analysis.fairness.LengthCheck", "LARGEST_DIFFERENCE")),
            DiagnosticCode.NO_GOOD_RESPONSE,
            List.of(Rubric.GOOD_ENOUGH),
            DiagnosticCode.REPEATABLE_GAIN,
            List.of(Rubric.GOOD_ENOUGH),
            DiagnosticCode.RATING_OUT_OF_RANGE,
            List.of(0, Rubric.TOP),
            DiagnosticCode.NO_POOR_RESPONSE,
            List.of(constant("analysis.fairness.PoorResponseCheck", "POOR"), 0));
    for (DiagnosticCode code : DiagnosticCode.values()) {
      if (!LEVELS.contains(code)) {
        assertThat(numbers(prose(code)))
            .as(code.id())
            .isEqualTo(
                limits.getOrDefault(code, List.of()).stream().map(Object::toString).toList());
      }
    }
  }

  @Test
  void everyNumberInWordsIsTheOneInTheCode() throws IOException {
    says(
        DiagnosticCode.FEW_RESPONSES, "fewer than %s resp", "analysis.checks.ResponsesCheck.LEAST");
    says(DiagnosticCode.NO_REPAIR, "Within %s dec", "analysis.checks.RepairCheck.WITHIN");
    says(DiagnosticCode.FORMULA_CUE, "first %s words", "analysis.fairness.FormulaCheck.LENGTH");
    says(DiagnosticCode.SAME_LINE_RATED_APART, "levels %s or", "analysis.LibraryChecks.APART");
    says(
        DiagnosticCode.THIN_COVERAGE,
        "fewer than %s scen",
        "analysis.LibraryChecks.LEAST_FOR_A_PROBLEM");
    says(
        DiagnosticCode.THIN_COVERAGE,
        "fewer than %s.",
        "analysis.LibraryChecks.LEAST_FOR_A_STRENGTH");
    says(DiagnosticCode.ENDLESS_LOOP, "%s at most", "analysis.checks.LoopCheck.MOST");
  }

  private static void says(DiagnosticCode code, String words, String constant) throws IOException {
    int dot = constant.lastIndexOf('.');
    int number = number(constant.substring(0, dot), constant.substring(dot + 1));
    assertThat(page(code)).contains(String.format(words, IN_LETTERS.get(number)));
  }

  private static List<Object> telling() {
    return List.of(
        number("analysis.checks.Share", "MOST_PERCENT"), number("analysis.checks.Share", "LEAST"));
  }

  private static int cap() throws IOException {
    String rubric = Files.readString(Path.of("scenarios/rubric.yaml"));
    String cap = rubric.replaceFirst("(?s).*\\ncap: 0\\.(\\d\\d).*", "$1");
    return Integer.parseInt(cap);
  }

  private static int number(String type, String name) {
    return (Integer) constant(type, name);
  }

  private static Object constant(String type, String name) {
    try {
      Field field = Class.forName("rapport." + type).getDeclaredField(name);
      field.setAccessible(true);
      return field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no constant " + type + "." + name, e);
    }
  }

  /** A page without its examples in YAML and its code's name. */
  private static String prose(DiagnosticCode code) throws IOException {
    return EXAMPLE
        .matcher(page(code))
        .replaceAll("")
        .replaceAll("(?m)^#.*$|`[^`]*`|UTF-\\d+|Latin-1", "");
  }

  private static List<String> numbers(String prose) {
    return Pattern.compile("\\d[\\d,]*(\\.\\d+)?")
        .matcher(prose)
        .results()
        .map(found -> found.group().replaceAll(",$", ""))
        .toList();
  }

  @Test
  void aPageGathersThemAll() throws IOException {
    Golden.verify(GATHERED, gathered());
  }

  private static String gathered() throws IOException {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    for (DiagnosticCode code : DiagnosticCode.values()) {
      if (GROUPS.containsKey(code)) {
        text.append("\n## ").append(GROUPS.get(code)).append("\n\n");
      }
      text.append("- **`").append(code.id()).append("`** (").append(code.severity().word());
      text.append("). ").append(section(code, "# " + code.id()));
      text.append(" *").append(section(code, "## Why it matters")).append("*");
      String exactly = section(code, "## Exactly");
      text.append(exactly.isEmpty() ? "" : " " + exactly).append('\n');
    }
    return text.toString();
  }

  /** The paragraphs under this heading, as one. */
  private static String section(DiagnosticCode code, String heading) throws IOException {
    String[] parts = page(code).split("(?m)^(?=#)");
    return Arrays.stream(parts)
        .filter(part -> part.startsWith(heading + "\n"))
        .map(part -> part.substring(heading.length()).strip().replaceAll("\\s+", " "))
        .findFirst()
        .orElse("");
  }

  private static String page(DiagnosticCode code) throws IOException {
    return Files.readString(PAGES.resolve(code.id() + ".md"));
  }

  private static List<String> examples(String page) {
    return EXAMPLE.matcher(page).results().map(result -> result.group(1)).toList();
  }

  private static Set<String> codes(String fragment) throws IOException {
    SourceText source = SourceText.of("", fragment.getBytes(StandardCharsets.UTF_8));
    if (MomentsLoader.isMeant(source)) {
      return MomentsChecks.of(MomentsLoader.load(source)).stream()
          .map(found -> found.code().id())
          .collect(Collectors.toCollection(TreeSet::new));
    }
    String text = Frame.complete(Files.readString(FRAME), fragment);
    return new TreeSet<>(Checked.text("scene", text).codes());
  }
}

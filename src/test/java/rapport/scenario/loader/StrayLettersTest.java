package rapport.scenario.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.model.Rubric;

/**
 * Letters before a line that belong to nothing are named once, at their place; what may be a key
 * without its colon, or a text without its indent, is left to those who know of that.
 */
final class StrayLettersTest {
  private static final Path BASE = Path.of("src/test/resources/bad/clean-base.yaml");

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "        why: An|     ee   why: An|23:6|ee",
        "        why: An|xy      why: An|23:1|xy",
        "        why: An|       eee  why: An|23:8|eee",
        "        why: An|      e e why: An|23:7|e e",
        "        why: An|       \u0435\u0435  why: An|23:8|\u0435\u0435",
        "      - say: Never|xy    - say: Never|37:1|xy",
        "      - say: Never|      ee - say: Never|37:7|ee",
        "assessed: [empathy]|assessed:/ xy - empathy|7:2|xy",
        "  later:/    client|xy  later:/    client|33:1|xy",
        "      ask:|xy      ask:|19:1|xy",
        "  asking:|ee  asking:|45:1|ee",
        "  age: 34|xy  age: 34|9:1|xy",
        "  age: 34|  xy   cat: 3|9:3|xy",
        "start: opening|ee  start: opening|12:1|ee",
        "      title: Good|  jj  title: Good|42:3|jj",
        "say: What made|say: >-/  xx      What made|21:3|xx",
        "say: What made|say: >-/          So./     \u00E9\u00E9   What made|22:6|\u00E9\u00E9",
      })
  void lettersAmongTheSpacesAreNamedOnce(String from, String to, String place, String letters)
      throws IOException {
    assertThat(check(from, to))
        .containsExactly(
            place + " A stray `" + letters + "` stands among the spaces before this line.");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "        why: An|        ee why: An|23:9|ee",
        "start: opening|ee start: opening|12:1|ee",
        "format: 1|ee format: 1|1:1|ee",
        "  later:/    client|  xy later:/    client|33:3|xy",
        "      ask:|      xy ask:|19:7|xy",
        "  trust: {|  ee trust: {|11:3|ee",
        "  name:|  first name:|8:3|first",
        "start: opening|learning objectives: [x]/start: opening|12:1|learning",
      })
  void aWordBeforeAKeyIsNamedOnce(String from, String to, String place, String word)
      throws IOException {
    assertThat(check(from, to))
        .containsExactly(
            place + " `" + word + "` stands before a key, where only spaces may stand.");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "        why: An|        why An",
        "        why: An|        why an: x",
        "        say: What|        say hello: What",
        "        say: What|        say  hello: What",
        "  age: 34|  current age: 34",
        "heard: They want|heard: They/       and want: them",
        "heard: They want|heard: They/      do what the reply: asks",
        "heard: They want|heard: They want/          two things - to know",
        "heard: They want|heard: >-/          They want/     so  much to know",
        "heard: They want|heard: >-/          They want/        a question: so",
        "heard: They want|heard: >-/          They want/        I know",
        "summary: A client|summary: A client who/would title: it so",
        "summary: A client|summary: A client who/might say: it so",
        "summary: A client|summary: A client who/so. there's: one",
        "summary: A client|summary: A client who/instead of: silence",
      })
  void keysWithoutColonsAndTextsWithoutIndentsAreNoStrayLetters(String from, String to)
      throws IOException {
    assertThat(check(from, to))
        .noneMatch(found -> found.contains("A stray") || found.contains("stands before"));
  }

  /** What is found with one thing in place of another; a slash stands for the end of a line. */
  private static List<String> check(String from, String to) throws IOException {
    String base = Files.readString(BASE);
    String before = from.replace('/', '\n');
    assertThat(base).contains(before);
    String after = Matcher.quoteReplacement(to.replace('/', '\n'));
    byte[] text = base.replaceFirst(Pattern.quote(before), after).getBytes(StandardCharsets.UTF_8);
    return ScenarioLoader.load("scene", text, rubric()).diagnostics().stream()
        .map(StrayLettersTest::words)
        .toList();
  }

  private static String words(Diagnostic found) {
    return found.position().line() + ":" + found.position().column() + " " + found.message();
  }

  private static Rubric rubric() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("scenarios/rubric.yaml"));
    return ((LoadResult.Accepted<Rubric>) RubricLoader.load(bytes)).content();
  }
}

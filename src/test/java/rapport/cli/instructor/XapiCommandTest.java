package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.SimulatedTrainees;
import rapport.cli.Shell;
import rapport.cli.Shell.Result;
import rapport.play.transcript.Mode;
import tools.jackson.jr.ob.JSON;

/** Statements for a learning record store. */
final class XapiCommandTest {
  private static final String HOME = "https://lms.example.edu";
  private static final Path TEA = Path.of("src/test/resources/cli/scenarios/tea.yaml");
  private static final Validator VALIDATOR =
      new ValidatorFactory().withJsonNodeFactory(new SnakeYamlNode.Factory()).createValidator();

  static {
    VALIDATOR.registerSchema(schema("statements"));
  }

  private static final URI V1 = VALIDATOR.registerSchema(schema("1.0.3"));
  private static final URI V2 = VALIDATOR.registerSchema(schema("2.0.0"));

  private Shell shell;

  @BeforeEach
  void enter(@TempDir Path folder) {
    shell = new Shell(folder);
  }

  @Test
  void aFinishedAttemptIsAnsweredCompletedAndPassed() {
    shell.pace(250);
    assess("t01", "refuse\nquiet\nlong\n");

    List<Map<String, Object>> statements = statements();
    assertThat(verbs(statements))
        .containsExactly("answered", "answered", "answered", "completed", "passed");
    assertThat(at(statements.get(0), "actor", "account"))
        .isEqualTo(Map.of("homePage", HOME, "name", "t01"));
    assertThat(at(statements.get(0), "object", "id"))
        .isEqualTo(HOME + "/rapport/scenarios/tea/1.0.0/flask");
    assertThat(at(statements.get(0), "result", "response")).isEqualTo("refuse");
    assertThat(at(statements.get(0), "result", "score"))
        .hasToString("{scaled=0.25, raw=1, min=0, max=4}");
    assertThat(String.valueOf(at(statements.get(0), "result", "duration"))).matches("PT[0-9.]+S");
    assertThat(seconds(statements.get(3)))
        .isPositive()
        .isEqualTo(statements.subList(0, 3).stream().mapToDouble(XapiCommandTest::seconds).sum());
    assertThat(at(statements.get(4), "result", "score"))
        .hasToString("{scaled=0.666667, raw=66.666667, min=0, max=100}");
    assertThat(at(statements.get(4), "result", "success")).isEqualTo(true);
    assertThat(statements)
        .extracting(statement -> at(statement, "context", "registration"))
        .containsOnly(at(statements.get(0), "context", "registration"));
  }

  private static double seconds(Map<String, Object> statement) {
    return Double.parseDouble(
        String.valueOf(at(statement, "result", "duration")).replaceAll("[^0-9.]", ""));
  }

  @Test
  void aDecisionHasNoRightAnswer() {
    assess("t01", "receive\nquiet\nlong\n");

    for (Map<String, Object> answered : statements().subList(0, 3)) {
      assertThat(answered.toString()).doesNotContain("correctResponsesPattern", "success");
      assertThat(at(answered, "object", "definition", "interactionType")).isEqualTo("choice");
      assertThat(String.valueOf(at(answered, "object", "definition", "choices")))
          .contains("id=" + at(answered, "result", "response"));
    }
  }

  @Test
  void everyStatementFollowsTheRulesOfItsVersion() throws IOException {
    Path rich = Path.of("scenarios/coffee.yaml");
    SimulatedTrainees trainees = new SimulatedTrainees(shell.home(), 5);
    trainees.play(rich, 30, 10, Mode.ASSESSMENT);

    run("--output", "a.json");
    String first = text("a.json");
    run("--output", "b.json", "--xapi-version", "2.0.0");
    assertThat(problems(V1, first)).isEmpty();
    assertThat(problems(V2, text("b.json"))).isEmpty();
    assertThat(problems(V2, first)).isNotEmpty();
    assertThat(problems(V1, text("b.json"))).isNotEmpty();
    List<Map<String, Object>> all = parsed(first);
    assertThat(Set.copyOf(verbs(all))).contains("answered", "completed", "passed", "failed");
    assertThat(all.stream().map(each -> each.get("id")).collect(Collectors.toSet()))
        .hasSameSizeAs(all);
  }

  @Test
  void whatIsAgainstTheRulesWouldBeFound() {
    assess("t01", "receive\nquiet\nlong\n");
    String right = run().out();

    assertThat(problems(V1, right)).isEmpty();
    for (Map.Entry<String, String> wrong :
        Map.of(
                "\"scaled\":1", "\"scaled\":1.5",
                "\"id\":\"http://adlnet.gov", "\"id\":\"/adlnet.gov",
                "55.000Z", "55",
                "\"actor\"", "\"author\"",
                "\"duration\":\"PT", "\"duration\":\"")
            .entrySet()) {
      assertThat(right).contains(wrong.getKey());
      assertThat(problems(V1, right.replace(wrong.getKey(), wrong.getValue())))
          .as(wrong.getKey())
          .isNotEmpty();
    }
  }

  @Test
  void theSameAgainHasTheSameIdsAndAChangedResultHasAnother() {
    assess("t01", "receive\nquiet\nlong\n");
    List<Object> ids = ids(statements());
    assertThat(ids(statements())).isEqualTo(ids);

    mark("r1", "1\n3\nnext\n3\nnext\n1\nfinish\n");
    List<Map<String, Object>> marked = statements();
    assertThat(verbs(marked)).endsWith("completed", "failed");
    assertThat(ids(marked).get(1)).isEqualTo(ids.get(1));
    assertThat(ids(marked).get(4)).isNotEqualTo(ids.get(4));
  }

  @Test
  void aCriticalOrUnmetResultIsFailed() {
    assess("t01", "receive\nhoney\nlong\n");

    Map<String, Object> failed = statements().get(4);
    assertThat(at(failed, "verb", "id")).isEqualTo("http://adlnet.gov/expapi/verbs/failed");
    assertThat(at(failed, "result", "success")).isEqualTo(false);
    assertThat(at(failed, "result", "extensions").toString()).contains("outcome=not-yet-met");
  }

  @Test
  void aSessionThatWasLeftIsOnlyAnswered() {
    shell.typing("receive\n").run("play", "tea", "--mode", "assessment", "--trainee", "t01");

    assertThat(verbs(statements())).containsExactly("answered");
  }

  @Test
  void marksNotYetAgreedGiveNoScoreAndNoResult() {
    assess("t01", "receive\nquiet\nlong\n");
    mark("r1", "1\n3\nnext\n3\nnext\n3\nfinish\n");
    mark("r2", "1\n3\nnext\n1\nnext\n3\nfinish\n");

    Result result = run();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains(Shell.FIRST + " has marks that are not agreed yet");
    assertThat(result.out()).doesNotContain("score");
    assertThat(verbs(parsed(result.out()))).endsWith("answered", "completed");
  }

  @Test
  void practiceIsOnlyWrittenWhenNamedOrAskedForAndNeedsACode() {
    shell.typing("refuse\nback\nreceive\nquiet\nlong\n").run("play", "tea", "--trainee", "t01");
    assertThat(run().out()).isEqualTo("[]\n");

    List<Map<String, Object>> named = parsed(run(Shell.FIRST).out());
    assertThat(verbs(named)).startsWith("answered", "answered", "answered", "completed");
    assertThat(at(named.get(0), "result", "response")).isEqualTo("receive");
    assertThat(run("--practice").out()).isEqualTo(run(Shell.FIRST).out());
    shell.play();
    assertThat(run("--practice").err()).contains(" has no trainee code, so it is left out.\n");
    assertThat(run("--practice").code()).isEqualTo(1);
  }

  @Test
  void withoutAnAddressOfOnesOwnTheCodesAreNobodys() {
    assess("t01", "receive\nquiet\nlong\n");

    Result result = shell.run("xapi");
    assertThat(result.err()).contains("https://rapport.invalid").contains("--account-home");
    assertThat(problems(V1, result.out())).isEmpty();
    for (String wrong : List.of("lms", "https://", "mailto:a@b", "https://x y", "https://x/?a")) {
      assertThat(shell.run("xapi", "--account-home", wrong).code()).as(wrong).isEqualTo(2);
    }
  }

  @Test
  void aScenarioWhoseLanguageIsNotKeptIsInNoneThatIsNamed() throws IOException {
    assess("t01", "receive\nquiet\nlong\n");
    try (Stream<Path> sources = Files.list(shell.home().resolve("sources"))) {
      for (Path source : sources.toList()) {
        Files.delete(source);
      }
    }

    String out = run().out();
    assertThat(out)
        .contains("{\"und\":\"The bees are quiet now.\"}")
        .doesNotContain("\"language\"");
    assertThat(problems(V1, out)).isEmpty();
  }

  @Test
  void aDamagedTranscriptIsNamedAndPassedOver() throws IOException {
    new SimulatedTrainees(shell.home(), 5).play(TEA, 2, 2, Mode.ASSESSMENT);
    try (Stream<Path> files = Files.list(shell.home().resolve("attempts"))) {
      Path damaged = files.sorted().findFirst().orElseThrow();
      Files.writeString(damaged, Files.readString(damaged).replace("flask", "glass"));
    }

    Result result = run();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains(" is passed over. ");
    assertThat(parsed(result.out())).isNotEmpty();
  }

  @Test
  void aFileIsNeverWrittenOverAnother() {
    shell.write("a.json", "mine");

    assertThat(run("--output", "a.json").code()).isEqualTo(2);
    assertThat(run("--output", "a.json", "--force").code()).isZero();
    assertThat(run("--xapi-version", "0.9").err()).contains("1.0.3 and 2.0.0 are known");
  }

  private void assess(String trainee, String choices) {
    Result result =
        shell.typing(choices).run("play", "tea", "--mode", "assessment", "--trainee", trainee);
    assertThat(result.code()).isZero();
  }

  private void mark(String rater, String lines) {
    assertThat(shell.typing(lines).run("mark", "--rater", rater, "--plain").code()).isZero();
  }

  private Result run(String... options) {
    return shell.run(
        Stream.concat(Stream.of("xapi", "--account-home", HOME), Stream.of(options))
            .toArray(String[]::new));
  }

  private List<Map<String, Object>> statements() {
    Result result = run();
    assertThat(result.err()).isEmpty();
    return parsed(result.out());
  }

  private String text(String name) throws IOException {
    return Files.readString(shell.file(name));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> parsed(String json) {
    return (List<Map<String, Object>>) JSON.std.anyFrom(json);
  }

  private static List<String> problems(URI schema, String json) {
    return VALIDATOR.validate(schema, json).getErrors().stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getError())
        .toList();
  }

  private static Object at(Map<String, Object> statement, String... keys) {
    Object found = statement;
    for (String key : keys) {
      found = Objects.requireNonNull(((Map<?, ?>) found).get(key), key);
    }
    return found;
  }

  private static List<Object> ids(List<Map<String, Object>> statements) {
    return statements.stream().map(each -> at(each, "id")).toList();
  }

  private static List<String> verbs(List<Map<String, Object>> statements) {
    return statements.stream()
        .map(each -> String.valueOf(at(each, "verb", "id")))
        .map(verb -> verb.substring(verb.lastIndexOf('/') + 1))
        .toList();
  }

  private static String schema(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/export/xapi-" + name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

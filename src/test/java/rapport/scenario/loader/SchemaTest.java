package rapport.scenario.loader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Rubric;

/**
 * The editor's schema and the loader never contradict each other. What both can see is refused by
 * both; what the loader accepts is never underlined in an editor, however that editor reads YAML.
 */
final class SchemaTest {
  private static final Path FOLDER = Path.of("scenarios");
  private static final Path STARTER = Path.of("src/main/resources/starter.yaml");
  private static final Path BAD = Path.of("src/test/resources/bad");

  /** What a schema can see, wherever it stands. */
  static final Set<DiagnosticCode> VISIBLE =
      EnumSet.of(
          DiagnosticCode.UNKNOWN_KEY,
          DiagnosticCode.MISSING_KEY,
          DiagnosticCode.WRONG_KIND,
          DiagnosticCode.NOT_A_NUMBER,
          DiagnosticCode.BAD_ID,
          DiagnosticCode.UNSUPPORTED_FORMAT,
          DiagnosticCode.MIXED_NODE,
          DiagnosticCode.DEAD_END,
          DiagnosticCode.MISSING_FALLBACK,
          DiagnosticCode.RATING_OUT_OF_RANGE);

  /** Where YAML itself goes wrong, there is nothing to compare. */
  private static final Set<DiagnosticCode> NO_YAML =
      EnumSet.of(
          DiagnosticCode.NOT_UTF_8,
          DiagnosticCode.YAML_SYNTAX,
          DiagnosticCode.TOO_LARGE,
          DiagnosticCode.TOO_DEEP,
          DiagnosticCode.ALIAS_BOMB,
          DiagnosticCode.TAG_NOT_ALLOWED,
          DiagnosticCode.SEVERAL_DOCUMENTS,
          DiagnosticCode.DUPLICATE_KEY);

  private static final String EVERYTHING =
      """
      format: 1
      id: scene
      title: A small scene
      version: 1.0.0
      language: en
      licence: CC-BY-4.0
      difficulty: introductory
      minutes: 12
      summary: A client says something.
      setting: A clinic.
      problems: [boundaries]
      strengths: [empathy]
      objectives:
        - Listen.
      content-notes: [loneliness]
      references: [A code of ethics]
      assessed: [empathy]
      shuffle: yes
      raters: human
      client:
        name: Marta
        age: 34
        pronouns: she/her
        background: New in town.
        presenting: Low mood.
      variables:
        trust: {start: 2, min: 0, max: 4}
      start: opening
      nodes:
        opening:
          scene: It rains.
          client:
            - when: trust > 3
              say: Hello again.
            - when: trust > 2
              say: Hello.
            - say: Oh.
          problems: [communication]
          strengths: [understanding]
          risk: yes
          rupture: withdrawal
          criteria: [empathy, boundary]
          weight: 2
          tradeoff: no
          own-words: yes
          responses:
            ask:
              say: What made it hard to come?
              rate: {empathy: 1, boundary: 3}
              heard: They want to know.
              why: An open question.
              tempting: It is easy.
              reply:
                - when: trust > 3
                  say: You know.
                - say: Well.
              effects: {trust: +1}
              when: trust >= 0
              once: no
              critical: risk-ignored
              repair: yes
              safety: yes
              skills: [open-question]
              strengths: [empathy]
              panel: {empathy: [1, 0], boundary: [3, 3]}
              next:
                - when: visited(opening)
                  to: later
                - to: goodbye
            hurry:
              say: Well, you are here now.
              rate: {empathy: 1, boundary: 2}
              why: It closes what she opened.
              reply: Yes.
              next: later
        later:
          client: I see.
          next:
            - when: trust > 3
              to: goodbye
            - to: goodbye
        goodbye:
          scene: She goes.
          ending:
            title: Goodbye
            debrief: She came back.
            premature: no
      playthroughs:
        asking:
          choose: [ask]
          expect: {ending: goodbye, result: not-yet-met, empathy: "= 1"}
      allow:
        - code: wide-text
          at: opening/ask
          reason: It is on the card.
      """;

  private static final Rubric RUBRIC = rubric();
  private static final Map<String, Object> SCHEMA = group(new Yaml().load(schemaText()));
  private static final Validator VALIDATOR =
      new ValidatorFactory().withJsonNodeFactory(new SnakeYamlNode.Factory()).createValidator();
  private static final URI ADDRESS = VALIDATOR.registerSchema(schemaText());

  static Stream<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return Stream.concat(files, Stream.of(STARTER))
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("rubric.yaml") && !file.endsWith("aftercare.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyShippedScenarioIsRightInTheEditorToo(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text).startsWith("# yaml-language-server: $schema=scenario.schema.json\n");
    for (Reading reading : Reading.values()) {
      assertThat(errors(reading, text)).as("read as %s", reading).isEmpty();
    }
  }

  static Stream<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> check(file).stream().noneMatch(d -> NO_YAML.contains(d.code())))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyFixtureGetsTheSameVerdict(Path file) throws IOException {
    List<Diagnostic> found = check(file);
    // The schema sees one number at a time, so not that a variable starts outside its bounds.
    boolean isAboutTwoKeys = file.endsWith("out-of-range-variable.yaml");
    if (!isAboutTwoKeys && found.stream().anyMatch(d -> d.code() == DiagnosticCode.OUT_OF_RANGE)) {
      assertThat(errors(Reading.NEW, Files.readString(file))).isNotEmpty();
    }
    agree(file.toString(), Files.readString(file), found, EnumSet.allOf(Reading.class));
  }

  @Test
  void aScenarioWithEveryKeyIsRightForBoth() {
    assertThat(check(EVERYTHING)).isEmpty();
    for (Reading reading : Reading.values()) {
      assertThat(errors(reading, EVERYTHING)).as("read as %s", reading).isEmpty();
    }
    Set<String> used = new TreeSet<>();
    everyPlace(tree(EVERYTHING)).forEach(place -> used.add(place.get(place.size() - 1)));
    used.addAll(Set.of("cultural-sensitivity", "collaboration"));
    assertThat(used).containsAll(keys(SCHEMA));
  }

  @Test
  void everyKeyInTheWrongPlaceIsRefusedByBoth() {
    Set<String> words = keys(SCHEMA);
    Set<Object> seen = new HashSet<>();
    List<List<String>> places = new ArrayList<>(everyPlace(tree(EVERYTHING)));
    places.add(List.of());
    for (List<String> place : places) {
      if (find(tree(EVERYTHING), place) instanceof Map<?, ?> inFile && seen.add(inFile.keySet())) {
        for (String word : words) {
          if (!inFile.containsKey(word)) {
            change(place, group -> group(group).put(word, "7"));
          }
        }
      }
    }
  }

  /** A list inside a group, a word for a number, a key left out: wherever it is done. */
  @ParameterizedTest
  @MethodSource("changes")
  void everyChangeGetsTheSameVerdict(String name, Object value) {
    for (List<String> place : everyPlace(tree(EVERYTHING))) {
      String key = place.get(place.size() - 1);
      change(place.subList(0, place.size() - 1), owner -> put(owner, key, value));
    }
  }

  static Stream<Arguments> changes() {
    Map<String, Object> changes = new LinkedHashMap<>();
    changes.put("left empty", "~");
    changes.put("a word", "zz");
    changes.put("words that are no id", "Z z!");
    changes.put("yes", "yes");
    changes.put("false", "false");
    changes.put("a number", "7");
    changes.put("a number below nought", "-1");
    changes.put("a fraction", "2.5");
    changes.put("an empty list", List.of());
    changes.put("a list", List.of("zz"));
    changes.put("an empty group", Map.of());
    changes.put("a group", Map.of("zz", "yy"));
    return changes.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @Test
  void everyKeyLeftOutOrMisspeltGetsTheSameVerdict() {
    for (List<String> place : everyPlace(tree(EVERYTHING))) {
      String key = place.get(place.size() - 1);
      List<String> owner = place.subList(0, place.size() - 1);
      if (find(tree(EVERYTHING), owner) instanceof Map) {
        change(owner, group -> group(group).remove(key));
        change(owner, group -> rename(group(group), key, key + "x"));
        change(owner, group -> rename(group(group), key, "Not an id"));
        change(owner, group -> rename(group(group), key, "quit"));
      } else {
        change(owner, list -> list(list).remove(Integer.parseInt(key)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "minutes, 1 600 +7 012, 0 601 -1 twelve 1.5",
    "nodes/opening/weight, 1 2 3 +2, 0 4 -1 heavy 1.5",
    "variables/trust/min, -100 0 +1 2, -101 -999 low 0.5",
    "variables/trust/max, 100 2 +7, 101 999 high 3.5",
    "nodes/opening/responses/ask/rate/boundary, 0 1 2 3 4 +3, 5 -1 good 2.5",
    "nodes/opening/responses/ask/panel/boundary/0, 0 1 2 3 4, 5 -1 good 2.5",
    "nodes/opening/responses/ask/effects/trust, 0 1 +1 -1 999 =2 =-2, 1000 -1000 more 1.5 ==2 =+2",
    "playthroughs/asking/expect/empathy, 0 2.5 >=3 <2.5 !=1 <=4.0 >0 =1 2.123456, -1 ==1 10 many",
    "shuffle, yes no true false, maybe 1",
    "format, 1, 2 one 11"
  })
  void everyNumberHasTheSameBoundsForBoth(String place, String good, String bad) {
    List<String> path = List.of(place.split("/", -1));
    for (String value : words(good)) {
      assertThat(structural(check(with(path, value)))).as("%s: %s", place, value).isEmpty();
      for (Reading reading : Reading.values()) {
        assertThat(errors(reading, with(path, value))).as("%s: %s", place, value).isEmpty();
      }
    }
    for (String value : words(bad)) {
      assertThat(structural(check(with(path, value)))).as("%s: %s", place, value).isNotEmpty();
      for (Reading reading : Reading.values()) {
        assertThat(errors(reading, with(path, value))).as("%s: %s", place, value).isNotEmpty();
      }
    }
  }

  private interface Change {
    void make(Object owner);
  }

  /** Makes a change at this place of the whole scenario, and compares what is said of it. */
  private static void change(List<String> place, Change change) {
    Object file = tree(EVERYTHING);
    change.make(find(file, place));
    String text = Emitter.yaml(file);
    agree(text, text, check(text), EnumSet.of(Reading.TEXT, Reading.NEW));
  }

  private static void agree(
      String name, String text, List<Diagnostic> found, Set<Reading> readings) {
    boolean isVisible = found.stream().anyMatch(d -> VISIBLE.contains(d.code()));
    boolean isError = found.stream().anyMatch(Diagnostic::isError);
    for (Reading reading : readings) {
      List<String> errors = errors(reading, text);
      if (isVisible) {
        assertThat(errors).as("read as %s: %s%n%s", reading, name, found).isNotEmpty();
      } else if (!isError) {
        assertThat(errors).as("read as %s: %s", reading, name).isEmpty();
      }
    }
  }

  private static List<String> words(String several) {
    return Pattern.compile(" ").splitAsStream(several).toList();
  }

  private static String with(List<String> place, String value) {
    Object file = tree(EVERYTHING);
    put(find(file, place.subList(0, place.size() - 1)), place.get(place.size() - 1), value);
    return Emitter.yaml(file);
  }

  private static List<Diagnostic> structural(List<Diagnostic> found) {
    return found.stream()
        .filter(d -> VISIBLE.contains(d.code()) || d.code() == DiagnosticCode.OUT_OF_RANGE)
        .toList();
  }

  static List<Diagnostic> check(Path file) {
    try {
      return ScenarioLoader.load("scene", Files.readAllBytes(file), RUBRIC).diagnostics();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Diagnostic> check(String text) {
    return ScenarioLoader.load("scene", text.getBytes(StandardCharsets.UTF_8), RUBRIC)
        .diagnostics();
  }

  private static List<String> errors(Reading reading, String text) {
    JsonNode node = new SnakeYamlNode.Factory().wrap(reading.read(text));
    return VALIDATOR.validate(ADDRESS, node).getErrors().stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getError())
        .toList();
  }

  /** How an editor may take plain words of YAML. */
  enum Reading {
    /** As Rapport does: everything is text. */
    TEXT,
    /** By YAML 1.2: true and 7 are no text, yes is. */
    NEW,
    /** By YAML 1.1: yes is no text either. */
    OLD;

    Node read(String text) {
      String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
      DumperOptions dumper = new DumperOptions();
      LoaderOptions loader = new LoaderOptions();
      Resolver resolver = this == TEXT ? new Text() : this == NEW ? new New() : new Resolver();
      return new Yaml(
              new SafeConstructor(loader), new Representer(dumper), dumper, loader, resolver)
          .compose(new StringReader(clean));
    }

    private static final class Text extends Resolver {
      @Override
      protected void addImplicitResolvers() {
        addImplicitResolver(Tag.NULL, Pattern.compile("~?"), "~\0");
      }
    }

    private static final class New extends Resolver {
      @Override
      protected void addImplicitResolvers() {
        addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), "~nN\0");
        addImplicitResolver(Tag.BOOL, Pattern.compile("true|True|TRUE|false|False|FALSE"), "tTfF");
        addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]+"), "-+0123456789");
        addImplicitResolver(
            Tag.FLOAT, Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+\\.[0-9]*)"), "-+.0123456789");
      }
    }
  }

  /** Writes maps, lists and texts line by line, each plain text as it is. */
  private static final class Emitter {
    private static final Pattern PLAIN = Pattern.compile("[~A-Za-z0-9+-][A-Za-z0-9 .,?!/+-]*");
    private final StringBuilder text = new StringBuilder();

    static String yaml(Object value) {
      Emitter emitter = new Emitter();
      emitter.group(SchemaTest.group(value), "");
      return emitter.text.toString();
    }

    private void value(Object value, String indent) {
      if (value instanceof Map<?, ?> map) {
        if (map.isEmpty()) {
          text.append(" {}\n");
        } else {
          text.append('\n');
          SchemaTest.group(map).forEach((key, inside) -> entry(key, inside, indent + "  "));
        }
      } else if (value instanceof List<?> list) {
        text.append(list.isEmpty() ? " []\n" : "\n");
        list.forEach(item -> item(item, indent + "  "));
      } else {
        text.append(' ').append(scalar(String.valueOf(value))).append('\n');
      }
    }

    private void group(Map<String, Object> map, String indent) {
      map.forEach((key, value) -> entry(key, value, indent));
    }

    private void entry(String key, Object value, String indent) {
      text.append(indent).append(key).append(':');
      value(value, indent);
    }

    private void item(Object item, String indent) {
      text.append(indent).append('-');
      value(item, indent);
    }

    private static String scalar(String value) {
      return PLAIN.matcher(value).matches() ? value : '"' + value + '"';
    }
  }

  /** The file as maps, lists and texts. */
  private static Object tree(String text) {
    LoaderOptions loader = new LoaderOptions();
    DumperOptions dumper = new DumperOptions();
    Object tree =
        new Yaml(
                new SafeConstructor(loader),
                new Representer(dumper),
                dumper,
                loader,
                new Reading.Text())
            .load(text);
    return Objects.requireNonNull(tree);
  }

  /** Every key and every entry of a list, as the words on the way to it. */
  private static List<List<String>> everyPlace(Object tree) {
    List<List<String>> places = new ArrayList<>();
    everyPlace(tree, List.of(), places);
    return places;
  }

  private static void everyPlace(Object tree, List<String> way, List<List<String>> places) {
    List<String> keys =
        tree instanceof Map<?, ?> map
            ? List.copyOf(group(map).keySet())
            : tree instanceof List<?> list
                ? Stream.iterate(0, i -> i + 1).limit(list.size()).map(String::valueOf).toList()
                : List.of();
    for (String key : keys) {
      List<String> place = Stream.concat(way.stream(), Stream.of(key)).toList();
      places.add(place);
      everyPlace(step(tree, key), place, places);
    }
  }

  private static Object find(Object tree, List<String> place) {
    Object found = tree;
    for (String key : place) {
      found = step(found, key);
    }
    return found;
  }

  private static Object step(Object tree, String key) {
    return Objects.requireNonNull(
        tree instanceof Map ? group(tree).get(key) : list(tree).get(Integer.parseInt(key)));
  }

  private static void put(Object owner, String key, Object value) {
    if (owner instanceof Map) {
      group(owner).put(key, value);
    } else {
      list(owner).set(Integer.parseInt(key), value);
    }
  }

  private static void rename(Map<String, Object> group, String key, String other) {
    Map<String, Object> copy = new LinkedHashMap<>(group);
    group.clear();
    copy.forEach((name, value) -> group.put(name.equals(key) ? other : name, value));
  }

  private static Set<String> keys(Object schema) {
    return properties(schema).stream()
        .flatMap(group -> group.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The known keys of each group of the format; not those the schema uses to tell cases apart. */
  private static Set<Map<String, Object>> properties(Object schema) {
    Set<Map<String, Object>> found = new LinkedHashSet<>();
    if (schema instanceof Map<?, ?> map) {
      boolean isGroup = "object".equals(kind(map)) && map.containsKey("properties");
      if (isGroup) {
        found.add(group(map.get("properties")));
      }
      map.values().forEach(value -> found.addAll(properties(value)));
    }
    return found;
  }

  private static String kind(Map<?, ?> schema) {
    Object type = schema.get("type");
    return type instanceof List<?> several ? String.valueOf(several.get(0)) : String.valueOf(type);
  }

  @SuppressWarnings("unchecked") // Keys of YAML without tags are texts.
  private static Map<String, Object> group(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked") // What a list holds is looked at where it is used.
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private static String schemaText() {
    try {
      return Files.readString(FOLDER.resolve("scenario.schema.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rubric rubric() {
    try {
      byte[] bytes = Files.readAllBytes(FOLDER.resolve("rubric.yaml"));
      return ((LoadResult.Accepted<Rubric>) RubricLoader.load(bytes)).content();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

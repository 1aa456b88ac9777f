package rapport.scenario.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import rapport.scenario.format.Kind.Single;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;
import tools.jackson.jr.ob.JSON;

/**
 * The JSON schema by which an editor completes, explains and checks a scenario: the declared keys
 * in the words of that language. How each kind of single value reads there stands in {@code
 * kinds.json}.
 */
final class EditorSchema {
  private static final Kind.WholeNumber LEVEL = new Kind.WholeNumber(0, Rubric.TOP);

  /** So many numbers are listed one by one. */
  private static final int FEW = 5;

  private static final Path KINDS = Path.of("src/test/resources/format/kinds.json");

  /** What a set of moments takes of the kinds. */
  private static final List<String> OF_MOMENTS = List.of("text", "optionalText", "id", "idName");

  /** The groups that stand in several places, or speak for themselves. */
  private static final Map<Keys, String> NAMED =
      Map.of(
          Places.VARIANT, "variant",
          Places.BRANCH, "branch",
          Places.VARIABLE, "variable",
          Places.DECISION, "node",
          Places.RESPONSE, "response",
          Places.PLAYTHROUGH, "playthrough",
          Places.ALLOWANCE, "allowance");

  private static final Map<Single, String> REFERENCES =
      Map.ofEntries(
          Map.entry(Single.YES_NO, "flag"),
          Map.entry(Single.ID, "id"),
          Map.entry(Single.NODE, "id"),
          Map.entry(Single.PLACE, "place"),
          Map.entry(Single.CONDITION, "condition"),
          Map.entry(Single.CRITERION, "criterion"),
          Map.entry(Single.PROBLEM, "problem"),
          Map.entry(Single.STRENGTH, "strength"),
          Map.entry(Single.CRITICAL_CODE, "criticalCode"),
          Map.entry(Single.CHANGE, "effect"),
          Map.entry(Single.MEAN, "expectedMean"),
          Map.entry(Single.FINDING, "code"));

  private final Rubric rubric;
  private final Map<String, Object> definitions = kinds();

  private EditorSchema(Rubric rubric) {
    this.rubric = rubric;
  }

  /**
   * The schema as text.
   *
   * @param rubric whose criteria, tags and critical codes an editor proposes
   */
  static String of(Rubric rubric) {
    Map<String, Object> schema = new EditorSchema(rubric).schema();
    return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(schema) + "\n";
  }

  /** The schema of a set of moments, as text. */
  static String ofMoments(Rubric rubric) {
    EditorSchema editor = new EditorSchema(rubric);
    Map<String, Object> schema = map("$schema", "http://json-schema.org/draft-07/schema#");
    schema.putAll(editor.group(Places.MOMENTS));
    editor.definitions.keySet().retainAll(OF_MOMENTS);
    schema.put("definitions", editor.definitions);
    return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(schema) + "\n";
  }

  private static Map<String, Object> kinds() {
    try {
      return new LinkedHashMap<>(new Yaml().<Map<String, Object>>load(Files.readString(KINDS)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> schema() {
    propose("criterion", rubric.criteria().keySet());
    propose("problem", rubric.problems().keySet());
    propose("strength", rubric.strengths().keySet());
    propose("criticalCode", rubric.critical().keySet());
    Map<String, Object> nodeRules = part(Objects.requireNonNull(definitions.remove("nodeRules")));
    Map<String, Object> schema = map("$schema", "http://json-schema.org/draft-07/schema#");
    schema.putAll(group(Places.SCENARIO));
    NAMED.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(named -> definitions.put(named.getValue(), group(named.getKey())));
    part(Objects.requireNonNull(definitions.get("node"))).putAll(nodeRules);
    schema.put("definitions", definitions);
    return schema;
  }

  private void propose(String kind, Collection<String> examples) {
    part(Objects.requireNonNull(definitions.get(kind))).put("examples", examples);
  }

  private Map<String, Object> group(Keys keys) {
    Map<String, Object> group = new LinkedHashMap<>();
    if (!keys.about().isEmpty()) {
      group.put("description", keys.about());
    }
    group.put("type", "object");
    if (!keys.required().isEmpty()) {
      boolean isResponse = keys.equals(Places.RESPONSE);
      group.put("required", isResponse ? needed(keys) : keys.required());
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      properties.put(keys.key(i).name(), key(keys.key(i)));
    }
    keys.other()
        .filter(other -> other.kind() != Single.TEXT)
        .ifPresent(other -> group.put("propertyNames", reference("name")));
    group.put("properties", properties);
    group.put("additionalProperties", keys.other().<Object>map(this::key).orElse(false));
    return group;
  }

  private static List<String> needed(Keys keys) {
    return keys.names().stream().filter(name -> keys.key(name).isNeeded()).toList();
  }

  private Map<String, Object> key(Key key) {
    Map<String, Object> schema = map("description", key.about());
    if (!key.markdown().isEmpty()) {
      schema.put("markdownDescription", key.markdown());
    }
    schema.putAll(kind(key.kind(), key.isNeeded()));
    if (!key.otherwise().isEmpty() && key.kind() != Single.YES_NO) {
      boolean isNumber = key.kind() instanceof Kind.WholeNumber;
      schema.put("default", isNumber ? Integer.valueOf(key.otherwise()) : key.otherwise());
    }
    return schema;
  }

  private Map<String, Object> kind(Kind kind, boolean isNeeded) {
    if (kind instanceof Single single) {
      return single(single, isNeeded);
    } else if (kind instanceof Kind.WholeNumber range) {
      return wholeNumber(range, isNeeded);
    } else if (kind instanceof Kind.OneOf choice) {
      return oneOf(choice.words(), isNeeded);
    } else if (kind instanceof Kind.OneOrList either) {
      boolean isRoute = either.one() == Single.NODE;
      return reference(isRoute ? isNeeded ? "neededRoute" : "route" : "spoken");
    } else if (kind instanceof Kind.ListOf list) {
      Map<String, Object> schema = type("array", isNeeded);
      if (isNeeded) {
        schema.put("minItems", 1);
      }
      schema.put("items", kind(list.item(), isTold(list.item())));
      return schema;
    } else if (kind instanceof Kind.MapOf map) {
      return named(map, isNeeded);
    }
    Keys keys = ((Kind.Group) kind).keys();
    Map<String, Object> schema = NAMED.containsKey(keys) ? reference(NAMED.get(keys)) : group(keys);
    if (!isNeeded && !NAMED.containsKey(keys)) {
      schema.put("type", List.of("object", "null"));
    }
    return schema;
  }

  /** Whether an entry of a list may not be left empty. */
  private static boolean isTold(Kind item) {
    return item instanceof Kind.Group || item instanceof Kind.WholeNumber;
  }

  private static Map<String, Object> single(Single single, boolean isNeeded) {
    if (single == Single.FORMAT) {
      return map("enum", List.of(1, "1"));
    }
    boolean isText = !REFERENCES.containsKey(single) || (single == Single.NODE && !isNeeded);
    if (isText) {
      return reference(isNeeded ? "text" : "optionalText");
    }
    return reference(Objects.requireNonNull(REFERENCES.get(single)));
  }

  private static Map<String, Object> wholeNumber(Kind.WholeNumber range, boolean isNeeded) {
    Map<String, Object> schema =
        map("type", isNeeded ? List.of("integer", "string") : List.of("integer", "string", "null"));
    schema.put("minimum", range.least());
    schema.put("maximum", range.most());
    schema.put("pattern", "^\\s*(?:" + Digits.of(range) + ")" + (isNeeded ? "" : "?") + "\\s*$");
    boolean areFew = range.most() - range.least() < FEW;
    schema.put(
        "patternErrorMessage",
        areFew
            ? choice(IntStream.rangeClosed(range.least(), range.most()).mapToObj(String::valueOf))
            : "Write a whole number from " + range.words() + ".");
    return schema;
  }

  private static Map<String, Object> oneOf(List<String> words, boolean isNeeded) {
    Map<String, Object> schema = map("type", isNeeded ? "string" : List.of("string", "null"));
    schema.put("examples", words);
    String end = isNeeded ? ")\\s*$" : ")?\\s*$";
    schema.put("pattern", "^\\s*(?:" + String.join("|", words) + end);
    schema.put("patternErrorMessage", choice(words.stream()));
    return schema;
  }

  /** Such as "Write 1, 2 or 3.". */
  private static String choice(Stream<String> several) {
    List<String> words = several.toList();
    int last = words.size() - 1;
    if (last == 0) {
      return "Write " + words.get(0) + ".";
    }
    return "Write " + String.join(", ", words.subList(0, last)) + " or " + words.get(last) + ".";
  }

  private Map<String, Object> named(Kind.MapOf map, boolean isNeeded) {
    Map<String, Object> schema = type("object", isNeeded);
    if (isNeeded || map.equals(Places.DECISION.key("responses").kind())) {
      schema.put("minProperties", 1);
    }
    schema.put("propertyNames", reference(map.name() == Single.ID ? "idName" : "name"));
    if (map.value().equals(LEVEL)) {
      Map<String, Object> criteria = new LinkedHashMap<>();
      rubric.criteria().values().forEach(each -> criteria.put(each.id(), level(each)));
      schema.put("properties", criteria);
    }
    boolean isList = map.value() instanceof Kind.ListOf;
    Map<String, Object> value = new LinkedHashMap<>();
    if (!map.about().isEmpty()) {
      value.put("description", map.about());
    }
    value.putAll(kind(map.value(), !isList));
    schema.put("additionalProperties", value);
    return schema;
  }

  /** What the rubric says of the levels of this criterion. */
  private static Map<String, Object> level(Criterion criterion) {
    StringBuilder words = new StringBuilder(criterion.question());
    for (int level = Rubric.TOP; level >= 0; level--) {
      words.append(' ').append(level).append(": ").append(criterion.levels().get(level));
    }
    Map<String, Object> schema = map("description", words.toString());
    schema.putAll(wholeNumber(LEVEL, true));
    return schema;
  }

  private static Map<String, Object> type(String type, boolean isNeeded) {
    return map("type", isNeeded ? type : List.of(type, "null"));
  }

  private static Map<String, Object> reference(String definition) {
    return map("$ref", "#/definitions/" + definition);
  }

  private static Map<String, Object> map(String key, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }

  @SuppressWarnings("unchecked") // Made of such maps alone.
  private static Map<String, Object> part(Object schema) {
    return (Map<String, Object>) Objects.requireNonNull(schema);
  }
}

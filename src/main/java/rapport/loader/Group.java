package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.BAD_ID;
import static rapport.diagnostic.DiagnosticCode.MISSING_KEY;
import static rapport.diagnostic.DiagnosticCode.NOT_A_NUMBER;
import static rapport.diagnostic.DiagnosticCode.OUT_OF_RANGE;
import static rapport.diagnostic.DiagnosticCode.UNKNOWN_KEY;
import static rapport.diagnostic.DiagnosticCode.WRONG_KIND;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapport.diagnostic.SourcePosition;

/** One group of keys, read key by key; what is left over at the end is unknown. */
final class Group {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");
  private static final Set<String> RESERVED =
      Set.of("back", "quit", "repeat", "score", "and", "or", "not", "visited", "said");

  private final Yaml.Fields fields;
  private final String name;
  private final Findings findings;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  Group(Yaml.Fields fields, String name, Findings findings) {
    this.fields = fields;
    this.name = name;
    this.findings = findings;
  }

  /** This value as a group; an empty one, and a finding, where it is something else. */
  static Group of(Yaml value, String name, Findings findings) {
    if (value instanceof Yaml.Fields fields) {
      return new Group(fields, name, findings);
    }
    findings.add(
        WRONG_KIND,
        value.position(),
        name + " must be a group of keys, and this is " + value.kind() + ".",
        "Write each key on a line of its own below, indented: `key: value`.");
    return new Group(Yaml.Fields.empty(value.position()), name, findings).silenced();
  }

  private boolean silent;

  private Group silenced() {
    silent = true;
    return this;
  }

  /** Whether it was a group at all. */
  boolean isReadable() {
    return !silent;
  }

  SourcePosition position() {
    return fields.position();
  }

  Findings findings() {
    return findings;
  }

  /** Whether something stands behind the key: neither nothing nor an empty list or group. */
  boolean has(String key) {
    return value(key).filter(v -> !isEmpty(v)).isPresent();
  }

  /** Where the key's value stands, or the group when it is missing. */
  SourcePosition at(String key) {
    Yaml.Field field = fields.fields().get(key);
    return field == null ? fields.position() : field.value().position();
  }

  SourcePosition keyAt(String key) {
    Yaml.Field field = fields.fields().get(key);
    return field == null ? fields.position() : field.position();
  }

  /** The value, unless it is missing or empty text. */
  Optional<Yaml> value(String key) {
    known.add(key);
    Yaml.Field field = fields.fields().get(key);
    if (field == null || (field.value() instanceof Yaml.Text text && text.value().isBlank())) {
      return Optional.empty();
    }
    return Optional.of(field.value());
  }

  /** The value of a key that may not be missing; an empty list or group is no value either. */
  Optional<Yaml> required(String key) {
    Optional<Yaml> value = value(key).filter(v -> !isEmpty(v));
    if (value.isEmpty() && !silent) {
      missing.add(key);
    }
    return value;
  }

  private static boolean isEmpty(Yaml value) {
    return (value instanceof Yaml.Items items && items.items().isEmpty())
        || (value instanceof Yaml.Fields group && group.fields().isEmpty());
  }

  String text(String key) {
    return value(key).map(v -> text(key, v)).orElse("");
  }

  String requiredText(String key) {
    return required(key).map(v -> text(key, v)).orElse("");
  }

  private String text(String key, Yaml value) {
    if (value instanceof Yaml.Text text) {
      return text.value().strip();
    }
    findings.add(
        WRONG_KIND,
        value.position(),
        "`" + key + "` must be text, and this is " + value.kind() + ".",
        "Write the text behind `" + key + ":`, or below a `>-`.");
    return "";
  }

  /** Prose: text that is shown, which never stands inside braces. */
  String prose(String key) {
    return value(key).map(v -> prose(key, v)).orElse("");
  }

  String requiredProse(String key) {
    return required(key).map(v -> prose(key, v)).orElse("");
  }

  private String prose(String key, Yaml value) {
    ProseCheck.check(key, value, findings);
    return text(key, value);
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Yaml item : items(key)) {
      if (item instanceof Yaml.Text text) {
        texts.add(text.value().strip());
      } else {
        findings.add(
            WRONG_KIND,
            item.position(),
            "Each of `" + key + "` must be text, and this is " + item.kind() + ".",
            "Write one text behind each dash.");
      }
    }
    return texts;
  }

  List<Yaml> items(String key) {
    return value(key).map(v -> items(key, v)).orElse(List.of());
  }

  private List<Yaml> items(String key, Yaml value) {
    if (value instanceof Yaml.Items items) {
      return items.items();
    }
    findings.add(
        WRONG_KIND,
        value.position(),
        "`" + key + "` must be a list, and this is " + value.kind() + ".",
        "Write each entry on a line of its own behind a dash: `- entry`.");
    return List.of();
  }

  Optional<Group> group(String key) {
    return value(key).map(v -> Group.of(v, "`" + key + "`", findings));
  }

  Map<String, Yaml.Field> entries() {
    return new LinkedHashMap<>(fields.fields());
  }

  boolean flag(String key, boolean usual) {
    String text = text(key);
    switch (text) {
      case "" -> {
        return usual;
      }
      case "yes", "true" -> {
        return true;
      }
      case "no", "false" -> {
        return false;
      }
      default -> {
        findings.add(
            WRONG_KIND,
            at(key),
            "`" + key + "` must be yes or no, and this is `" + text + "`.",
            "Write yes or no.");
        return usual;
      }
    }
  }

  int number(String key, int usual, int least, int most) {
    return value(key).map(v -> number(key, v, usual, least, most)).orElse(usual);
  }

  private int number(String key, Yaml value, int usual, int least, int most) {
    String text = text(key, value);
    if (text.isEmpty()) {
      return usual;
    }
    if (!WHOLE.matcher(text).matches()) {
      findings.add(
          NOT_A_NUMBER,
          value.position(),
          "`" + key + "` must be a whole number, and this is `" + text + "`.",
          "Write a number from " + least + " to " + most + ".");
      return usual;
    }
    int number = Integer.parseInt(text.startsWith("+") ? text.substring(1) : text);
    if (number < least || number > most) {
      findings.add(
          OUT_OF_RANGE,
          value.position(),
          "`" + key + "` is " + number + ".",
          "Write a number from " + least + " to " + most + ".");
      return usual;
    }
    return number;
  }

  String oneOf(String key, List<String> words) {
    String text = text(key);
    if (!text.isEmpty() && !words.contains(text)) {
      findings.add(
          WRONG_KIND,
          at(key),
          "`" + key + "` can't be `" + text + "`.",
          "Write one of: " + String.join(", ", words) + ".",
          text,
          words);
      return "";
    }
    return text;
  }

  static boolean isId(String id, SourcePosition position, Findings findings) {
    if (RESERVED.contains(id)) {
      findings.add(
          BAD_ID,
          position,
          "`" + id + "` is a word that Rapport uses itself.",
          "Choose another id.");
      return false;
    }
    if (!ID.matcher(id).matches()) {
      findings.add(
          BAD_ID,
          position,
          "`" + id + "` can't be an id.",
          "Use small letters, digits and hyphens, beginning with a letter: `" + idLike(id) + "`.");
      return false;
    }
    return true;
  }

  private static String idLike(String id) {
    String like =
        id.toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+|-+$", "");
    return like.isEmpty() ? "my-id" : like;
  }

  /** Whether a key that nobody knows looks like one of these. */
  boolean hasMisspelt(Collection<String> keys) {
    return fields.fields().keySet().stream()
        .filter(key -> !known.contains(key))
        .anyMatch(key -> !Suggestions.of(key, keys).isEmpty());
  }

  /** Reports every key that nothing asked for, and every one that was asked for in vain. */
  void close() {
    for (Yaml.Field field : fields.fields().values()) {
      if (!known.contains(field.key())) {
        // A misspelt key is one mistake, not an unknown one and a missing one.
        Suggestions.of(field.key(), missing).stream().findFirst().ifPresent(missing::remove);
        findings.add(
            UNKNOWN_KEY,
            field.position(),
            name + " has no key `" + field.key() + "`.",
            "It may have: " + String.join(", ", known) + ".",
            field.key(),
            known);
      }
    }
    for (String key : missing) {
      findings.add(
          MISSING_KEY,
          keyAt(key),
          name + " has no `" + key + "`.",
          "Add a line `" + key + ": ...` here.");
    }
  }
}

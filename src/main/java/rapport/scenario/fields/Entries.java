package rapport.scenario.fields;

import static rapport.scenario.diagnostic.DiagnosticCode.MISSING_KEY;

import java.util.ArrayList;
import java.util.List;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.format.Kind;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlList;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;

/** Values that hold several: lists, and groups of named things. */
public final class Entries {
  private static final YamlMap NO_ENTRIES = new YamlMap(false, 0, 0);
  private static final Kind WORDS = Kind.listOf(Kind.Single.TEXT);

  private Entries() {}

  /** The entries of a group; none when missing or of another kind, which is then reported. */
  public static YamlMap map(Fields fields, String key) {
    Yaml value = fields.get(key);
    if (value instanceof YamlMap map) {
      return map;
    }
    reportKind(fields, key, value);
    return NO_ENTRIES;
  }

  /** The entries of a list, whatever they are; none when missing or of another kind. */
  public static List<Yaml> list(Fields fields, String key) {
    Yaml value = fields.get(key);
    if (value instanceof YamlList list) {
      return list.items();
    }
    reportKind(fields, key, value);
    return List.of();
  }

  private static void reportKind(Fields fields, String key, Yaml value) {
    if (!value.isMissing()) {
      WrongKind.report(value, key, fields.kind(key), fields.findings());
    }
  }

  /** The words of a list, those that are empty left out. */
  public static List<YamlText> words(Fields fields, String key) {
    return words(list(fields, key), key, fields.findings());
  }

  public static List<String> strings(Fields fields, String key) {
    List<String> strings = new ArrayList<>(2);
    for (YamlText word : words(fields, key)) {
      strings.add(word.value());
    }
    return strings;
  }

  /** The words of a list that must be there. */
  public static List<YamlText> words(Yaml value, String what, FileFindings findings) {
    if (value instanceof YamlList list) {
      return words(list.items(), what, findings);
    }
    WrongKind.report(value, what, WORDS, findings);
    return List.of();
  }

  private static List<YamlText> words(List<Yaml> items, String what, FileFindings findings) {
    List<YamlText> words = new ArrayList<>(items.size());
    for (Yaml item : items) {
      YamlText word = Values.text(item, what, findings);
      if (!word.isAbsent()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The words of a list of names, none of which may be empty. */
  public static List<YamlText> names(Fields fields, String key) {
    List<Yaml> items = list(fields, key);
    for (Yaml item : items) {
      if (item.isMissing()) {
        fields
            .findings()
            .add(
                MISSING_KEY,
                item,
                "An entry of `" + key + "` is empty.",
                "Write a name there, or delete it.");
      }
    }
    return words(items, key, fields.findings());
  }
}

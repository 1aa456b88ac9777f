package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.MISSING_KEY;
import static rapport.scenario.diagnostic.DiagnosticCode.NOT_A_NUMBER;
import static rapport.scenario.diagnostic.DiagnosticCode.OUT_OF_RANGE;
import static rapport.scenario.diagnostic.DiagnosticCode.WRONG_KIND;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlBroken;
import rapport.scenario.yaml.YamlList;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;
import rapport.text.WholeNumber;

/** Values that are no prose: words, numbers, yes or no, and lists of words. */
final class Values {
  private static final YamlMap NO_ENTRIES = new YamlMap(false, 0, 0);

  private Values() {}

  /** The text of this key; empty when missing or no text, which is then reported. */
  static YamlText text(Fields fields, String key) {
    return text(fields.get(key), key, fields.findings());
  }

  static YamlText text(Yaml value, String what, FileFindings findings) {
    if (value instanceof YamlText text) {
      return text.isMissing() ? YamlText.NONE : text;
    }
    if (!(value instanceof YamlBroken)) {
      findings.add(
          WRONG_KIND,
          value,
          "`" + what + "` is " + value.kind() + " here, and a single value is expected.",
          "Write one value directly after the colon.");
    }
    return YamlText.NONE;
  }

  static boolean yesNo(Fields fields, String key, boolean otherwise) {
    YamlText text = text(fields, key);
    if (text.isAbsent()) {
      return otherwise;
    }
    switch (text.value().toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> {
        return true;
      }
      case "no", "false" -> {
        return false;
      }
      default -> {
        fields
            .findings()
            .add(
                WRONG_KIND,
                text,
                "`" + key + "` is `" + text.value() + "` here, and yes or no is expected.",
                "Write `" + key + ": yes` or `" + key + ": no`.");
        return otherwise;
      }
    }
  }

  static int number(Fields fields, String key, int least, int most, int otherwise) {
    YamlText text = text(fields, key);
    return text.isAbsent()
        ? otherwise
        : number(text, key, least, most, fields.findings()).orElse(otherwise);
  }

  /**
   * The whole number written here; empty when it is none or out of range, which is then reported.
   */
  static OptionalInt number(
      YamlText text, String what, int least, int most, FileFindings findings) {
    OptionalInt number = WholeNumber.parse(text.value());
    if (number.isEmpty()) {
      findings.add(
          NOT_A_NUMBER,
          text,
          "`" + text.value() + "` is not a whole number.",
          "Write `" + what + "` in digits, from " + least + " to " + most + ".");
      return number;
    }
    if (number.getAsInt() < least || number.getAsInt() > most) {
      findings.add(
          OUT_OF_RANGE,
          text,
          "`"
              + what
              + "` is "
              + text.value()
              + " here, and it goes from "
              + least
              + " to "
              + most
              + ".",
          "Choose a number within that range.");
      return OptionalInt.empty();
    }
    return number;
  }

  /** One of a few words; empty text when missing or another, which is then reported. */
  static String oneOf(Fields fields, String key, List<String> words) {
    YamlText text = text(fields, key);
    if (text.isAbsent() || words.contains(text.value())) {
      return text.value();
    }
    fields
        .findings()
        .add(
            WRONG_KIND,
            text.position(),
            "`" + key + "` cannot be `" + text.value() + "`.",
            "Write one of: " + String.join(", ", words) + ".",
            () -> Suggestions.of(text.value(), words));
    return "";
  }

  /** The words of a list, those that are empty left out. */
  static List<YamlText> words(Fields fields, String key) {
    Yaml value = fields.get(key);
    if (value.isMissing() || value instanceof YamlBroken) {
      return List.of();
    }
    return words(value, key, fields.findings());
  }

  static List<String> strings(Fields fields, String key) {
    List<String> strings = new ArrayList<>(2);
    for (YamlText word : words(fields, key)) {
      strings.add(word.value());
    }
    return strings;
  }

  static List<YamlText> words(Yaml value, String what, FileFindings findings) {
    if (!(value instanceof YamlList list)) {
      if (!(value instanceof YamlBroken)) {
        findings.add(
            WRONG_KIND,
            value,
            "`" + what + "` is " + value.kind() + " here, and a list is expected.",
            listHelp(what, value));
      }
      return List.of();
    }
    List<YamlText> words = new ArrayList<>(list.items().size());
    for (Yaml item : list.items()) {
      YamlText word = text(item, what, findings);
      if (!word.isAbsent()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The words of a list of names, none of which may be empty. */
  static List<YamlText> names(Fields fields, String key) {
    if (fields.get(key) instanceof YamlList list) {
      for (Yaml item : list.items()) {
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
    }
    return words(fields, key);
  }

  private static String listHelp(String what, Yaml value) {
    String example = value instanceof YamlText text && text.isOneLine() ? text.value() : "one, two";
    return "Put it in brackets: `"
        + what
        + ": ["
        + example
        + "]`, or each on a line of its own after a dash.";
  }

  /** The entries of a list, whatever they are. */
  static List<Yaml> items(Fields fields, String key) {
    Yaml value = fields.get(key);
    if (value instanceof YamlList list) {
      return list.items();
    }
    reportKind(fields, key, value, "a list is expected", listHelp(key, value));
    return List.of();
  }

  /** The entries of a group of named things. */
  static YamlMap entries(Fields fields, String key) {
    Yaml value = fields.get(key);
    if (value instanceof YamlMap map) {
      return map;
    }
    reportKind(
        fields,
        key,
        value,
        "names with something below each are expected",
        "Give each a name with a colon, without a dash, and its keys below it, indented by two more spaces.");
    return NO_ENTRIES;
  }

  private static void reportKind(
      Fields fields, String key, Yaml value, String expected, String help) {
    if (!value.isMissing() && !(value instanceof YamlBroken)) {
      fields
          .findings()
          .add(
              WRONG_KIND,
              value,
              "`" + key + "` is " + value.kind() + " here, and " + expected + ".",
              help);
    }
  }
}

package rapport.scenario.fields;

import static rapport.scenario.diagnostic.DiagnosticCode.NOT_A_NUMBER;
import static rapport.scenario.diagnostic.DiagnosticCode.OUT_OF_RANGE;
import static rapport.scenario.diagnostic.DiagnosticCode.WRONG_KIND;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.format.Kind;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;
import rapport.text.WholeNumber;

/** Single values that are no prose: words, numbers, yes or no. */
public final class Values {
  private Values() {}

  /** The text of this key; empty when missing or no text, which is then reported. */
  public static YamlText text(Fields fields, String key) {
    return text(fields.get(key), key, fields.findings());
  }

  public static YamlText text(Yaml value, String what, FileFindings findings) {
    if (value instanceof YamlText text) {
      return text.isMissing() ? YamlText.NONE : text;
    }
    WrongKind.report(value, what, Kind.Single.TEXT, findings);
    return YamlText.NONE;
  }

  /** Yes or no; as declared when missing or neither, which is then reported. */
  public static boolean yesNo(Fields fields, String key) {
    YamlText text = text(fields, key);
    if (text.isAbsent()) {
      return isOtherwise(fields, key);
    }
    switch (text.value().toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> {
        return true;
      }
      case "no", "false" -> {
        return false;
      }
      default -> {
        reportNeither(fields, key, text);
        return isOtherwise(fields, key);
      }
    }
  }

  private static boolean isOtherwise(Fields fields, String key) {
    return fields.otherwise(key).equals("yes");
  }

  private static void reportNeither(Fields fields, String key, YamlText text) {
    fields
        .findings()
        .add(
            WRONG_KIND,
            text,
            "`" + key + "` is `" + text.value() + "` here, and yes or no is expected.",
            "Write `" + key + ": yes` or `" + key + ": no`.");
  }

  /** A whole number; as declared, or nought, when missing or none, which is then reported. */
  public static int number(Fields fields, String key) {
    OptionalInt number = wholeNumber(fields, key);
    if (number.isPresent()) {
      return number.getAsInt();
    }
    String otherwise = fields.otherwise(key);
    return otherwise.isEmpty() ? 0 : Integer.parseInt(otherwise);
  }

  /** A whole number; empty when missing, none or out of range, which is then reported. */
  public static OptionalInt wholeNumber(Fields fields, String key) {
    YamlText text = text(fields, key);
    if (text.isAbsent()) {
      return OptionalInt.empty();
    }
    Kind.WholeNumber range = (Kind.WholeNumber) fields.kind(key);
    OptionalInt number = WholeNumber.parse(text.value());
    if (number.isEmpty()) {
      fields
          .findings()
          .add(
              NOT_A_NUMBER,
              text,
              "`" + text.value() + "` is not a whole number.",
              "Write `" + key + "` in digits, from " + range.words() + ".");
      return number;
    }
    if (!range.holds(number.getAsInt())) {
      reportRange(fields, key, text, range.words());
      return OptionalInt.empty();
    }
    return number;
  }

  /** A number with a point in it, perhaps; nought when missing or none, which is then reported. */
  public static BigDecimal decimal(Fields fields, String key) {
    YamlText text = text(fields, key);
    if (text.isAbsent()) {
      return BigDecimal.ZERO;
    }
    int most = ((Kind.Decimal) fields.kind(key)).most();
    Optional<BigDecimal> number = DecimalText.parse(text.value());
    if (number.isEmpty()) {
      fields
          .findings()
          .add(
              NOT_A_NUMBER,
              text,
              "`" + text.value() + "` is not a number.",
              "Write digits, with a point before decimals, such as 2.5.");
    } else if (number.get().compareTo(BigDecimal.valueOf(most)) > 0) {
      reportRange(fields, key, text, "0 to " + most);
    }
    return number.orElse(BigDecimal.ZERO);
  }

  private static void reportRange(Fields fields, String key, YamlText text, String range) {
    fields
        .findings()
        .add(
            OUT_OF_RANGE,
            text,
            "`" + key + "` is " + text.value() + " here, and it goes from " + range + ".",
            "Choose a number within that range.");
  }

  /** One of a few words; empty text when missing or another, which is then reported. */
  public static String oneOf(Fields fields, String key) {
    return oneOf(text(fields, key), key, fields.kind(key), fields.findings());
  }

  public static String oneOf(YamlText text, String what, Kind kind, FileFindings findings) {
    List<String> words = ((Kind.OneOf) kind).words();
    if (text.isAbsent() || words.contains(text.value())) {
      return text.value();
    }
    findings.add(
        WRONG_KIND,
        text.position(),
        "`" + what + "` cannot be `" + text.value() + "`.",
        "Write one of: " + String.join(", ", words) + ".",
        () -> Suggestions.of(text.value(), words));
    return "";
  }
}

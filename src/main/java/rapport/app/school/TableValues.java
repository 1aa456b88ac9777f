package rapport.app.school;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.app.school.LongTable.Value;
import rapport.app.workspace.RefusedException;
import rapport.export.csv.CsvTable;
import rapport.grading.statistics.Scale;
import rapport.text.Suggestions;

/**
 * What the values of a table mean.
 *
 * @param number the number of a value; for a name, its place on the scale
 */
record TableValues(Scale scale, ToDoubleFunction<Value> number) {
  private static final Pattern RANGE =
      Pattern.compile("(-?\\d{1,4})\\s*(?:-|–|\\.\\.)\\s*(-?\\d{1,4})");

  /**
   * Values on the scale that was declared; without one, numbers of any size, or names where there
   * is no number at all.
   *
   * @throws RefusedException if the scale can't be understood, or a value isn't on it
   */
  static TableValues of(LongTable table, @Nullable String scale, @Nullable String levels) {
    if (scale != null && levels != null) {
      throw RefusedException.usage("--scale and --levels say the same thing. Give one of them.");
    } else if (levels != null) {
      return named(table, Scale.ordered(labels(levels)));
    }
    boolean isNumbers =
        scale != null || table.values().stream().anyMatch(value -> parsed(value).isPresent());
    List<String> names = table.values().stream().map(Value::text).distinct().sorted().toList();
    return isNumbers ? numbers(table, scale) : named(table, Scale.named(names));
  }

  /** Numbers on the scale that was declared, or of any size. */
  static TableValues numbers(LongTable table, @Nullable String scale) {
    return numbered(table, scale == null ? Scale.NUMBERS : scale(scale));
  }

  private static List<String> labels(String levels) {
    List<String> labels = Arrays.stream(levels.split(",", -1)).map(String::strip).toList();
    boolean isUsable = labels.size() > 1 && !labels.contains("") && isDistinct(labels);
    if (!isUsable) {
      throw RefusedException.usage(
          "--levels needs two names or more, each once, the lowest first: low,middle,high");
    }
    return labels;
  }

  private static boolean isDistinct(List<String> labels) {
    return labels.stream().distinct().count() == labels.size();
  }

  /**
   * The scale as it is written on the command line, such as {@code 0-4}.
   *
   * @throws RefusedException if it can't be understood
   */
  private static Scale scale(String words) {
    Matcher range = RANGE.matcher(words.strip());
    if (range.matches()) {
      int lowest = Integer.parseInt(range.group(1));
      int highest = Integer.parseInt(range.group(2));
      if (lowest < highest) {
        return Scale.of(lowest, highest);
      }
    }
    throw RefusedException.usage(
        "--scale needs the lowest and the highest whole number, such as 0-4, and not “"
            + words
            + "”.");
  }

  private static Optional<BigDecimal> parsed(Value value) {
    return CsvTable.number(value.text());
  }

  private static TableValues numbered(LongTable table, Scale scale) {
    return new TableValues(scale, value -> number(table, scale, value));
  }

  private static double number(LongTable table, Scale scale, Value value) {
    double number =
        parsed(value)
            .orElseThrow(() -> table.mistake(value, "“" + value.text() + "” is no number."))
            .doubleValue();
    if (scale.isBounded() && !scale.holds(number)) {
      throw table.mistake(
          value, value.text() + " is not on the scale, which has the whole numbers " + scale + ".");
    }
    return number;
  }

  private static TableValues named(LongTable table, Scale scale) {
    return new TableValues(scale, value -> place(table, scale, value));
  }

  private static double place(LongTable table, Scale scale, Value value) {
    int place = scale.labels().indexOf(value.text());
    if (place >= 0) {
      return place;
    }
    List<String> similar = Suggestions.of(value.text(), scale.labels());
    throw table.mistake(
        value,
        "“"
            + value.text()
            + "” is not among the levels "
            + String.join(", ", scale.labels())
            + "."
            + (similar.isEmpty() ? "" : " Did you mean " + similar.get(0) + "?"));
  }
}

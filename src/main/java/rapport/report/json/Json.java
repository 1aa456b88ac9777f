package rapport.report.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Fractions;
import rapport.text.Sanitiser;
import tools.jackson.jr.ob.JSON;

/** Results for programs. */
public final class Json {
  private static final JSON WRITER =
      JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES, JSON.Feature.PRETTY_PRINT_OUTPUT);
  private static final JSON LINE_WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  /** Digits behind the point of the decimal that stands beside each exact value. */
  private static final int DECIMALS = 6;

  private Json() {}

  /** Maps, lists, texts, numbers, booleans and nulls as JSON, ending in a line break. */
  public static String of(Object value) {
    return escape(WRITER.asString(value)) + "\n";
  }

  /** The same on one line, without a line break. */
  public static String line(Object value) {
    return escape(LINE_WRITER.asString(value));
  }

  /** A value as the fraction it is, with a decimal beside it; null when it is undefined. */
  public static @Nullable Map<String, Object> number(@Nullable BigFraction value) {
    if (value == null) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("exact", Fractions.exact(value));
    json.put("decimal", Fractions.decimal(value, DECIMALS));
    return json;
  }

  /**
   * A result may be looked at in a terminal too, so what is unsafe there is written as an escape,
   * which means the same. JSON has escaped the rest already.
   */
  private static String escape(String json) {
    StringBuilder safe = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (c >= 0x7F && Sanitiser.isUnsafe(c)) {
                safe.append(String.format("\\u%04x", c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}

package rapport.report.json;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Fractions;
import rapport.text.Sanitiser;
import tools.jackson.jr.ob.JSON;

/**
 * Results for programs. A document is put together from {@link #object}s, so that its names and
 * their order can be seen in one place; how a value of the domain is written is said once, here.
 */
public final class Json {
  private static final JSON LINE = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);
  private static final JSON PAGE = LINE.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

  /** Digits behind the point of the decimal that stands beside each exact value. */
  private static final int DECIMALS = 6;

  /** Of a statistic: digits enough for every comparison, and few enough to be read. */
  private static final double PRECISION = 1e9;

  private Json() {}

  /** A document, ending in a line break. */
  public static String of(Object document) {
    return escape(PAGE.asString(plain(document))) + "\n";
  }

  /** The same on one line, without a line break. */
  public static String line(Object document) {
    return escape(LINE.asString(plain(document)));
  }

  /**
   * An object.
   *
   * @param namesAndValues in turn; a name whose value is an empty {@link Optional} is left out,
   *     while null is written
   */
  public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = (String) Objects.requireNonNull(namesAndValues[i]);
      if (namesAndValues[i + 1] instanceof Optional<?> known) {
        known.ifPresent(value -> object.put(name, value));
      } else {
        object.put(name, namesAndValues[i + 1]);
      }
    }
    return object;
  }

  /** An object with a name for each of these, in their order. */
  static <T> Map<String, @Nullable Object> map(
      Collection<T> all, Function<T, String> name, Function<T, @Nullable Object> value) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    all.forEach(each -> map.put(name.apply(each), value.apply(each)));
    return map;
  }

  /** The same names with what this makes of their values. */
  static <T> Map<String, @Nullable Object> map(
      Map<String, T> all, Function<T, @Nullable Object> value) {
    return map(all.entrySet(), Map.Entry::getKey, each -> value.apply(each.getValue()));
  }

  public static <T> List<Object> list(Collection<T> all, Function<T, Object> value) {
    return all.stream().map(value).toList();
  }

  /** The text, or null where there is none. */
  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Maps, lists, texts, numbers, booleans and nulls, which is all that JSON has. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      map.forEach((name, inner) -> object.put(String.valueOf(plain(name)), plain(inner)));
      return object;
    } else if (value instanceof Collection<?> all) {
      return all.stream().map(Json::plain).toList();
    } else if (value instanceof BigFraction number) {
      return object(
          "exact", Fractions.exact(number), "decimal", Fractions.decimal(number, DECIMALS));
    } else if (value instanceof Double number) {
      // Adding zero turns a negative zero into a plain one.
      return Math.rint(number * PRECISION) / PRECISION + 0.0;
    } else if (value instanceof Enum<?> word) {
      return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    // Whole numbers without a limit would be rounded by many a program that reads them.
    return value instanceof BigInteger || value instanceof Instant ? value.toString() : value;
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

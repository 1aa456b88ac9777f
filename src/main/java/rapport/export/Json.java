package rapport.export;

import rapport.text.Sanitiser;
import tools.jackson.jr.ob.JSON;

/** Results for programs. */
public final class Json {
  private static final JSON WRITER =
      JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES, JSON.Feature.PRETTY_PRINT_OUTPUT);

  private Json() {}

  /** Maps, lists, texts, numbers, booleans and nulls as JSON, ending in a line break. */
  public static String of(Object value) {
    return escape(WRITER.asString(value)) + "\n";
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

package rapport.report.html;

import rapport.text.Sanitiser;

/** Text for HTML and SVG that is well-formed XML as well. */
public final class Markup {
  private Markup() {}

  /** Text, for between tags or within quotes, that can never be markup. */
  public static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    clean(text).codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  /** Text of characters that XML knows. */
  static String clean(String text) {
    return Sanitiser.clean(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }

  private static void append(StringBuilder safe, int codePoint) {
    switch (codePoint) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> safe.appendCodePoint(codePoint);
    }
  }
}

package rapport.scenario.twine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where something in a text ends. */
final class Spans {
  /**
   * So far an end is looked for; few macros are longer, and a hostile file must not take minutes.
   */
  private static final int FARTHEST = 4_000;

  private Spans() {}

  /** The place of this end, or -1 when it is too far or not there. */
  static int find(String text, String end, int from) {
    int start = Math.min(from, text.length());
    int limit = Math.min(text.length(), start + FARTHEST);
    int at = text.substring(start, limit).indexOf(end);
    return at < 0 ? -1 : start + at;
  }

  /** Behind the comment that begins here; here if none does. */
  static int pastComment(String text, int at, String opening, String closing) {
    int end = text.startsWith(opening, at) ? find(text, closing, at + opening.length()) : -1;
    return end < 0 ? at : end + closing.length();
  }

  /** The place of the bracket that closes the one here, or -1. */
  static int closing(String text, int open, char closer, boolean hasQuotes) {
    int limit = Math.min(text.length(), open + FARTHEST);
    int level = 0;
    for (int at = open; at < limit; at++) {
      char c = text.charAt(at);
      if (hasQuotes && opensQuote(text, at)) {
        at = Math.max(at, pastQuote(text, at) - 1);
      } else if (c == text.charAt(open)) {
        level++;
      } else if (c == closer && --level == 0) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a quotation mark here begins a quotation; in {@code it's} it doesn't. */
  private static boolean opensQuote(String text, int at) {
    char c = text.charAt(at);
    return c == '"' || (c == '\'' && !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** Behind the quotation that opens here; here if it never closes. */
  static int pastQuote(String text, int open) {
    int limit = Math.min(text.length(), open + FARTHEST);
    for (int at = open + 1; at < limit; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == text.charAt(open)) {
        return at + 1;
      }
    }
    return open;
  }

  /** The quotations these arguments consist of; nothing if there is anything else among them. */
  static Optional<List<String>> quotations(String arguments) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < arguments.length(); at++) {
      char c = arguments.charAt(at);
      if (c == '"' || c == '\'') {
        int end = pastQuote(arguments, at);
        if (end == at) {
          return Optional.empty();
        }
        found.add(unescape(arguments.substring(at + 1, end - 1)));
        at = end - 1;
      } else if (c != ',' && !Character.isWhitespace(c)) {
        return Optional.empty();
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static String unescape(String written) {
    return written.replaceAll("\\\\(.)", "$1");
  }
}

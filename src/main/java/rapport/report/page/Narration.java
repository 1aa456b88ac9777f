package rapport.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapport.text.Sanitiser;

/** Tells what is seen from what is said: authors put {@code _underscores_} around what is seen. */
public final class Narration {
  /** An underscore inside a word, as in a file name, marks nothing. */
  private static final Pattern SEEN =
      Pattern.compile("(?<![\\p{L}\\p{N}])_([^_]+)_(?![\\p{L}\\p{N}])");

  private Narration() {}

  public static List<Span> spans(Role role, String text) {
    String safe = Sanitiser.clean(text);
    List<Span> spans = new ArrayList<>();
    Matcher seen = SEEN.matcher(safe);
    int from = 0;
    while (seen.find()) {
      add(spans, role, safe.substring(from, seen.start()));
      add(spans, Role.NARRATION, seen.group(1));
      from = seen.end();
    }
    add(spans, role, safe.substring(from));
    return spans;
  }

  /** The text without the marks. */
  public static String unmarked(String text) {
    return spans(Role.BODY, text).stream().map(Span::text).collect(Collectors.joining());
  }

  private static void add(List<Span> spans, Role role, String text) {
    if (!text.isEmpty()) {
      spans.add(new Span(role, text));
    }
  }
}

package rapport.tui.widget;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapport.text.Graphemes;

/** Where a text stands in lines, also where a line break divides it. */
final class Places {
  private static final String BREAK = "(?:\n *)?";
  private static final int LETTERS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** The first and the last line of one of them. */
  record Place(int first, int last) {}

  private Places() {}

  /** From the top down, each line being the first one of at most one place. */
  static List<Place> of(String wanted, List<Line> lines) {
    List<Place> places = new ArrayList<>();
    if (wanted.isEmpty()) {
      return places;
    }
    String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    Matcher matcher = pattern(wanted).matcher(text);
    int at = 0;
    int line = 0;
    int before = -1;
    while (matcher.find()) {
      line += breaks(text, at, matcher.start());
      at = matcher.start();
      if (line != before) {
        places.add(new Place(line, line + breaks(text, at, matcher.end())));
      }
      before = line;
    }
    return places;
  }

  /** Lines are broken at spaces, between ideographs and in words that are too long for one. */
  private static Pattern pattern(String wanted) {
    return Pattern.compile(
        Graphemes.of(Normalizer.normalize(wanted, Normalizer.Form.NFC)).stream()
            .map(each -> each.isBlank() ? "\\s+" : Pattern.quote(each))
            .collect(Collectors.joining(BREAK)),
        LETTERS);
  }

  private static int breaks(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }
}

package rapport.scenario.signs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.scenario.format.Places;

/**
 * The keys of the format, and the names that a file gives. Gathered only once they are asked for.
 */
final class KnownWords {
  private static final String WORD = "[a-z][a-z0-9-]*";
  private static final Pattern NAME = Pattern.compile(WORD);

  private static final List<Pattern> NAMES =
      List.of(
          Pattern.compile("(?m)^ *(?:- +)?(" + WORD + ")(?::(?= |\\r?$)|\\r?$)"),
          Pattern.compile("[\\[{,(/] *(" + WORD + ")"));

  private static final Pattern LINES =
      Pattern.compile("(?m)^ *(?:- +)?(?:next|start|to|ending|critical|at|when): (.*)$");

  private static final Set<String> GRAMMAR =
      Set.of("and", "or", "not", "visited", "said", "yes", "no", "true", "false");

  private final String text;
  private final Set<String> words = new HashSet<>();

  KnownWords(String text) {
    this.text = text;
  }

  boolean has(String word) {
    if (words.isEmpty()) {
      gather();
    }
    return words.contains(word);
  }

  /** Whether this is written as names are. */
  static boolean isName(String word) {
    return NAME.matcher(word).matches();
  }

  private void gather() {
    words.addAll(GRAMMAR);
    Places.everyKey().forEach(words::add);
    words.addAll(Places.CLIENT.names());
    words.addAll(Places.VARIABLE.names());
    NAMES.forEach(pattern -> take(pattern, 1));
    Matcher lines = LINES.matcher(text);
    while (lines.find()) {
      NAME.matcher(lines.group(1)).results().forEach(found -> words.add(found.group()));
    }
  }

  private void take(Pattern pattern, int group) {
    pattern.matcher(text).results().forEach(found -> words.add(found.group(group)));
  }
}

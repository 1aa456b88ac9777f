package rapport.scenario.format;

import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of keys in the authors' guide, in the order in which they stand there. */
final class KeyTables {
  private static final Pattern TABLE =
      Pattern.compile("^\\| word \\|.*\n(?:\\|.*\n)+", Pattern.MULTILINE);

  private KeyTables() {}

  /** The guide with each table drawn anew. */
  static String in(String guide) {
    Iterator<String> tables = tables().iterator();
    String drawn =
        TABLE.matcher(guide).replaceAll(table -> Matcher.quoteReplacement(tables.next()));
    if (tables.hasNext()) {
      throw new IllegalStateException("the guide lacks a table: " + tables.next());
    }
    return drawn;
  }

  private static List<String> tables() {
    Predicate<String> isOfDecision = name -> Places.NODE.indexOf(name) < 0;
    return List.of(
        table(rows(Places.SCENARIO, "")),
        table(rows(Places.CLIENT, "")),
        table(rows(Places.NODE, "")),
        table(
            Places.DECISION.names().stream()
                .filter(isOfDecision)
                .map(name -> row(Places.DECISION.key(name), ""))),
        table(rows(Places.ENDING, "")),
        table(rows(Places.RESPONSE, "")),
        table(rows(Places.VARIABLE, "")),
        table(
            Stream.concat(
                rows(Places.PLAYTHROUGH, ""),
                Stream.concat(
                    rows(Places.EXPECTED, ", in `expect`"),
                    Places.EXPECTED.other().stream()
                        .map(key -> "| " + key.name() + ", in `expect`" + told(key))))),
        table(rows(Places.ALLOWANCE, "")),
        "| word | what it is |\n| --- | --- |\n"
            + rows(Places.RUBRIC, "").collect(Collectors.joining()),
        table(rows(Places.MOMENTS, "")),
        table(Stream.concat(rows(Places.MOMENT, ""), rows(Places.PERSON, ", in `client`"))),
        table(
            Stream.concat(
                rows(Places.MODEL, ", of a model"), rows(Places.WEAK, ", of a weak line"))));
  }

  private static String table(Stream<String> rows) {
    return "| word | what it is | example |\n| --- | --- | --- |\n"
        + rows.collect(Collectors.joining());
  }

  private static Stream<String> rows(Keys keys, String where) {
    return keys.names().stream().map(name -> row(keys.key(name), where));
  }

  private static String row(Key key, String where) {
    String bold = key.isNeeded() ? "**" : "";
    return "| " + bold + "`" + key.name() + "`" + bold + where + told(key);
  }

  private static String told(Key key) {
    String example = key.example().isEmpty() ? "" : "`" + key.example() + "` |";
    return " | " + key.summary() + (example.isEmpty() ? " |\n" : " | " + example + "\n");
  }
}

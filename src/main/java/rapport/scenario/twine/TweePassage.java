package rapport.scenario.twine;

import java.util.List;

/**
 * A passage as it stands in the file.
 *
 * @param line the line of its header, counted from 1
 */
record TweePassage(String name, List<String> tags, String text, int line) {
  /** As an author would know it again. */
  String called() {
    return "“" + name + "” (line " + line + ")";
  }
}

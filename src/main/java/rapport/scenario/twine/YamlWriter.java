package rapport.scenario.twine;

import java.util.regex.Pattern;
import rapport.text.DisplayWidth;

/** Writes YAML as an author would: keys, texts below them, and gaps to fill in. */
final class YamlWriter {
  private static final int WIDTH = 100;

  /** Words that mean themselves to every reader of YAML. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!(?i:null|true|false|yes|no|on|off)$)\\p{L}[\\p{L}\\p{N} ,.'?!()-]*+");

  private final StringBuilder yaml = new StringBuilder();
  private int indent;
  private int gaps;

  YamlWriter in() {
    indent += 2;
    return this;
  }

  YamlWriter out() {
    indent -= 2;
    return this;
  }

  void blank() {
    yaml.append('\n');
  }

  void comment(String words) {
    line("# " + words);
  }

  /** A key whose content stands below it. */
  void key(String key) {
    line(key + ":");
  }

  void name(String key, String name) {
    line(key + ": " + name);
  }

  /** A key that waits for a person to write something. */
  void gap(String key, String what) {
    line(key + ":  # TO DO: " + what);
    gaps++;
  }

  void gapUnless(String key, String value, String what) {
    if (value.isEmpty()) {
      gap(key, what);
    } else {
      line(key + ": " + scalar(value));
    }
  }

  private static String scalar(String value) {
    return PLAIN.matcher(value).matches()
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A text on the lines below its key; an empty line between two begins a new one. */
  void text(String key, String text) {
    line(key + ": >-");
    in();
    boolean isFirst = true;
    for (String paragraph : text.lines().toList()) {
      if (!isFirst) {
        blank();
      }
      wrap(paragraph);
      isFirst = false;
    }
    out();
  }

  /** Only a single space may become a line break: folding makes one of it again. */
  private void wrap(String paragraph) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : paragraph.split(" ", -1)) {
      int cells = DisplayWidth.of(word);
      if (used > 0 && indent + used + 1 + cells > WIDTH) {
        line(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(used > 0 ? " " : "").append(word);
      used += cells + (used > 0 ? 1 : 0);
    }
    line(line.toString());
  }

  private void line(String content) {
    yaml.append(" ".repeat(indent)).append(content).append('\n');
  }

  int gaps() {
    return gaps;
  }

  String yaml() {
    return yaml.toString();
  }
}

package rapport.tui.terminal;

import java.util.ArrayList;
import java.util.List;
import rapport.text.Sanitiser;
import rapport.tui.terminal.Key.Kind;

/**
 * Tells pasted and spoken text from typed text. A terminal without bracketed paste sends a paste
 * like typing, but all at once, and so does a program that takes dictation: a line break right
 * behind text, in one piece, is nobody's Enter, and a word in one piece is nobody's commands.
 */
final class Bursts {
  private Bursts() {}

  static Key paste(String text) {
    return Key.pasted(Sanitiser.clean(text.replace("\r\n", "\n").replace('\r', '\n')));
  }

  /** These keys, which came together; those that only a paste can be are made one. */
  static List<Key> joined(List<Key> keys) {
    if (keys.size() < 2) {
      return keys;
    }
    List<Key> all = new ArrayList<>(keys.size());
    int from = 0;
    while (from < keys.size()) {
      int to = endOfText(keys, from);
      if (to == from) {
        all.add(keys.get(from));
        from++;
      } else {
        addText(all, keys.subList(from, to));
        from = to;
      }
    }
    return all;
  }

  /** Where an unbroken row of text and line breaks that begins with text ends. */
  private static int endOfText(List<Key> keys, int from) {
    int to = from;
    while (to < keys.size() && isText(keys.get(to), to > from)) {
      to++;
    }
    return to;
  }

  private static boolean isText(Key key, boolean isInside) {
    return key.is(Kind.TEXT) || (isInside && (key.is(Kind.ENTER) || key.is(Kind.TAB)));
  }

  /** Quick fingers, or a slow line that gathered two keys: too little to be a paste. */
  private static boolean isOneKeyAndEnter(List<Key> row) {
    return row.size() == 2 && row.get(1).is(Kind.ENTER);
  }

  private static boolean hasNoEnter(List<Key> row) {
    return row.stream().noneMatch(key -> key.is(Kind.ENTER));
  }

  /** Letters, and not all the same: a key held down repeats one, and quick fingers make two. */
  private static boolean isWord(List<Key> row) {
    return row.size() > 2
        && row.stream().limit(3).allMatch(Bursts::isLetter)
        && row.stream().distinct().count() > 1;
  }

  private static boolean isLetter(Key key) {
    return key.is(Kind.TEXT) && Character.isLetter(key.text().codePointAt(0));
  }

  private static void addText(List<Key> all, List<Key> row) {
    if (isOneKeyAndEnter(row) || (hasNoEnter(row) && !isWord(row))) {
      all.addAll(row);
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Key key : row) {
      text.append(key.is(Kind.ENTER) ? "\n" : key.is(Kind.TAB) ? "\t" : key.text());
    }
    all.add(paste(text.toString()));
  }
}

package rapport.scenario.signs;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapport.scenario.format.Below;
import rapport.scenario.format.Keys;

/**
 * Whether an entry or a key begins behind letters that stand in its indent, and in which column. A
 * single letter seldom is anything else; a word may be a key that lacks its colon, the first half
 * of one in two words, or a text that goes on without its indent.
 */
final class Beginning {
  private final MendedLine line;
  private final StrayLetters letters;
  private final Outline outline;
  private final IntPredicate fits;

  private Beginning(MendedLine line, StrayLetters letters, Outline outline) {
    this.line = line;
    this.letters = letters;
    this.outline = outline;
    this.fits = outline.fitting(line, letters.behind());
  }

  /** Whether they may be the first word of a key in two words, where a key is only one. */
  static boolean mayBeWord(MendedLine line, StrayLetters letters, int column) {
    boolean isOneRoom = !letters.isOne() && !letters.areApart() && letters.at() == column;
    return isOneRoom && line.at(letters.behind()) != '-';
  }

  /** The column in which the line is meant to begin, or -1. */
  static int column(MendedLine line, StrayLetters letters, Outline outline) {
    if (!letters.areThere()) {
      return -1;
    }
    Beginning beginning = new Beginning(line, letters, outline);
    return letters.isOne() ? beginning.behindOne() : beginning.behindSeveral();
  }

  private int behindOne() {
    int least = letters.least();
    int most = letters.behind();
    Enclosing keys = outline.keys();
    boolean isEntry =
        isDash() && (keys.ofEntry(least).takesDash(least) || keys.ofEntry(most).takesDash(most));
    String key = keyAt(most);
    boolean isGroup = !key.isEmpty() && isGroup(key) && !keys.last().key.equals("client");
    boolean isKey = (!key.isEmpty() && isKnown(key)) || isGroup;
    if (!isEntry && !isKey) {
      return -1;
    }
    int column = fits.test(least) ? least : most;
    return fits.test(column) || line.at(most) == '-' ? column : outline.likely();
  }

  private int behindSeveral() {
    if (!letters.areLetters() || isKnown(letters.word())) {
      return -1;
    }
    if (isDash()) {
      return first(column -> isApart() || isDeclared(keyAt(letters.behind() + 2), column + 2));
    }
    String key = keyAt(letters.behind());
    int declared = first(column -> isDeclared(key, column) && !outline.hasKey(key, column));
    return declared >= 0
        ? declared
        : first(column -> isOwnName(key, column) && !outline.hasKey(key, column));
  }

  /** As if the letters had been put in, or typed over spaces; the likeliest first. */
  private int first(IntPredicate isMeant) {
    IntStream likely = IntStream.of(letters.least(), letters.behind(), letters.at());
    IntStream others = IntStream.range(letters.at() + 1, letters.behind());
    return IntStream.concat(likely, others).filter(fits.and(isMeant)).findFirst().orElse(-1);
  }

  /** Whether the format has this key there. */
  private boolean isDeclared(String key, int column) {
    return places(column)
        .anyMatch(keys -> keys.isOpen() ? keys.required().contains(key) : keys.indexOf(key) >= 0);
  }

  /**
   * Whether the key may be a name of the author's own. What goes by such a name stands below it or
   * in brackets, but for the client's facts; a text with a colon in it goes on behind that.
   */
  private boolean isOwnName(String key, int column) {
    if (key.isEmpty() || !places(column).allMatch(Keys::isOpen)) {
      return false;
    }
    boolean isFact = places(column).findAny().isPresent();
    return isFact ? letters.areApart() : isGroup(key) && (isApart() || isKnown(key));
  }

  private boolean isGroup(String key) {
    String value = line.raw().substring(letters.behind() + key.length() + 1).strip();
    return value.isEmpty() || value.startsWith("{") || value.startsWith("[");
  }

  private Stream<Keys> places(int column) {
    return Below.keys(outline.keys().above(column));
  }

  /** Whether the letters can't be the first half of a name. */
  private boolean isApart() {
    return letters.areApart() || !fits.test(letters.at());
  }

  private boolean isDash() {
    return line.raw().startsWith("- ", letters.behind());
  }

  /** The key that begins here, or empty text. */
  private String keyAt(int at) {
    KeyShape key = KeyShape.of(line, at, outline.known(), false);
    boolean isPlain = key.isThere() && key.end() - at == key.word().length();
    return isPlain && KnownWords.isName(key.word()) ? key.word() : "";
  }

  private boolean isKnown(String word) {
    return outline.known().has(word);
  }
}

package rapport.scenario.signs;

import java.text.Normalizer;
import java.util.Locale;

/** What a single character is to an eye, and to a program. */
public final class Sign {
  /**
   * Small and capital letters of Cyrillic and Greek (and a few of Latin's own) that pass for a to
   * z.
   */
  private static final String LETTERS =
      "тtкkмmнhвbτtаaеeоoрpсcуyхxіiјjѕsԁdһhӏlԛqԝwѵvАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS"
          + "αaοoνvρpιiυuκkχxγyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXıiɑaɡgɩiᴠv";

  private static final String HYPHENS =
      "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uFE58\uFE63\uFF0D";
  private static final String BULLETS =
      "\u2022\u2023\u25E6\u2219\u00B7\u25AA\u25CF\u25CB\u25A0\u2013\u2014";
  private static final String COLONS = "\uFF1A\uFE55\uFE13\uA789\u2236\u0589\u05C3\u02D0";
  private static final String COMMAS = "\u3001\u060C\u201A";
  private static final String SLASHES = "\u2044\u2215";
  private static final String QUOTES =
      "\u2018\u2019\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\u300C\u300D";

  private Sign() {}

  /** Whether it looks like a space and is none. */
  static boolean isSpace(int c) {
    return c > 0x7F && (Character.getType(c) == Character.SPACE_SEPARATOR || c == 0x2800);
  }

  /** Whether it takes no room, or none to speak of. */
  static boolean isHidden(int c) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
      default ->
          c == 0x34F || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x115F || c == 0x1160 || c == 0x3164;
    };
  }

  static boolean isUnseen(int c) {
    return isSpace(c) || isHidden(c);
  }

  static boolean isHyphen(int c) {
    return HYPHENS.indexOf(c) >= 0;
  }

  /** Whether people begin the entries of a list with it. */
  static boolean isBullet(int c) {
    return BULLETS.indexOf(c) >= 0 || isHyphen(c);
  }

  static boolean isColon(int c) {
    return COLONS.indexOf(c) >= 0;
  }

  static boolean isQuote(int c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** The plain character that this one passes for; itself when there is none. */
  static int plain(int c) {
    if (c < 0x7F) {
      return c;
    }
    int letter = LETTERS.indexOf(c);
    if (letter >= 0 && letter % 2 == 0) {
      return LETTERS.charAt(letter + 1);
    }
    int digit = Character.digit(c, 10);
    return digit >= 0 ? '0' + digit : plainMark(c);
  }

  private static int plainMark(int c) {
    if (isHyphen(c)) {
      return '-';
    }
    if (isColon(c)) {
      return ':';
    }
    if (COMMAS.indexOf(c) >= 0) {
      return ',';
    }
    if (SLASHES.indexOf(c) >= 0) {
      return '/';
    }
    if (isQuote(c)) {
      return '"';
    }
    String folded = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return folded.length() == 1 && folded.charAt(0) < 0x7F ? folded.charAt(0) : c;
  }

  /** A word in plain letters, without what can't be seen. */
  public static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    word.codePoints().filter(c -> !isUnseen(c)).map(Sign::plain).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** What the first character of such a word is that is not in its plain form. */
  public static String odd(String word) {
    int odd = word.codePoints().filter(c -> isUnseen(c) || plain(c) != c).findFirst().orElseThrow();
    return isUnseen(odd)
        ? named(odd) + ", which cannot be seen"
        : named(odd) + ", which only looks like `" + Character.toString(plain(odd)) + "`";
  }

  /** Such as "a zero width space (U+200B)". */
  static String named(int c) {
    String name = name(c);
    return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }

  /** Such as "zero width space (U+200B)". */
  static String name(int c) {
    return words(c) + String.format(Locale.ROOT, " (U+%04X)", c);
  }

  /** As Unicode calls it, with the names of alphabets written as names. */
  private static String words(int c) {
    if (c == 0xFEFF) {
      return "byte order mark";
    }
    String name = Character.getName(c);
    if (name == null) {
      return "character without a name";
    }
    String words = name.toLowerCase(Locale.ROOT);
    boolean isAlphabet = Character.isLetter(c) && words.contains(" letter ");
    String kind = Character.getType(c) == Character.CONTROL ? " character" : "";
    return (isAlphabet ? name.charAt(0) + words.substring(1) : words) + kind;
  }
}

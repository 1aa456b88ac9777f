package rapport.text;

/**
 * How many terminal cells a text takes. Wide and full-width characters of the Unicode East Asian
 * Width property (UAX 11, Unicode 17) and emoji take two, combining marks none. Where terminals
 * differ it is never less than they take: a cell too many stays blank, one too few is overwritten.
 */
public final class DisplayWidth {
  /**
   * First and last code points of the wide ranges, in order. Half a flag (1F1E6 to 1F1FF) is narrow
   * in the standard and wide in some terminals, so it is among them.
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267F, 0x267F, 0x268A, 0x268F,
    0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
    0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD,
    0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
    0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50,
    0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FB, 0x1D300,
    0x1D376, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6,
    0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF,
    0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442,
    0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595,
    0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0,
    0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C,
    0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x2FFFD, 0x30000,
    0x3FFFD
  };

  private static final char EMOJI_STYLE = '\uFE0F';

  private DisplayWidth() {}

  /** The cells of a whole text, which must hold no line break. */
  public static int of(String text) {
    if (Graphemes.isPlain(text)) {
      return text.length();
    }
    int width = 0;
    for (String cluster : Graphemes.of(text)) {
      width += ofCluster(cluster);
    }
    return width;
  }

  /**
   * The cells of one grapheme cluster: those of all its parts, as terminals add them up. A vowel
   * sign that is written beside its letter takes a cell of its own. Only emoji that are joined to
   * one picture take no more than two; {@link #mostOfCluster} tells what terminals take for them
   * that don't join any.
   */
  public static int ofCluster(String cluster) {
    int sum = mostOfCluster(cluster);
    if (cluster.length() == 1) {
      return sum;
    }
    int first = cluster.codePointAt(0);
    if (cluster.indexOf(EMOJI_STYLE) > 0) {
      return isSymbol(first) ? 2 : Math.max(2, sum);
    }
    return isSymbol(first) ? Math.min(2, sum) : sum;
  }

  /** The most cells that any terminal takes for a cluster. */
  public static int mostOfCluster(String cluster) {
    int first = cluster.codePointAt(0);
    int most = Math.max(ofCodePoint(first), isInnerJamo(first) ? 1 : 0);
    for (int at = Character.charCount(first); at < cluster.length(); ) {
      int next = cluster.codePointAt(at);
      most += ofCodePoint(next);
      at += Character.charCount(next);
    }
    return most;
  }

  /** Whether a cluster is an ideograph, a syllable or an emoji, between which lines may break. */
  static boolean isWide(String cluster) {
    int first = cluster.codePointAt(0);
    return isWide(first) || (isSymbol(first) && ofCluster(cluster) > 1);
  }

  private static boolean isSymbol(int codePoint) {
    return Character.getType(codePoint) == Character.OTHER_SYMBOL;
  }

  private static int ofCodePoint(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK -> hasPlaceByNow(codePoint) ? 1 : 0;
      case Character.ENCLOSING_MARK, Character.CONTROL, Character.SURROGATE -> 0;
      case Character.FORMAT -> isVisibleFormat(codePoint) ? 1 : 0;
      default -> isInnerJamo(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
    };
  }

  /** Marks without a place in Java 17's Unicode that have got one since. */
  private static boolean hasPlaceByNow(int codePoint) {
    return codePoint == 0x1734 || codePoint == 0x1171E;
  }

  /** The soft hyphen, and signs that are written before or under a number. */
  private static boolean isVisibleFormat(int codePoint) {
    return switch (codePoint) {
      case 0xAD, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD -> true;
      default -> codePoint >= 0x600 && codePoint <= 0x605;
    };
  }

  /** A Hangul vowel or final consonant, which is drawn into the square of the first consonant. */
  private static boolean isInnerJamo(int codePoint) {
    return (codePoint >= 0x1160 && codePoint <= 0x11FF)
        || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
  }

  private static boolean isWide(int codePoint) {
    if (codePoint < WIDE[0]) {
      return false;
    }
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else if (codePoint < WIDE[2 * middle]) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return false;
  }
}

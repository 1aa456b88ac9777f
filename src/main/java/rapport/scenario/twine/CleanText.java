package rapport.scenario.twine;

/** A text without what can't be seen, its lines ending in line feeds. */
final class CleanText {
  private CleanText() {}

  static String of(String written, Remarks remarks) {
    String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
    String even = text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder clean = new StringBuilder(even.length());
    even.codePoints().forEach(character -> append(clean, character));
    int removed = even.length() - clean.length();
    if (removed > 0) {
      remarks.say(
          removed == 1
              ? "One character that can't be seen is left out."
              : removed + " characters that can't be seen are left out.");
    }
    return clean.toString();
  }

  private static void append(StringBuilder clean, int character) {
    boolean isOddBreak = character == 0x85 || character == 0x2028 || character == 0x2029;
    if (isOddBreak) {
      clean.append(' ');
    } else if (character == '\n' || character == '\t' || !Wording.isUnwanted(character)) {
      clean.appendCodePoint(character);
    }
  }
}

package rapport.scenario.signs;

/** Where in the shape of a file a wrong character stood. */
enum Slip {
  /** Among the spaces before a line. */
  INDENT,
  /** Where a dash begins an entry of a list. */
  DASH,
  /** In a key. */
  KEY,
  /** At the colon behind a key. */
  COLON,
  /** In a name, a number or a condition. */
  VALUE,
  /** Around a quoted text. */
  QUOTE,
  /** Before or behind a sign that begins a text, a list or a group. */
  BRACKET,
  /** Letters among the spaces before a line. */
  LETTER,
  /** A word before a key, in the key's own column. */
  WORD
}

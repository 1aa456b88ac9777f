package rapport.scenario.twine;

/**
 * A link from one passage to another.
 *
 * @param text what the reader clicks on; empty where the story goes on by itself
 * @param target the name of a passage
 * @param remark what else happens in Twine when it is clicked on; empty if nothing
 */
record TweeLink(String text, String target, String remark) {
  /** The link between the brackets of {@code [[...]]}. */
  static TweeLink of(String inside) {
    int setter = inside.indexOf("][");
    return setter < 0
        ? parted(inside, "")
        : parted(inside.substring(0, setter), inside.substring(setter + 2).strip());
  }

  private static TweeLink parted(String link, String remark) {
    int right = link.lastIndexOf("->");
    if (right >= 0) {
      return of(link.substring(0, right), link.substring(right + 2), remark);
    }
    int left = link.indexOf("<-");
    if (left >= 0) {
      return of(link.substring(left + 2), link.substring(0, left), remark);
    }
    int bar = link.lastIndexOf('|');
    return bar < 0
        ? of(link, link, remark)
        : of(link.substring(0, bar), link.substring(bar + 1), remark);
  }

  /** A link that shows its target when it has no text of its own. */
  static TweeLink of(String text, String target, String remark) {
    String to = target.strip();
    return new TweeLink(text.isBlank() ? to : text.strip(), to, remark);
  }

  static TweeLink jump(String target) {
    return new TweeLink("", target.strip(), "");
  }

  /** Whether the story goes on here without being asked. */
  boolean isJump() {
    return text.isEmpty();
  }

  /** Whether it has words of its own. */
  boolean hasWords() {
    return !isJump() && !text.equals(target);
  }

  boolean isSameAs(TweeLink other) {
    return text.equals(other.text) && target.equals(other.target);
  }
}

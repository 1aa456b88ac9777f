package rapport.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/**
 * What stands in one cell, as Lanterna keeps it. Its own class takes every text of two chars for a
 * wide one, so an e with a combining accent would push the rest of the line along, knows nothing
 * wider than two cells, and refuses clusters newer than the JDK's legacy rules, such as a family of
 * emoji. Here a grapheme stands in its first cell, and those it goes on in hold no text.
 */
final class Glyph extends TextCharacter {
  private static final long serialVersionUID = 1;

  private final String text;
  private final EnumSet<SGR> lettering;

  // The constructors that take a char are the only ones a subclass can reach.
  @SuppressWarnings("deprecation")
  Glyph(String text, TextColor colour, TextColor ground, EnumSet<SGR> lettering) {
    super(' ', colour, ground, lettering);
    this.text = text;
    this.lettering = lettering;
  }

  /** Whether both are written in the same colours and lettering. */
  static boolean isAlike(TextCharacter one, TextCharacter other) {
    return one instanceof Glyph glyph
        && other instanceof Glyph second
        && glyph.lettering.equals(second.lettering)
        && glyph.getForegroundColor().equals(second.getForegroundColor())
        && glyph.getBackgroundColor().equals(second.getBackgroundColor());
  }

  @Override
  public String getCharacterString() {
    return text;
  }

  @Override
  public boolean isDoubleWidth() {
    return false;
  }

  /** Whether the grapheme before it goes on here. */
  boolean isRest() {
    return text.isEmpty();
  }

  @Override
  public boolean is(char other) {
    return text.length() == 1 && text.charAt(0) == other;
  }

  @Override
  public TextCharacter withCharacter(char other) {
    return new Glyph(
        String.valueOf(other), getForegroundColor(), getBackgroundColor(), getModifiers());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Glyph glyph && text.equals(glyph.text) && isAlike(this, glyph));
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + text.hashCode();
  }
}

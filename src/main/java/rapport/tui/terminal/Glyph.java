package rapport.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/**
 * One grapheme as Lanterna keeps it. Its own class takes every text of two chars for a wide one, so
 * an e with a combining accent would push the rest of the line along, and refuses clusters newer
 * than the JDK's legacy rules, such as a family of emoji.
 */
final class Glyph extends TextCharacter {
  private static final long serialVersionUID = 1;

  private final String text;
  private final boolean wide;
  private final EnumSet<SGR> lettering;

  // The constructors that take a char are the only ones a subclass can reach.
  @SuppressWarnings("deprecation")
  Glyph(String text, boolean wide, TextColor colour, TextColor ground, EnumSet<SGR> lettering) {
    super(' ', colour, ground, lettering);
    this.text = text;
    this.wide = wide;
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
    return wide;
  }

  @Override
  public boolean is(char other) {
    return text.length() == 1 && text.charAt(0) == other;
  }

  @Override
  public TextCharacter withCharacter(char other) {
    return new Glyph(
        String.valueOf(other), false, getForegroundColor(), getBackgroundColor(), getModifiers());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Glyph glyph
            && wide == glyph.wide
            && text.equals(glyph.text)
            && isAlike(this, glyph));
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + text.hashCode();
  }
}

package rapport.tui.terminal;

import com.googlecode.lanterna.SGR;
import java.util.EnumSet;

/** Colours and lettering of a cell, as a {@link Theme} decides. */
record Look(Colour text, Colour ground, EnumSet<SGR> lettering) {
  Look(Colour text, Colour ground, SGR... lettering) {
    this(text, ground, set(lettering));
  }

  /** Whether a blank that looks so is a terminal's own blank. */
  boolean isPlain() {
    return text == Colour.OWN && ground == Colour.OWN && lettering.isEmpty();
  }

  private static EnumSet<SGR> set(SGR... lettering) {
    EnumSet<SGR> set = EnumSet.noneOf(SGR.class);
    for (SGR one : lettering) {
      set.add(one);
    }
    return set;
  }
}

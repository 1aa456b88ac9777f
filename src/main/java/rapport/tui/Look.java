package rapport.tui;

import com.googlecode.lanterna.SGR;
import java.util.EnumSet;

/** Colours and lettering of a cell, as a {@link Theme} decides. */
record Look(Colour text, Colour ground, EnumSet<SGR> lettering) {
  Look(Colour text, Colour ground, SGR... lettering) {
    this(text, ground, set(lettering));
  }

  private static EnumSet<SGR> set(SGR... lettering) {
    EnumSet<SGR> set = EnumSet.noneOf(SGR.class);
    for (SGR one : lettering) {
      set.add(one);
    }
    return set;
  }
}

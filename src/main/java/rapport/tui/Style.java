package rapport.tui;

import rapport.presentation.Role;

/** How a cell is meant, from which a {@link Theme} decides how it looks. */
record Style(Role role, Tone tone) {
  /** What a cell stands out as, whatever its role. */
  enum Tone {
    PLAIN,
    STRONG,
    /** Part of what is selected. */
    SELECTED,
    /** Part of the bar at the top. */
    BAR,
    /** A warning in the bar at the top. */
    ALERT,
    /** The name of a key among the hints. */
    KEY
  }

  static final Style BODY = of(Role.BODY);
  static final Style HINT = of(Role.HINT);
  static final Style BAR = new Style(Role.BODY, Tone.BAR);
  static final Style ALERT = new Style(Role.BODY, Tone.ALERT);
  static final Style KEY = new Style(Role.HINT, Tone.KEY);

  @Override
  public boolean equals(Object other) {
    return other instanceof Style style && role == style.role && tone == style.tone;
  }

  @Override
  public int hashCode() {
    return 31 * role.hashCode() + tone.hashCode();
  }

  static Style of(Role role) {
    return new Style(role, Tone.PLAIN);
  }

  Style with(Tone other) {
    return new Style(role, other);
  }
}

package rapport.tui.terminal;

import rapport.report.page.Role;

/** How a cell is meant, from which a {@link Theme} decides how it looks. */
public record Style(Role role, Tone tone) {
  /** What a cell stands out as, whatever its role. */
  public enum Tone {
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

  public static final Style BODY = of(Role.BODY);
  public static final Style HINT = of(Role.HINT);
  public static final Style BAR = new Style(Role.BODY, Tone.BAR);
  public static final Style ALERT = new Style(Role.BODY, Tone.ALERT);
  public static final Style KEY = new Style(Role.HINT, Tone.KEY);

  @Override
  public boolean equals(Object other) {
    return other instanceof Style style && role == style.role && tone == style.tone;
  }

  @Override
  public int hashCode() {
    return 31 * role.hashCode() + tone.hashCode();
  }

  public static Style of(Role role) {
    return new Style(role, Tone.PLAIN);
  }

  public Style with(Tone other) {
    return new Style(role, other);
  }
}

package rapport.tui.terminal;

import com.googlecode.lanterna.SGR;
import java.util.Locale;
import java.util.Map;
import rapport.report.page.Role;

/**
 * A set of colours. Every theme but the one without paints its own ground, so contrast is known.
 */
public enum Theme {
  DARK(Colour.SILVER, Colour.INK),
  LIGHT(Colour.BLACK, Colour.PAPER),
  HIGH_CONTRAST(Colour.WHITE, Colour.BLACK),
  /** No colour at all: bold, underlined, slanted and reversed letters. */
  MONO(Colour.OWN, Colour.OWN);

  private final Colour text;
  private final Colour ground;

  Theme(Colour text, Colour ground) {
    this.text = text;
    this.ground = ground;
  }

  /**
   * The theme a person asked for: NO_COLOR, then RAPPORT_THEME, then what the terminal says of its
   * ground; dark when nothing says anything.
   */
  public static Theme of(Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return MONO;
    }
    String name = environment.getOrDefault("RAPPORT_THEME", "");
    for (Theme theme : values()) {
      if (theme.id().equals(name.toLowerCase(Locale.ROOT))) {
        return theme;
      }
    }
    String ground = environment.getOrDefault("COLORFGBG", "");
    return ground.endsWith(";15") || ground.endsWith(";7") ? LIGHT : DARK;
  }

  /** Whether the terminal says that it shows more than sixteen colours. */
  public static boolean isRich(Map<String, String> environment) {
    String depth = environment.getOrDefault("COLORTERM", "");
    return depth.equals("truecolor") || depth.equals("24bit");
  }

  /** The name as it is written in RAPPORT_THEME. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Theme next() {
    return switch (this) {
      case DARK -> LIGHT;
      case LIGHT -> HIGH_CONTRAST;
      case HIGH_CONTRAST -> MONO;
      case MONO -> DARK;
    };
  }

  Look look(Style style) {
    return switch (style.tone()) {
      case PLAIN -> role(style.role());
      case STRONG -> bold(role(style.role()));
      case SELECTED -> selected();
      case BAR -> bar();
      case ALERT -> alert();
      case KEY -> new Look(this == DARK ? Colour.WHITE : text, ground, SGR.BOLD);
    };
  }

  private static Look bold(Look look) {
    Look bolder = new Look(look.text(), look.ground(), look.lettering().clone());
    bolder.lettering().add(SGR.BOLD);
    return bolder;
  }

  private Look selected() {
    return switch (this) {
      case DARK -> new Look(Colour.BLACK, Colour.TURQUOISE, SGR.BOLD);
      case LIGHT -> new Look(Colour.WHITE, Colour.NAVY, SGR.BOLD);
      case HIGH_CONTRAST -> new Look(Colour.BLACK, Colour.YELLOW, SGR.BOLD);
      case MONO -> new Look(Colour.OWN, Colour.OWN, SGR.REVERSE, SGR.BOLD);
    };
  }

  private Look bar() {
    return switch (this) {
      case DARK -> new Look(Colour.BLACK, Colour.SILVER);
      case LIGHT -> new Look(Colour.WHITE, Colour.BLACK);
      case HIGH_CONTRAST -> new Look(Colour.BLACK, Colour.WHITE, SGR.BOLD);
      case MONO -> new Look(Colour.OWN, Colour.OWN, SGR.REVERSE);
    };
  }

  private Look alert() {
    return switch (this) {
      case DARK, LIGHT -> new Look(Colour.WHITE, Colour.SCARLET, SGR.BOLD);
      case HIGH_CONTRAST -> new Look(Colour.BLACK, Colour.YELLOW, SGR.BOLD, SGR.UNDERLINE);
      case MONO -> new Look(Colour.OWN, Colour.OWN, SGR.REVERSE, SGR.BOLD, SGR.UNDERLINE);
    };
  }

  private Look role(Role role) {
    return switch (role) {
      case BODY, TRAINEE, HINT -> new Look(text, ground);
      case HEADING, LABEL -> new Look(this == DARK ? Colour.WHITE : text, ground, SGR.BOLD);
      case CLIENT -> new Look(tint(Colour.TURQUOISE, Colour.NAVY, Colour.YELLOW), ground);
      case NARRATION -> new Look(text, ground, SGR.ITALIC);
      case GOOD -> new Look(tint(Colour.LEAF, Colour.FOREST, Colour.LIME), ground);
      case FAIR -> new Look(tint(Colour.SAND, Colour.UMBER, Colour.YELLOW), ground);
      case POOR -> new Look(tint(Colour.CORAL, Colour.SCARLET, Colour.WHITE), ground, SGR.BOLD);
      case CRITICAL -> alert();
    };
  }

  private Colour tint(Colour onDark, Colour onLight, Colour strong) {
    return switch (this) {
      case DARK -> onDark;
      case LIGHT -> onLight;
      case HIGH_CONTRAST -> strong;
      case MONO -> Colour.OWN;
    };
  }
}

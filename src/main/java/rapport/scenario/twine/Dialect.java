package rapport.scenario.twine;

import java.util.Locale;

/** The story format a Twine story is written for, which says what its macros look like. */
enum Dialect {
  HARLOWE,
  SUGARCUBE,
  CHAPBOOK,
  SNOWMAN,
  UNKNOWN;

  /** The dialect of this name, as {@code StoryData} gives it. */
  static Dialect of(String format) {
    String name = format.strip().toUpperCase(Locale.ROOT);
    for (Dialect dialect : values()) {
      if (dialect.name().equals(name)) {
        return dialect;
      }
    }
    return UNKNOWN;
  }

  /** Whether {@code (set: $a to 1)} is a macro here and no aside. */
  boolean hasRoundMacros() {
    return this == HARLOWE || this == UNKNOWN;
  }

  /** Whether {@code <<set $a to 1>>} is a macro here. */
  boolean hasAngleMacros() {
    return this == SUGARCUBE || this == UNKNOWN;
  }
}

package rapport.cli.command;

import java.util.Locale;

/** How a result is printed. */
public enum Format {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

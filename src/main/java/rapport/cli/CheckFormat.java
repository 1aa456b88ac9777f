package rapport.cli;

import java.util.Locale;

/** How the findings of a check are printed. */
enum CheckFormat {
  TEXT,
  JSON,
  SARIF;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Understands {@code --format}. */
  static final class Converter extends WordConverter<CheckFormat> {
    Converter() {
      super("format", CheckFormat.values(), CheckFormat::toString);
    }
  }
}

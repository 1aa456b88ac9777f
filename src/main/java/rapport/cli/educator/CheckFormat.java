package rapport.cli.educator;

import java.util.Locale;
import rapport.cli.command.WordConverter;

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

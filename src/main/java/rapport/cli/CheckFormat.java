package rapport.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

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
  static final class Converter implements ITypeConverter<CheckFormat> {
    @Override
    public CheckFormat convert(String word) {
      return Arrays.stream(CheckFormat.values())
          .filter(format -> format.toString().equals(word.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no format " + word + "; text, json and sarif are known"));
    }
  }
}

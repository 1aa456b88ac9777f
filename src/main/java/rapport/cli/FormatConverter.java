package rapport.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands {@code --format}. */
final class FormatConverter implements ITypeConverter<Format> {
  @Override
  public Format convert(String word) {
    for (Format format : Format.values()) {
      if (format.toString().equals(word.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new TypeConversionException("there is no format " + word + "; text and json are known");
  }
}

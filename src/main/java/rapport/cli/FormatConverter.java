package rapport.cli;

/** Understands {@code --format} where there is text and JSON. */
final class FormatConverter extends WordConverter<Format> {
  FormatConverter() {
    super("format", Format.values(), Format::toString);
  }
}

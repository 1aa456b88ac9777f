package rapport.cli.command;

/** Understands {@code --format} where there is text and JSON. */
public final class FormatConverter extends WordConverter<Format> {
  FormatConverter() {
    super("format", Format.values(), Format::toString);
  }
}

package rapport.loader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import rapport.diagnostic.Diagnostic;
import rapport.diagnostic.DiagnosticCode;
import rapport.diagnostic.SourcePosition;

/**
 * The text of a file.
 *
 * @param id the file's name without {@code .yaml}; empty when it has none
 */
public record SourceText(String id, String text) {

  /** The text of these bytes, which must be UTF-8, without a byte order mark. */
  static SourceText of(String id, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new SourceText(id, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** Where these bytes stop being UTF-8; nothing when they never do. */
  static Optional<Diagnostic> trouble(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
    if (!result.isError()) {
      return Optional.empty();
    }
    String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return Optional.of(
        new Diagnostic(
            DiagnosticCode.NOT_UTF_8,
            DiagnosticCode.NOT_UTF_8.severity(),
            new SourcePosition(line, column),
            "Here stands something that is not text in UTF-8.",
            "Open the file in a text editor and save it with the encoding UTF-8.",
            List.of(),
            List.of()));
  }
}

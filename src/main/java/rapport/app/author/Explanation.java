package rapport.app.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import rapport.app.workspace.RefusedException;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.text.Suggestions;

/**
 * The page that explains one kind of finding: what it finds, why it matters, and a wrong and a
 * right example.
 *
 * @param page in Markdown, readable as it is
 */
public record Explanation(DiagnosticCode code, String page) {
  static Explanation of(DiagnosticCode code) {
    String name = "/explain/" + code.id() + ".md";
    try (InputStream in = Explanation.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return new Explanation(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page of the code with this name. */
  public static Explanation named(String word) {
    List<String> known = Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
    DiagnosticCode code =
        DiagnosticCode.of(word)
            .orElseThrow(
                () -> {
                  List<String> near = Suggestions.of(word, known);
                  return RefusedException.usage(
                      "There is no code "
                          + word
                          + ". "
                          + (near.isEmpty()
                              ? "There are: " + String.join(", ", known) + "."
                              : "Did you mean " + String.join(" or ", near) + "?"));
                });
    return of(code);
  }

  /** What the code finds, in the words its page begins with. */
  public static String summary(DiagnosticCode code) {
    return of(code).page.split("\n\n", 3)[1].replace('\n', ' ').strip();
  }
}

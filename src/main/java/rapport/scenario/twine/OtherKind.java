package rapport.scenario.twine;

import java.util.Locale;
import java.util.Optional;

/** Tells what a file is that is no Twee. */
final class OtherKind {
  private static final String EXPORT =
      " In Twine, open the story, choose Build, then Export As Twee, and give that file.";

  private OtherKind() {}

  /** What to say of a file that is another kind of thing; nothing if it is Twee. */
  static Optional<String> of(String text, TweeFile file) {
    if (text.isBlank()) {
      return Optional.of("It is empty.");
    } else if (isPage(text)) {
      return Optional.of("It is a web page, as Twine publishes it, and no Twee." + EXPORT);
    } else if (file.passages().isEmpty()) {
      return Optional.of(
          "It is no Twee: there is no line that begins a passage, such as “:: Start”." + EXPORT);
    }
    return Optional.empty();
  }

  private static boolean isPage(String text) {
    String beginning = text.substring(0, Math.min(text.length(), 2000)).toLowerCase(Locale.ROOT);
    String first = beginning.replace("\uFEFF", "").stripLeading();
    return first.startsWith("<!doctype html")
        || first.startsWith("<html")
        || first.startsWith("<tw-storydata");
  }
}

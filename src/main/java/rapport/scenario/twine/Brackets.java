package rapport.scenario.twine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads links, {@code [[text->target]]}, and what else stands in square brackets. */
final class Brackets {
  private static final Pattern OUTSIDE = Pattern.compile("(?:[a-z]+://|mailto:)\\S+");
  private static final Pattern HOOK_NAME = Pattern.compile("\\|[\\w-]{1,64}[>)](?=\\[)");
  private static final Pattern NAME_OF_HOOK = Pattern.compile("<[\\w-]{1,64}\\|");

  private Brackets() {}

  static int read(String text, int at, PassageMarkup markup) {
    if (text.startsWith("[img[", at)) {
      return pastImage(text, at, markup);
    }
    return text.startsWith("[[", at) ? pastLink(text, at, markup) : at;
  }

  private static int pastImage(String text, int at, PassageMarkup markup) {
    int end = Spans.closing(text, at, ']', false);
    if (end < 0) {
      return at;
    }
    markup.remark(text.substring(at, end + 1));
    return end + 1;
  }

  private static int pastLink(String text, int at, PassageMarkup markup) {
    int end = Spans.find(text, "]]", at);
    if (end < 0 || text.substring(at, end).indexOf('\n') >= 0) {
      return at;
    }
    String inside = text.substring(at + 2, end);
    if (inside.isBlank()) {
      return at;
    }
    add(TweeLink.of(inside), markup);
    return end + 2;
  }

  /** A link to a page of the web is words and an address. */
  static void add(TweeLink link, PassageMarkup markup) {
    if (OUTSIDE.matcher(link.target()).matches()) {
      markup.say(link.text());
      markup.remark(link.target());
    } else {
      markup.link(link);
    }
  }

  /** Behind a name given to the hook that follows it. */
  static int pastHookName(String text, int at) {
    return pastMatch(HOOK_NAME, text, at);
  }

  /** Behind a name given to the hook before it. */
  static int pastNameOfHook(String text, int at) {
    return pastMatch(NAME_OF_HOOK, text, at);
  }

  private static int pastMatch(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }
}

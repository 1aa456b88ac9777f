package rapport.scenario.twine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads SugarCube's macros: {@code <<link "text" "target">><</link>>} and the like. */
final class AngleMacros {
  private static final Pattern NAME = Pattern.compile("<<(/?[A-Za-z=-][\\w-]{0,40})");
  private static final Set<String> LINKS = Set.of("link", "button", "click");
  private static final Set<String> SILENT = Set.of("script", "silently", "silent");

  /** What comes behind these was never said together with what stands before them. */
  private static final Set<String> OTHERWISE = Set.of("else", "elseif", "case", "default");

  private AngleMacros() {}

  static int read(String text, int at, PassageMarkup markup) {
    Matcher opening = NAME.matcher(text).region(at, text.length());
    int end = opening.lookingAt() ? end(text, opening.end()) : -1;
    if (end < 0) {
      return at;
    }
    String name = opening.group(1);
    String macro = text.substring(at, end + 2);
    String arguments = text.substring(opening.end(), end).strip();
    if (LINKS.contains(name)) {
      return pastLink(text, name, arguments, end + 2, macro, markup);
    } else if (SILENT.contains(name)) {
      return pastSilent(text, at, name, end + 2, markup);
    }
    other(name, arguments, macro, markup);
    return end + 2;
  }

  /** The place of the closing brackets; those in quotation marks don't count. */
  private static int end(String text, int from) {
    int limit = Spans.find(text, "\n", from);
    int last = limit < 0 ? text.length() : limit;
    for (int at = from; at < last; at++) {
      if (text.charAt(at) == '"') {
        at = Math.max(at, Spans.pastQuote(text, at) - 1);
      } else if (text.startsWith(">>", at)) {
        return at;
      }
    }
    return Spans.find(text, ">>", from);
  }

  private static void other(String name, String arguments, String macro, PassageMarkup markup) {
    Optional<String> target = name.equals("goto") ? target(arguments) : Optional.empty();
    if (target.isPresent()) {
      markup.link(TweeLink.jump(target.get()));
    } else if (!name.startsWith("/")) {
      markup.remark(macro);
      markup.say(OTHERWISE.contains(name) ? "\n" : "");
    }
  }

  private static Optional<String> target(String arguments) {
    return isBracketed(arguments)
        ? Optional.of(bracketed(arguments).target())
        : Spans.quotations(arguments).map(quoted -> quoted.get(0));
  }

  private static boolean isBracketed(String arguments) {
    return arguments.startsWith("[[") && arguments.endsWith("]]");
  }

  private static TweeLink bracketed(String arguments) {
    return TweeLink.of(arguments.substring(2, arguments.length() - 2));
  }

  private static int pastLink(
      String text, String name, String arguments, int from, String macro, PassageMarkup markup) {
    int end = closing(text, name, from);
    PassageMarkup inside = markup.apart(end < 0 ? "" : text.substring(from, end));
    Optional<TweeLink> link = link(arguments, inside);
    if (link.isEmpty()) {
      markup.remark(macro);
      return from;
    }
    Brackets.add(link.get(), markup);
    return end < 0 ? from : end + closingTag(name).length();
  }

  /** Where the link leads: as it says itself, else as what happens on a click says. */
  private static Optional<TweeLink> link(String arguments, PassageMarkup inside) {
    if (isBracketed(arguments)) {
      TweeLink link = bracketed(arguments);
      return Optional.of(TweeLink.of(link.text(), link.target(), inside.rest()));
    }
    List<String> quoted = Spans.quotations(arguments).orElse(List.of());
    Optional<String> jump =
        inside.links().stream().filter(TweeLink::isJump).map(TweeLink::target).findFirst();
    Optional<String> target = quoted.size() > 1 ? Optional.of(quoted.get(1)) : jump;
    return quoted.isEmpty()
        ? Optional.empty()
        : target.map(to -> TweeLink.of(quoted.get(0), to, inside.rest()));
  }

  private static String closingTag(String name) {
    return "<</" + name + ">>";
  }

  private static int closing(String text, String name, int from) {
    return Spans.find(text, closingTag(name), from);
  }

  /** What happens unseen is kept whole, and none of it is words. */
  private static int pastSilent(String text, int at, String name, int from, PassageMarkup markup) {
    int end = closing(text, name, from);
    int past = end < 0 ? from : end + closingTag(name).length();
    markup.remark(text.substring(at, past));
    return past;
  }
}

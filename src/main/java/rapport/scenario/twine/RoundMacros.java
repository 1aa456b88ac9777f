package rapport.scenario.twine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Harlowe's macros: {@code (link: "text")[(goto: "target")]} and the like. */
final class RoundMacros {
  private static final Pattern OPENING = Pattern.compile("\\(([A-Za-z$][\\w-]{1,40}):");
  private static final Set<String> LEADING =
      Set.of("linkgoto", "linkrevealgoto", "clickgoto", "mouseovergoto", "mouseoutgoto");
  private static final Set<String> OPENING_LINK =
      Set.of("link", "linkreplace", "linkreveal", "linkrepeat", "linkrerun");
  private static final Set<String> JUMPING = Set.of("goto", "redirect");

  /** What comes behind these was never said together with what stands before them. */
  private static final Set<String> OTHERWISE = Set.of("else", "elseif");

  /** Words that Harlowe alone would write so; an aside like {@code (note: ...)} is none. */
  private static final Set<String> OTHERS =
      Set.of(
          """
          set put move unpack if unless elseif else for loop print display either cond nth random
          live stop event after linkundo undo linkfullscreen linkshow linkstorylet linksto click
          clickreplace clickappend clickprepend clickundo mouseover mouseout replace append
          prepend show hide rerun hook hidden textstyle textcolour textcolor color colour textsize
          textrotate font align background bg css transition t8n transitiontime t8ntime
          transitiondepart t8ndepart transitionarrive t8narrive enchant change box button input
          inputbox forceinput checkbox dropdown cyclinglink seqlink prompt confirm alert dialog
          opacity linebyline verbatim savegame loadgame storylet openstorylets history visited
          passage dm datamap a array ds dataset macro output ignore page restart reload gotourl
          openurl icon meter more animate
          """
              .strip()
              .split("\\s+", -1));

  private RoundMacros() {}

  static int read(String text, int at, PassageMarkup markup) {
    Matcher opening = OPENING.matcher(text).region(at, text.length());
    String name = opening.lookingAt() ? plain(opening.group(1)) : "";
    int end = isMacro(name) ? Spans.closing(text, at, ')', true) : -1;
    if (end < 0) {
      return at;
    }
    String arguments = text.substring(opening.end(), end);
    String macro = text.substring(at, end + 1);
    if (OPENING_LINK.contains(name)) {
      return pastLink(text, end + 1, macro, arguments, markup);
    }
    lead(name, macro, Spans.quotations(arguments).orElse(List.of()), markup);
    return pastHook(text, end + 1, markup);
  }

  private static boolean isMacro(String name) {
    return name.startsWith("$")
        || LEADING.contains(name)
        || OPENING_LINK.contains(name)
        || JUMPING.contains(name)
        || OTHERS.contains(name);
  }

  /** Harlowe doesn't look at capitals, hyphens and underscores. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  private static void lead(String name, String macro, List<String> quoted, PassageMarkup markup) {
    if (LEADING.contains(name) && !quoted.isEmpty()) {
      markup.link(TweeLink.of(quoted.get(0), quoted.get(quoted.size() - 1), ""));
    } else if (JUMPING.contains(name) && quoted.size() == 1) {
      markup.link(TweeLink.jump(quoted.get(0)));
    } else {
      markup.remark(macro);
      markup.say(OTHERWISE.contains(name) ? "\n" : "");
    }
  }

  /** A link that does what its hook says: if it leads on, it is a link like any other. */
  private static int pastLink(
      String text, int from, String macro, String arguments, PassageMarkup markup) {
    int start = hookStart(text, from);
    int end = hookEnd(text, start);
    String hook = end < 0 ? "" : text.substring(start + 1, end);
    PassageMarkup inside = markup.apart(hook);
    Optional<TweeLink> jump = inside.links().stream().filter(TweeLink::isJump).findFirst();
    Optional<List<String>> words = Spans.quotations(arguments);
    if (jump.isPresent() && words.isPresent()) {
      markup.link(TweeLink.of(words.get().get(0), jump.get().target(), inside.rest()));
      return end + 1;
    }
    markup.remark(macro);
    return pastHook(text, from, markup);
  }

  /** Reads the hook that belongs to a macro, its brackets left out. */
  private static int pastHook(String text, int behind, PassageMarkup markup) {
    int from = hookStart(text, behind);
    int end = hookEnd(text, from);
    if (end < 0) {
      return text.startsWith("+(", behind) ? behind + 1 : behind;
    }
    markup.takeInside(text.substring(from + 1, end));
    return end + 1;
  }

  private static int hookStart(String text, int behind) {
    int at = behind;
    while (text.startsWith(" ", at)) {
      at++;
    }
    return at;
  }

  private static int hookEnd(String text, int from) {
    boolean isHook =
        text.startsWith("[", from)
            && (!text.startsWith("[[", from) || text.startsWith("[[[", from));
    return isHook ? Spans.closing(text, from, ']', false) : -1;
  }
}

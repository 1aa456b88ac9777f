package rapport.scenario.twine;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads HTML among the words, and Snowman's templates, which look like it. */
final class Html {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]{0,20})([ \t][^<>\n]{0,2000})?/?>");
  private static final Pattern PASSAGE =
      Pattern.compile("data-passage\\s*=\\s*[\"']([^\"']+)[\"']");
  private static final Set<String> SLANTED = Set.of("i", "em");
  private static final Set<String> LINES =
      Set.of("br", "p", "div", "li", "ul", "ol", "hr", "h1", "h2", "h3", "h4", "blockquote");
  private static final Set<String> PLAIN =
      Set.of("b", "strong", "u", "span", "small", "sup", "sub", "center", "s", "mark", "a", "q");
  private static final Set<String> UNSEEN = Set.of("script", "style");
  private static final Set<String> OTHERS =
      Set.of("img", "audio", "video", "iframe", "input", "textarea", "button", "source", "table");

  private Html() {}

  static int read(String text, int at, PassageMarkup markup) {
    int comment = Spans.pastComment(text, at, "<!--", "-->");
    int template = Spans.pastComment(text, at, "<%", "%>");
    if (template > at) {
      markup.remark(text.substring(at, template));
    }
    int past = Math.max(comment, template);
    return past > at ? past : pastTag(text, at, markup);
  }

  private static int pastTag(String text, int at, PassageMarkup markup) {
    Matcher tag = TAG.matcher(text).region(at, text.length());
    if (!tag.lookingAt()) {
      return Brackets.pastNameOfHook(text, at);
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (tag.group(1).isEmpty() && UNSEEN.contains(name)) {
      return pastUnseen(text, at, name, markup);
    }
    Matcher passage = PASSAGE.matcher(tag.group());
    return passage.find()
        ? pastLink(text, tag.end(), name, passage.group(1), markup)
        : replace(name, tag, markup);
  }

  private static int replace(String name, Matcher tag, PassageMarkup markup) {
    if (SLANTED.contains(name)) {
      markup.say("//");
    } else if (LINES.contains(name)) {
      markup.say("\n");
    } else if (OTHERS.contains(name)) {
      markup.remark(tag.group());
    } else if (!PLAIN.contains(name)) {
      return tag.start();
    }
    return tag.end();
  }

  private static int pastLink(
      String text, int from, String name, String target, PassageMarkup markup) {
    String closing = "</" + name + ">";
    int end = Spans.find(text, closing, from);
    if (end < 0) {
      return from;
    }
    markup.link(TweeLink.of(markup.apart(text.substring(from, end)).words(), target, ""));
    return end + closing.length();
  }

  private static int pastUnseen(String text, int at, String name, PassageMarkup markup) {
    String closing = "</" + name + ">";
    int end = text.indexOf(closing, at);
    int past = end < 0 ? text.length() : end + closing.length();
    markup.remark(text.substring(at, past));
    return past;
  }
}

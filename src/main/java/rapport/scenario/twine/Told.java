package rapport.scenario.twine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a passage tells, and how it goes on.
 *
 * @param words what is told, a line a paragraph
 * @param links what can be chosen, each once
 * @param jump where it goes on by itself when there is nothing to choose; empty if nowhere
 * @param remarks what no scenario has a place for
 */
record Told(String words, List<TweeLink> links, String jump, List<String> remarks) {
  private static final String MARK = String.valueOf(PassageMarkup.MARK);
  private static final Pattern MARKS = Pattern.compile(MARK);

  /** A bullet, a number, an arrow: what stands before a link that has a line to itself. */
  private static final Pattern BULLET = Pattern.compile("\\s*\\w{1,2}[.):]\\s*|[^\\p{L}\\p{N}]*");

  static Told of(TweePassage passage, Dialect dialect) {
    PassageMarkup markup = PassageMarkup.read(passage.text(), dialect);
    List<TweeLink> marked =
        markup.links().stream()
            .filter(link -> !link.isJump())
            .map(link -> worded(link, dialect))
            .toList();
    List<String> remarks = new ArrayList<>(markup.remarks());
    return new Told(
        Wording.of(withLinks(markup.words(), marked)),
        distinct(marked),
        jump(markup.links(), marked.isEmpty(), remarks),
        remarks);
  }

  private static TweeLink worded(TweeLink link, Dialect dialect) {
    String words = PassageMarkup.read(link.text(), dialect).words().replace(MARK, "");
    String line = String.join(" ", Wording.of(words).lines().toList());
    return TweeLink.of(line, link.target(), link.remark());
  }

  /** A link amid a sentence stays part of it; one on a line of its own is only to be chosen. */
  private static String withLinks(String words, List<TweeLink> links) {
    Iterator<TweeLink> each = links.iterator();
    return words.lines().map(line -> withLinks(line, each)).collect(Collectors.joining("\n"));
  }

  private static String withLinks(String line, Iterator<TweeLink> links) {
    String bare = line.replace(MARK, "");
    boolean isAlone = bare.length() < line.length() && BULLET.matcher(bare).matches();
    String told =
        MARKS.matcher(line).replaceAll(mark -> Matcher.quoteReplacement(links.next().text()));
    return isAlone ? "" : told;
  }

  private static List<TweeLink> distinct(List<TweeLink> links) {
    List<TweeLink> distinct = new ArrayList<>();
    for (TweeLink link : links) {
      if (distinct.stream().noneMatch(link::isSameAs)) {
        distinct.add(link);
      }
    }
    return distinct;
  }

  private static String jump(List<TweeLink> links, boolean isFree, List<String> remarks) {
    List<String> jumps = links.stream().filter(TweeLink::isJump).map(TweeLink::target).toList();
    Optional<String> taken = isFree ? jumps.stream().findFirst() : Optional.empty();
    jumps.stream()
        .filter(target -> !taken.equals(Optional.of(target)))
        .forEach(target -> remarks.add("goes on to " + target));
    return taken.orElse("");
  }

  /** Whether the trainee chooses here. */
  boolean isDecision() {
    return links.size() > 1;
  }

  boolean isEnding() {
    return links.isEmpty() && jump.isEmpty();
  }

  /** Where it goes on when there is nothing to choose. */
  String next() {
    return links.isEmpty() ? jump : links.get(0).target();
  }
}

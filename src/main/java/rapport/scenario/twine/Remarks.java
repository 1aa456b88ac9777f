package rapport.scenario.twine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What has to be said about a conversion: what was left out, and what did not come along. */
final class Remarks {
  private static final int LISTED = 5;

  private final Set<String> leftOut = new LinkedHashSet<>();
  private final Set<String> broken = new LinkedHashSet<>();
  private final Set<String> underscores = new LinkedHashSet<>();
  private final Set<String> variables = new TreeSet<>();
  private final List<String> sentences = new ArrayList<>();
  private int left;
  private int placeholders;

  void say(String sentence) {
    sentences.add(sentence);
  }

  void leaveOut(TweePassage passage) {
    String tags = passage.tags().isEmpty() ? "" : " [" + String.join(" ", passage.tags()) + "]";
    leftOut.add(passage.name() + tags);
  }

  void breakOff(TweePassage from, String target) {
    broken.add("“" + target + "”, from " + from.called());
  }

  void underscore(TweePassage passage) {
    underscores.add(passage.called());
  }

  void variable(String name) {
    variables.add(name);
  }

  void leave(int remarks) {
    left += remarks;
  }

  void placeholder() {
    placeholders++;
  }

  /** All of it, a sentence each. */
  List<String> sentences() {
    List<String> all = new ArrayList<>(sentences);
    add(all, leftOut, "Left out, because only Twine has a use for it: ");
    add(all, broken, "Linked to and not there, so check will ask for it: ");
    if (left > 0) {
      all.add(
          "What Rapport has no words for, such as Twine's macros, stands in the file behind"
              + " “# In Twine:” ("
              + left
              + (left == 1 ? " line)." : " lines)."));
    }
    add(all, variables, "These stay in the text as they are, so look at them: ");
    add(all, underscores, "What stands between two underscores is seen, not said. They are in ");
    if (placeholders > 0) {
      all.add("“${” has a meaning in Rapport, so it is written “$ {” in the text.");
    }
    return all;
  }

  private static void add(List<String> all, Set<String> items, String beginning) {
    if (!items.isEmpty()) {
      all.add(beginning + list(items));
    }
  }

  private static String list(Set<String> items) {
    String listed = String.join("; ", items.stream().limit(LISTED).toList());
    int more = items.size() - LISTED;
    return listed + (more > 0 ? "; and " + more + " more." : ".");
  }
}

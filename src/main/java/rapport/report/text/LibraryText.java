package rapport.report.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.analysis.LibraryChecks.Member;
import rapport.analysis.paths.ReadingLevel;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Overview;
import rapport.scenario.model.Rubric;
import rapport.text.Wrap;

/**
 * A library of scenarios at a glance: what each is about when it is played, how long it takes and
 * how hard it reads, and which problems meet which strengths.
 */
public final class LibraryText {
  private static final int WIDTH = 78;
  private static final String CULTURE = "cultural-sensitivity";

  private final List<Member> members;
  private final List<String> problems;
  private final List<String> strengths;
  private final StringBuilder text = new StringBuilder();

  private LibraryText(List<Member> members, Rubric rubric) {
    this.members = members;
    this.problems = List.copyOf(rubric.problems().keySet());
    this.strengths = List.copyOf(rubric.strengths().keySet());
  }

  /** The summary, or nothing for less than two scenarios. */
  public static String of(List<Member> members, Rubric rubric) {
    if (members.size() < 2) {
      return "";
    }
    LibraryText page = new LibraryText(members, rubric);
    page.legend();
    page.scenarios();
    page.matrix();
    page.swapTest();
    return page.text.toString();
  }

  private void legend() {
    line("The library, by what stands on complete paths");
    line("");
    legend("P", problems);
    legend("S", strengths);
    line("");
  }

  private void legend(String letter, List<String> tags) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      words.add(letter + (i + 1) + " " + tags.get(i));
    }
    paragraph(String.join(", ", words) + ".");
  }

  private void scenarios() {
    int names = members.stream().mapToInt(m -> m.scenario().id().length()).max().orElse(0);
    line(
        left("", names)
            + "  "
            + heads("P", problems)
            + " "
            + heads("S", strengths)
            + "  minutes (read)  grade");
    for (Member member : members) {
      line(
          left(member.scenario().id(), names)
              + "  "
              + marks(problems, member.problems())
              + " "
              + marks(strengths, member.strengths())
              + "  "
              + left(minutes(member), 14)
              + "  "
              + ReadingLevel.of(member.scenario()).map(String::valueOf).orElse("-"));
    }
    line("");
    paragraph(
        "Minutes are the author's; behind them the minutes of reading on the shortest and the longest"
            + " path. Grade is the reading level by Coleman and Liau.");
    line("");
  }

  private static String heads(String letter, List<String> tags) {
    StringBuilder heads = new StringBuilder();
    for (int i = 0; i < tags.size(); i++) {
      heads.append(left(letter + (i + 1), 3));
    }
    return heads.toString();
  }

  private static String marks(List<String> tags, Set<String> there) {
    return tags.stream()
        .map(tag -> left(there.contains(tag) ? "x" : ".", 3))
        .collect(Collectors.joining());
  }

  private static String minutes(Member member) {
    int stated = member.scenario().overview().minutes();
    String read =
        member.reading() == null
            ? ""
            : " (" + member.reading().fewestMinutes() + "-" + member.reading().mostMinutes() + ")";
    return (stated == 0 ? "-" : String.valueOf(stated)) + read;
  }

  private void matrix() {
    line("Scenarios in which both come up");
    line("");
    int names = problems.stream().mapToInt(String::length).max().orElse(0);
    line(left("", names) + "  " + heads("S", strengths));
    for (String problem : problems) {
      StringBuilder row = new StringBuilder(left(problem, names)).append("  ");
      for (String strength : strengths) {
        long both =
            members.stream()
                .filter(m -> m.problems().contains(problem) && m.strengths().contains(strength))
                .count();
        row.append(left(String.valueOf(both), 3));
      }
      line(row.toString());
    }
    line("");
  }

  /** Whether a client's identity is what a scenario is about can be read off it; the rest can't. */
  private void swapTest() {
    List<String> about =
        members.stream().filter(LibraryText::isAboutCulture).map(m -> m.scenario().id()).toList();
    paragraph(
        "Swap test: culture, faith or identity is assessed in "
            + about.size()
            + " of "
            + members.size()
            + (about.isEmpty() ? "" : " (" + String.join(", ", about) + ")")
            + ", and incidental in the others. For each of those others, read it with another client in"
            + " mind: where the plot falls apart, it has used a type. For each of these, where nothing"
            + " changes, it has missed its subject.");
    line("");
  }

  private static boolean isAboutCulture(Member member) {
    Overview overview = member.scenario().overview();
    return overview.assessed().contains(CULTURE)
        && decisions(member).stream().anyMatch(d -> d.criteria().contains(CULTURE));
  }

  private static Collection<Decision> decisions(Member member) {
    return member.scenario().nodes().values().stream()
        .filter(Decision.class::isInstance)
        .map(Decision.class::cast)
        .toList();
  }

  private static String left(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  private void paragraph(String words) {
    Wrap.lines(words, WIDTH).forEach(this::line);
  }

  private void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }
}

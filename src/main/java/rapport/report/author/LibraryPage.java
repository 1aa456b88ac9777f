package rapport.report.author;

import static rapport.report.author.AuthorBlocks.line;
import static rapport.report.author.AuthorBlocks.paragraph;
import static rapport.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.analysis.LibraryChecks.Member;
import rapport.analysis.paths.ReadingLevel;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Overview;
import rapport.scenario.model.Rubric;

/**
 * A library of scenarios at a glance: what each is about when it is played, how long it takes and
 * how hard it reads, and which problems meet which strengths.
 */
public final class LibraryPage {
  private static final String CULTURE = "cultural-sensitivity";

  private final List<Member> members;
  private final List<String> problems;
  private final List<String> strengths;
  private final List<Part> parts = new ArrayList<>();

  private LibraryPage(List<Member> members, Rubric rubric) {
    this.members = members;
    this.problems = List.copyOf(rubric.problems().keySet());
    this.strengths = List.copyOf(rubric.strengths().keySet());
  }

  /** The summary, or nothing for less than two scenarios. */
  public static List<Part> of(List<Member> members, Rubric rubric) {
    if (members.size() < 2) {
      return List.of();
    }
    LibraryPage page = new LibraryPage(members, rubric);
    page.legend();
    page.scenarios();
    page.matrix();
    page.swapTest();
    return page.parts;
  }

  private void legend() {
    parts.add(line("The library, by what stands on complete paths"));
    parts.add(Block.BLANK);
    legend("P", problems);
    legend("S", strengths);
    parts.add(Block.BLANK);
  }

  private void legend(String letter, List<String> tags) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      words.add(letter + (i + 1) + " " + tags.get(i));
    }
    parts.add(paragraph(String.join(", ", words) + "."));
  }

  private void scenarios() {
    parts.add(
        Table.of(
            "",
            List.of(
                words(""),
                words(heads("P", problems) + " " + heads("S", strengths)),
                words("minutes (read)"),
                words("grade")),
            members.stream().map(this::row).toList()));
    parts.add(Block.BLANK);
    parts.add(
        paragraph(
            "Minutes are the author's; behind them the minutes of reading on the shortest and the"
                + " longest path. Grade is the reading level by Coleman and Liau."));
    parts.add(Block.BLANK);
  }

  private List<Cell> row(Member member) {
    return Table.row(
        member.scenario().id(),
        marks(problems, member.problems()) + " " + marks(strengths, member.strengths()),
        minutes(member),
        ReadingLevel.of(member.scenario()).map(String::valueOf).orElse("-"));
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
    parts.add(line("Scenarios in which both come up"));
    parts.add(Block.BLANK);
    parts.add(
        Table.of(
            "",
            List.of(words(""), words(heads("S", strengths))),
            problems.stream().map(problem -> Table.row(problem, together(problem))).toList()));
    parts.add(Block.BLANK);
  }

  /** How many scenarios have this problem with each of the strengths. */
  private String together(String problem) {
    return strengths.stream()
        .map(
            strength ->
                members.stream()
                    .filter(m -> m.problems().contains(problem) && m.strengths().contains(strength))
                    .count())
        .map(both -> left(String.valueOf(both), 3))
        .collect(Collectors.joining());
  }

  /** Whether a client's identity is what a scenario is about can be read off it; the rest can't. */
  private void swapTest() {
    List<String> about =
        members.stream().filter(LibraryPage::isAboutCulture).map(m -> m.scenario().id()).toList();
    parts.add(
        paragraph(
            "Swap test: culture, faith or identity is assessed in "
                + about.size()
                + " of "
                + members.size()
                + (about.isEmpty() ? "" : " (" + String.join(", ", about) + ")")
                + ", and incidental in the others. For each of those others, read it with another client in"
                + " mind: where the plot falls apart, it has used a type. For each of these, where nothing"
                + " changes, it has missed its subject."));
    parts.add(Block.BLANK);
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
}

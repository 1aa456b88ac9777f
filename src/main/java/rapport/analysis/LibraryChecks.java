package rapport.analysis;

import static rapport.scenario.diagnostic.DiagnosticCode.DUPLICATE_ID;
import static rapport.scenario.diagnostic.DiagnosticCode.SAME_LINE_RATED_APART;
import static rapport.scenario.diagnostic.DiagnosticCode.THIN_COVERAGE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rapport.analysis.checks.ResponsesCheck;
import rapport.analysis.paths.Coverage;
import rapport.analysis.paths.ReadingLoad;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.diagnostic.SourcePosition;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/** Looks at scenarios side by side; only where several are checked together. */
public final class LibraryChecks {
  private static final int APART = 2;
  private static final int LEAST_FOR_A_PROBLEM = 2;
  private static final int LEAST_FOR_A_STRENGTH = 3;

  /**
   * What is kept of one scenario of the library.
   *
   * @param file as the person named it
   * @param problems tags of whatever stands on complete paths
   * @param strengths the same
   * @param reading how much there is to read on a path; null where paths have no end
   */
  public record Member(
      String file,
      Scenario scenario,
      SourceMap positions,
      Set<String> problems,
      Set<String> strengths,
      @Nullable ReadingLoad reading) {
    /** Lets go of the scenario's states, of which there may be a million. */
    public static Member of(String file, Analysis analysis) {
      Coverage coverage = Coverage.of(analysis.subject());
      return new Member(
          file,
          analysis.scenario(),
          analysis.positions(),
          coverage.problems(),
          coverage.strengths(),
          analysis.paths().words().orElse(null));
    }
  }

  /** A finding and the file it is in. */
  public record Found(String file, Diagnostic diagnostic) {}

  /** A line in one of the files. */
  private record Line(Member member, String place, Response response) {
    SourceMap positions() {
      return member.positions;
    }
  }

  private LibraryChecks() {}

  /** In the order of the files; what concerns the whole library is placed in the first one. */
  public static List<Found> of(List<Member> members, Rubric rubric) {
    List<Found> found = new ArrayList<>();
    if (members.size() < 2) {
      return found;
    }
    duplicateIds(members, found);
    linesRatedApart(members, found);
    thinCoverage(members, rubric, found);
    return found;
  }

  private static void duplicateIds(List<Member> members, List<Found> found) {
    Map<String, String> files = new HashMap<>();
    for (Member member : members) {
      String id = member.scenario.id();
      String first = files.putIfAbsent(id, member.file);
      if (first != null) {
        SourcePosition at = member.positions.at("#id");
        found.add(
            new Found(
                member.file,
                Diagnostic.of(
                    DUPLICATE_ID,
                    at,
                    "The id `" + id + "` is also that of " + first + ".",
                    "Give one of the two another id, and its file the same name.")));
      }
    }
  }

  private static void linesRatedApart(List<Member> members, List<Found> found) {
    Map<String, List<Line>> byText = new LinkedHashMap<>();
    members.forEach(member -> lines(member, byText));
    for (List<Line> same : byText.values()) {
      Line first = same.get(0);
      same.stream()
          .filter(line -> !line.member.file.equals(first.member.file) && isApart(first, line))
          .findFirst()
          .ifPresent(line -> ratedApart(first, line, found));
    }
  }

  private static void lines(Member member, Map<String, List<Line>> byText) {
    member.scenario.nodes().values().stream()
        .filter(Decision.class::isInstance)
        .map(Decision.class::cast)
        .forEach(
            decision ->
                decision
                    .responses()
                    .forEach(
                        response ->
                            byText
                                .computeIfAbsent(
                                    ResponsesCheck.normal(response.say()), k -> new ArrayList<>())
                                .add(
                                    new Line(
                                        member, decision.id() + "/" + response.id(), response))));
  }

  private static boolean isApart(Line one, Line other) {
    return one.response.ratings().entrySet().stream()
        .anyMatch(
            e ->
                Math.abs(
                        e.getValue()
                            - other.response.ratings().getOrDefault(e.getKey(), e.getValue()))
                    >= APART);
  }

  private static void ratedApart(Line first, Line other, List<Found> found) {
    Diagnostic diagnostic =
        Diagnostic.of(
            SAME_LINE_RATED_APART,
            other.positions().at(other.place + "#rate"),
            "The same line stands in "
                + first.member.file
                + " at `"
                + first.place
                + "`, rated at least "
                + APART
                + " levels apart.",
            "Look at both: the difference may be the client's, or a slip.");
    Allowances.of(other.member.scenario, other.positions()).drop(List.of(diagnostic)).stream()
        .map(d -> new Found(other.member.file, d))
        .forEach(found::add);
  }

  private static void thinCoverage(List<Member> members, Rubric rubric, List<Found> found) {
    Map<String, Integer> problems = new TreeMap<>();
    Map<String, Integer> strengths = new TreeMap<>();
    rubric.problems().keySet().forEach(tag -> problems.put(tag, 0));
    rubric.strengths().keySet().forEach(tag -> strengths.put(tag, 0));
    for (Member member : members) {
      member.problems.forEach(tag -> problems.merge(tag, 1, Integer::sum));
      member.strengths.forEach(tag -> strengths.merge(tag, 1, Integer::sum));
    }
    String file = members.get(0).file;
    thin("problem", problems, rubric.problems().keySet(), LEAST_FOR_A_PROBLEM, file, found);
    thin("strength", strengths, rubric.strengths().keySet(), LEAST_FOR_A_STRENGTH, file, found);
  }

  private static void thin(
      String kind,
      Map<String, Integer> counts,
      Set<String> tags,
      int least,
      String file,
      List<Found> found) {
    for (String tag : tags) {
      int count = counts.getOrDefault(tag, 0);
      if (count < least) {
        found.add(
            new Found(
                file,
                Diagnostic.of(
                    THIN_COVERAGE,
                    SourcePosition.START,
                    "In the library as a whole, the "
                        + kind
                        + " `"
                        + tag
                        + "` comes up in "
                        + (count == 0 ? "no scenario" : "only " + count)
                        + ".",
                    "Tag the nodes and responses that are about it, or write another scenario: "
                        + least
                        + " are the least.")));
      }
    }
  }
}

package rapport.grading.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import rapport.text.NaturalOrder;

/**
 * Who has handed in, by the codes in a roster and in the transcripts.
 *
 * @param missing codes in the roster of which nothing was handed in
 * @param damaged codes in the roster of which only damaged files were
 * @param unfinished codes in the roster of which none that was collected is finished
 * @param doubts codes in transcripts that are not in the roster
 */
public record Attendance(
    List<String> missing, List<String> damaged, List<String> unfinished, List<Doubt> doubts) {
  /**
   * A code in a transcript that could be another's, mistyped.
   *
   * @param alike the codes that it is like; none when it is like nobody's
   */
  public record Doubt(String code, List<String> alike) {
    public Doubt {
      alike = List.copyOf(alike);
    }
  }

  public Attendance {
    missing = List.copyOf(missing);
    damaged = List.copyOf(damaged);
    unfinished = List.copyOf(unfinished);
    doubts = List.copyOf(doubts);
  }

  /**
   * By this roster.
   *
   * @param begun the codes of all assessments
   * @param finished the codes of those that are finished
   * @param damaged the codes in files that came and could not be taken in
   */
  public static Attendance of(
      Roster roster, Set<String> begun, Set<String> finished, Set<String> damaged) {
    Set<String> codes = sorted(roster.codes());
    List<Doubt> doubts = new ArrayList<>();
    for (String code : sorted(begun)) {
      if (!codes.contains(code)) {
        doubts.add(new Doubt(code, alike(code, codes)));
      }
    }
    return new Attendance(
        codes.stream().filter(code -> !begun.contains(code) && !damaged.contains(code)).toList(),
        codes.stream().filter(code -> !begun.contains(code) && damaged.contains(code)).toList(),
        codes.stream().filter(code -> begun.contains(code) && !finished.contains(code)).toList(),
        doubts);
  }

  /** Without a roster: codes that are like another one. */
  public static Attendance of(Set<String> begun) {
    List<Doubt> doubts = new ArrayList<>();
    Set<String> before = new TreeSet<>(NaturalOrder.OF);
    for (String code : sorted(begun)) {
      List<String> alike = alike(code, before);
      if (!alike.isEmpty()) {
        doubts.add(new Doubt(code, alike));
      }
      before.add(code);
    }
    return new Attendance(List.of(), List.of(), List.of(), doubts);
  }

  private static Set<String> sorted(Collection<String> codes) {
    Set<String> sorted = new TreeSet<>(NaturalOrder.OF);
    sorted.addAll(codes);
    return sorted;
  }

  private static List<String> alike(String code, Set<String> others) {
    return others.stream().filter(other -> folded(other).equals(folded(code))).toList();
  }

  /** What people mix up: small letters and capitals, O and 0, how parts are joined, leading 0. */
  private static String folded(String code) {
    return Normalizer.normalize(code, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('o', '0')
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})", "-")
        .replaceAll("(?<!\\p{N})0+(?=\\p{N})", "")
        .replaceAll("^-|-$", "");
  }
}

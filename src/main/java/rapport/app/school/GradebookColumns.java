package rapport.app.school;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.export.gradebook.Gradebook;
import rapport.export.school.MarkColumn;
import rapport.export.school.SchoolSystem;
import rapport.export.school.Sheet;
import rapport.grading.roster.Person;
import rapport.text.Ellipsis;
import rapport.text.Suggestions;

/** Finds the columns to be filled, and refuses wherever there are several or none. */
record GradebookColumns(String file, SchoolSystem system, Sheet sheet) {
  private static final int MOST = 400;

  /**
   * The columns of these names; of those that aren't named, the usual ones.
   *
   * @throws RefusedException if there is no such column, or more than one
   */
  Gradebook.Columns of(@Nullable String mark, @Nullable String feedback, @Nullable String student) {
    int place = mark == null ? onlyMark() : one(mark, "--column");
    refuse(place, system.refusal(sheet, place));
    Map<Integer, List<Person.Key>> students = students(student);
    refuse(place, students.containsKey(place) ? Optional.of(SchoolSystem.KEY) : Optional.empty());
    return new Gradebook.Columns(students, place, feedback(feedback, place));
  }

  private int onlyMark() {
    List<Integer> marks = system.marks(sheet).stream().map(MarkColumn::place).toList();
    if (marks.size() == 1) {
      return marks.get(0);
    }
    system.reckoned(sheet).stream()
        .limit(marks.isEmpty() ? 1 : 0)
        .forEach(each -> refuse(each.place(), system.refusal(sheet, each.place())));
    throw RefusedException.usage(
        marks.isEmpty()
            ? file + " has no column for marks that is known" + orNamed("--column")
            : file
                + " has several columns for marks. Name one with --column: "
                + names(marks)
                + ".");
  }

  private void refuse(int place, Optional<String> refusal) {
    if (refusal.isPresent()) {
      throw RefusedException.usage(
          "“" + sheet.heading(place) + "” in " + file + " " + refusal.get());
    }
  }

  private @Nullable Integer feedback(@Nullable String name, int mark) {
    if (name != null && !system.takesFeedback()) {
      throw RefusedException.usage(
          system.words() + " takes no feedback from a file: leave --feedback-column out.");
    }
    if (name != null) {
      int place = one(name, "--feedback-column");
      boolean isTaken = place == mark || system.keys(sheet).containsKey(place);
      refuse(place, isTaken ? Optional.of("is no place for feedback.") : Optional.empty());
      return place;
    }
    List<Integer> usual = system.feedback(sheet, mark);
    if (usual.size() > 1) {
      throw several(usual, "--feedback-column");
    }
    return usual.isEmpty() ? null : usual.get(0);
  }

  private Map<Integer, List<Person.Key>> students(@Nullable String name) {
    if (name != null) {
      return new TreeMap<>(Map.of(one(name, "--key-column"), List.of(Person.Key.values())));
    }
    Map<Integer, List<Person.Key>> usual = system.keys(sheet);
    if (usual.isEmpty()) {
      throw RefusedException.usage(
          file + " has no column that is known to say whose a row is" + orNamed("--key-column"));
    }
    return usual;
  }

  private String orNamed(String option) {
    return ". Name it with " + option + ". There are: " + String.join(", ", sheet.headings()) + ".";
  }

  /** As many as one can take in, since what was taken for headings may be anything. */
  static String listed(List<String> headings) {
    return Ellipsis.fit(String.join(", ", headings), MOST);
  }

  private int one(String name, String option) {
    List<Integer> places = named(name);
    if (places.isEmpty()) {
      throw missing(name);
    }
    if (places.size() > 1) {
      throw several(places, option);
    }
    return places.get(0);
  }

  /** The columns of this heading; else those over marks that are called so. */
  private List<Integer> named(String name) {
    List<Integer> exact = sheet.named(name);
    return exact.isEmpty()
        ? Stream.concat(system.marks(sheet).stream(), system.reckoned(sheet).stream())
            .filter(mark -> mark.isNamed(name))
            .map(MarkColumn::place)
            .toList()
        : exact;
  }

  private RefusedException missing(String name) {
    Set<String> known = new LinkedHashSet<>(sheet.headings());
    for (MarkColumn mark : system.marks(sheet)) {
      known.remove(sheet.heading(mark.place()));
      known.add(mark.title());
    }
    List<String> similar = Suggestions.of(name, known);
    return RefusedException.usage(
        file
            + " has no column “"
            + name
            + "”. "
            + (similar.isEmpty()
                ? "It has: " + listed(sheet.headings()) + "."
                : "Did you mean “" + String.join("” or “", similar) + "”?"));
  }

  private RefusedException several(List<Integer> places, String option) {
    return RefusedException.usage(
        "Several columns of "
            + file
            + " match, and which one is not to be guessed: "
            + names(places)
            + ". Give the whole heading, or the number in it, with "
            + option
            + ".");
  }

  private String names(List<Integer> places) {
    return places.stream()
        .map(i -> "“" + sheet.heading(i) + "” (column " + (i + 1) + ")")
        .collect(Collectors.joining(", "));
  }
}

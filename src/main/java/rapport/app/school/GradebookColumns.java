package rapport.app.school;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.export.gradebook.Gradebook;
import rapport.export.gradebook.Headings;
import rapport.export.gradebook.SchoolSystem;
import rapport.grading.roster.Person;
import rapport.text.Ellipsis;
import rapport.text.Suggestions;

/** Finds the columns to be filled, and refuses wherever there are several or none. */
record GradebookColumns(String file, Headings headings) {
  private static final int MOST = 400;

  /**
   * The columns of these names; of those that aren't named, the usual ones.
   *
   * @throws RefusedException if there is no such column, or more than one
   */
  Gradebook.Columns of(@Nullable String mark, @Nullable String feedback, @Nullable String student) {
    int place = mark == null ? onlyMark() : mark(mark);
    return new Gradebook.Columns(students(student), place, feedback(feedback, place));
  }

  private int onlyMark() {
    List<Integer> marks = headings.marks();
    if (marks.size() == 1) {
      return marks.get(0);
    }
    throw RefusedException.usage(
        marks.isEmpty()
            ? file + " has no column for marks that is known" + orNamed("--column")
            : file
                + " has several columns for marks. Name one with --column: "
                + names(marks)
                + ".");
  }

  private int mark(String name) {
    int place = one(name, "--column");
    if (headings.system() == SchoolSystem.CANVAS && !headings.marks().contains(place)) {
      throw RefusedException.usage(
          "“"
              + headings.names().get(place)
              + "” in "
              + file
              + " is no assignment: its heading has no number in brackets. Canvas would make a new"
              + " assignment of it or pass it over, so make the assignment first and export"
              + " again.");
    }
    return place;
  }

  private @Nullable Integer feedback(@Nullable String name, int mark) {
    if (name != null && headings.system() == SchoolSystem.CANVAS) {
      throw RefusedException.usage(
          "Canvas takes no feedback from a file: leave --feedback-column out.");
    }
    if (name != null) {
      return one(name, "--feedback-column");
    }
    List<Integer> usual = headings.feedback(mark);
    if (usual.size() > 1) {
      throw several(usual, "--feedback-column");
    }
    return usual.isEmpty() ? null : usual.get(0);
  }

  private Map<Integer, List<Person.Key>> students(@Nullable String name) {
    if (name != null) {
      return new TreeMap<>(Map.of(one(name, "--student-column"), List.of(Person.Key.values())));
    }
    Map<Integer, List<Person.Key>> usual = headings.students();
    if (usual.isEmpty()) {
      throw RefusedException.usage(
          file
              + " has no column that is known to say whose a row is"
              + orNamed("--student-column"));
    }
    return usual;
  }

  private String orNamed(String option) {
    return ". Name it with " + option + ". There are: " + String.join(", ", headings.names()) + ".";
  }

  /** As many as one can take in, since what was taken for headings may be anything. */
  static String listed(List<String> headings) {
    return Ellipsis.fit(String.join(", ", headings), MOST);
  }

  private int one(String name, String option) {
    List<Integer> places = headings.named(name);
    if (places.isEmpty()) {
      throw missing(name);
    }
    if (places.size() > 1) {
      throw several(places, option);
    }
    return places.get(0);
  }

  private RefusedException missing(String name) {
    Set<String> known = new LinkedHashSet<>(headings.names());
    for (int mark : headings.marks()) {
      known.remove(headings.names().get(mark));
      known.add(headings.system().title(headings.names().get(mark)));
    }
    List<String> similar = Suggestions.of(name, known);
    return RefusedException.usage(
        file
            + " has no column “"
            + name
            + "”. "
            + (similar.isEmpty()
                ? "It has: " + listed(headings.names()) + "."
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
        .map(i -> "“" + headings.names().get(i) + "” (column " + (i + 1) + ")")
        .collect(Collectors.joining(", "));
  }
}

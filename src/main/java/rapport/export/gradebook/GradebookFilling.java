package rapport.export.gradebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rapport.export.csv.Csv;
import rapport.export.csv.CsvText.Cell;
import rapport.grading.roster.Award;
import rapport.grading.roster.Counted;
import rapport.grading.roster.Matching;
import rapport.grading.roster.Person;
import rapport.grading.roster.Withheld;

/**
 * What goes into a school's file, and who gets nothing.
 *
 * @param words what the cells are to say that get something
 */
public record GradebookFilling(Map<Cell, String> words, List<Filled> filled, List<Left> left) {

  /**
   * A student who gets a mark.
   *
   * @param line of the school's file, or of the roster where that file is made
   * @param before the mark that stood in the cell, or nothing
   * @param change what an upload of the file does to it
   * @param isFeedbackKept whether other feedback stood there already, and still does
   */
  public record Filled(
      long line,
      Person person,
      Award award,
      String mark,
      String before,
      Change change,
      boolean isFeedbackKept) {}

  /** What an upload does to somebody's mark. */
  public enum Change {
    NEW,
    CHANGED,
    UNCHANGED;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A student who gets none, and why.
   *
   * @param said what stands in the cell
   */
  public record Left(long line, Person person, Withheld why, String said) {}

  public GradebookFilling {
    words = new LinkedHashMap<>(words);
    filled = List.copyOf(filled);
    left = List.copyOf(left);
  }

  /** What goes into this file. */
  public static GradebookFilling of(
      Gradebook gradebook, Matching matching, Counted counted, GradebookScale scale) {
    Filler filler = new Filler(gradebook, counted, scale);
    for (Gradebook.Line line : gradebook.students()) {
      Optional.ofNullable(matching.matched().get(line.about()))
          .ifPresent(person -> filler.fill(line, person));
    }
    return new GradebookFilling(filler.words, filler.filled, filler.left);
  }

  /** Fills one line after the other. */
  private static final class Filler {
    private final Gradebook gradebook;
    private final Counted counted;
    private final GradebookScale scale;
    private final Map<Cell, String> words = new LinkedHashMap<>();
    private final List<Filled> filled = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    Filler(Gradebook gradebook, Counted counted, GradebookScale scale) {
      this.gradebook = gradebook;
      this.counted = counted;
      this.scale = scale;
    }

    void fill(Gradebook.Line line, Person person) {
      Optional<Award> award = counted.award(person.code());
      Optional<Withheld> lock = gradebook.lock(line);
      if (lock.isPresent()) {
        award.ifPresent(unused -> leave(line, person, lock.get()));
        return;
      }
      award.ifPresentOrElse(
          each -> fill(line, person, each),
          () -> leave(line, person, counted.withheld(person.code())));
    }

    private void leave(Gradebook.Line line, Person person, Withheld why) {
      left.add(new Left(line.row().line(), person, why, gradebook.said(line)));
    }

    private void fill(Gradebook.Line line, Person person, Award award) {
      Cell cell = line.cell(gradebook.columns().mark());
      String mark = scale.mark(award.share().orElseThrow(), gradebook, line);
      words.put(cell, mark);
      boolean isKept = !feedback(line, award);
      String before = gradebook.before(line);
      filled.add(
          new Filled(line.row().line(), person, award, mark, before, change(before, mark), isKept));
    }

    private Change change(String before, String mark) {
      if (before.isEmpty()) {
        return Change.NEW;
      }
      return scale.isSame(before, mark) ? Change.UNCHANGED : Change.CHANGED;
    }

    /** Whether there is nothing else in its place. */
    private boolean feedback(Gradebook.Line line, Award award) {
      Integer place = gradebook.columns().feedback();
      if (place == null) {
        return true;
      }
      String feedback = GradebookFeedback.of(award, gradebook.system().readsHtml());
      String before = line.cell(place).text().strip();
      if (before.isEmpty()) {
        words.put(line.cell(place), feedback);
      }
      return before.isEmpty() || before.equals(Csv.harmless(feedback));
    }
  }
}

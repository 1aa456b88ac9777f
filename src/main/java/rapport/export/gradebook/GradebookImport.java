package rapport.export.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.export.csv.Csv;
import rapport.export.gradebook.GradebookFilling.Change;
import rapport.export.gradebook.GradebookFilling.Filled;
import rapport.export.gradebook.GradebookFilling.Left;
import rapport.grading.roster.Award;
import rapport.grading.roster.Counted;
import rapport.grading.roster.Person;

/** A file made for Moodle's gradebook, which takes one in without having given one out. */
public final class GradebookImport {
  private GradebookImport() {}

  /** Who gets a mark in such a file, and who doesn't. */
  public static GradebookFilling of(List<Person> people, Counted counted, GradebookScale scale) {
    List<Filled> filled = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    for (Person person : people) {
      Optional<Award> award = counted.award(person.code());
      if (award.isPresent()) {
        String mark = scale.mark(award.get().share().orElseThrow());
        filled.add(new Filled(person.line(), person, award.get(), mark, "", Change.NEW, false));
      } else {
        left.add(new Left(person.line(), person, counted.withheld(person.code()), ""));
      }
    }
    return new GradebookFilling(Map.of(), filled, left);
  }

  /** The file, with a row for everybody who gets a mark of this item. */
  public static String text(GradebookFilling filling, String item) {
    StringBuilder text =
        new StringBuilder(Csv.COMMA.row("idnumber", "email", item, item + " feedback", "source"));
    for (Filled each : filling.filled()) {
      text.append(
          Csv.COMMA.row(
              each.person().key(Person.Key.ID),
              each.person().key(Person.Key.EMAIL),
              each.mark(),
              GradebookFeedback.of(each.award(), true),
              each.award().source().id()));
    }
    return text.toString();
  }
}

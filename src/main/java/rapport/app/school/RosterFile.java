package rapport.app.school;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rapport.app.workspace.RefusedException;
import rapport.export.csv.CsvTable;
import rapport.grading.roster.Person;
import rapport.grading.roster.Roster;
import rapport.store.handin.NamedFile;

/** The instructor's own list of which code is whose: {@code code,id,email,login}. */
final class RosterFile {
  private static final String CODE = "code";

  private final CsvFile file;
  private final int code;
  private final Map<Person.Key, Integer> keys = new EnumMap<>(Person.Key.class);

  private RosterFile(CsvFile file) {
    this.file = file;
    this.code = file.column(CODE);
    for (Person.Key key : Person.Key.values()) {
      file.place(key.id()).ifPresent(place -> keys.put(key, place));
    }
    if (keys.isEmpty()) {
      throw RefusedException.findings(
          file.name()
              + " says only codes. It needs one of the columns id, email and login as well, to know"
              + " whose they are.");
    }
  }

  /**
   * Reads the roster in this file.
   *
   * @throws RefusedException if there is none, a column is missing, or somebody has no code
   */
  static Roster read(NamedFile named) throws IOException {
    RosterFile roster = new RosterFile(CsvFile.read(named));
    List<Person> people = new ArrayList<>();
    roster.file.table().rows().forEach(row -> people.add(roster.person(row)));
    if (people.isEmpty()) {
      throw RefusedException.findings(named.name() + " has nobody in it.");
    }
    return new Roster(people);
  }

  private Person person(CsvTable.Row row) {
    if (row.cells().get(code).isEmpty()) {
      throw file.mistake(
          row, CODE, "there is no code. Write the trainee's code, or delete the row.");
    }
    Map<Person.Key, String> known = new EnumMap<>(Person.Key.class);
    keys.forEach((key, place) -> known.put(key, row.cells().get(place)));
    return new Person(row.line(), row.cells().get(code), known);
  }
}

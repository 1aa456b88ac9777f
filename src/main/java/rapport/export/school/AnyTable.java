package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/** A table of any other origin, whose columns a person names. */
public final class AnyTable implements SchoolSystem {
  private static final String PEOPLE =
      "(?i)((user|student|account|login)[ _-]?(name|id|number|no)|id|identifier|sid|uid|login"
          + "|(sis|integration|org).*id|orgdefinedid|idnumber|id number|e-?mail.*"
          + "|(first|last|sur|full|given|family)[ _-]?names?|names?|students?)";

  @Override
  public String id() {
    return "table";
  }

  @Override
  public String words() {
    return "a table";
  }

  @Override
  public boolean isRecognised(Sheet sheet) {
    return false;
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    return Map.of();
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return List.of();
  }

  @Override
  public Optional<String> refusal(Sheet sheet, int place) {
    return sheet.heading(place).matches(PEOPLE) ? Optional.of(KEY) : Optional.empty();
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return HeadingPoints.said(sheet.heading(mark));
  }
}

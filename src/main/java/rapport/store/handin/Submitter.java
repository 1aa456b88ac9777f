package rapport.store.handin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who handed a file in, as a school's system wrote it into the name of a file or folder.
 *
 * @param name a person's name or login, or the system's word for somebody unnamed
 * @param number the system's number for them, empty when there is none; some systems give one a
 *     person and others one a person and exercise
 */
public record Submitter(String name, String number) {
  private static final List<Pattern> FOLDERS =
      List.of(
          // Moodle: Full Name_12345_assignsubmission_file_
          Pattern.compile("(?<name>.+)_(?<number>\\d+)_assignsubmission_.*"),
          // Brightspace: 12345-67890 - Full Name - Nov 23, 2026 800 AM
          Pattern.compile("\\d+-\\d+\\s*-\\s+(?<name>.+?) - .+(?<number>)"));

  private static final List<Pattern> FILES =
      List.of(
          // Moodle, when told to make no folders
          FOLDERS.get(0),
          // Blackboard: Assignment_login_attempt_2026-11-23-08-00-00_session.jsonl
          Pattern.compile(".+_(?<name>[^_]+)_attempt_\\d{4}-\\d\\d-\\d\\d(?<number>).*"),
          // Canvas: lastnamefirstname_LATE_105_9921_session.jsonl
          Pattern.compile("(?<name>\\D.*?)(_LATE)?_(?<number>\\d{2,})_.+"));

  /** Who that is, from the names of the folders a file lay in. */
  public static Optional<Submitter> ofFolders(HandedPlace place) {
    return place.folders().stream().flatMap(name -> read(name, FOLDERS)).findFirst();
  }

  /**
   * Who that is, from the file's own name. Only a system's own download has such names for sure.
   */
  public static Optional<Submitter> ofFile(HandedPlace place) {
    return read(place.fileName(), FILES).findFirst();
  }

  private static Stream<Submitter> read(String name, List<Pattern> shapes) {
    return shapes.stream()
        .map(shape -> shape.matcher(name))
        .filter(Matcher::matches)
        .map(found -> new Submitter(found.group("name"), found.group("number")));
  }
}

package rapport.report.text;

import java.util.List;
import rapport.grading.roster.Attendance;
import rapport.store.files.Intake.Collected;
import rapport.store.files.SharedCodes;

/**
 * What came of collecting.
 *
 * @param named how many files, folders and zips were named
 * @param files what became of each transcript, and of what could not be read
 * @param passedOver the names of files that are none
 * @param shared codes that came from several people's folders, now or before
 * @param attendance who has handed in, and whose codes are in doubt
 * @param isByRoster whether that rests on a roster
 */
public record CollectedFiles(
    int named,
    List<Collected> files,
    List<String> passedOver,
    SharedCodes shared,
    Attendance attendance,
    boolean isByRoster) {
  public CollectedFiles {
    files = List.copyOf(files);
    passedOver = List.copyOf(passedOver);
  }

  /** Whether there was no transcript where one was looked for. */
  public boolean isInVain() {
    return named > 0 && files.isEmpty();
  }

  /** Whether every transcript is here, and it is clear whose each is. */
  public boolean isFine() {
    return !isInVain()
        && files.stream().allMatch(Collected::isHere)
        && shared.codes().isEmpty()
        && attendance.doubts().stream().allMatch(doubt -> doubt.alike().isEmpty());
  }
}

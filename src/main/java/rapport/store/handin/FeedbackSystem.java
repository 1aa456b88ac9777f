package rapport.store.handin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a school's system knows whose a feedback file is: by the names of its own download. */
public enum FeedbackSystem {
  /**
   * "Upload multiple feedback files in a zip": the participant's number in the name decides, in
   * {@code Full Name_12345_assignsubmission_file_} as a folder or as the beginning of a file's name
   * (mod/assign/feedback/file/importziplib.php). The last sign is missing since Moodle 4.1.
   */
  MOODLE {
    @Override
    public Optional<FeedbackPlace> of(HandedPlace from, String page) {
      return Stream.concat(
              from.folders().stream().flatMap(name -> moodleFolder(name, page)),
              moodleFile(from.fileName(), page))
          .findFirst();
    }
  },
  /**
   * "Upload submissions": of a file's name the first two numbers between underscores decide, the
   * person's and the file's ({@code infer_comment_context_from_filename} in Canvas's
   * assignment.rb). So the name stays as it was but for its ending.
   */
  CANVAS {
    @Override
    public Optional<FeedbackPlace> of(HandedPlace from, String page) {
      String name = from.fileName();
      List<String> numbers =
          Stream.of(name.split("_", -1)).filter(part -> part.matches("[0-9]+")).limit(2).toList();
      return numbers.size() < 2
          ? Optional.empty()
          : Optional.of(new FeedbackPlace(numbers.get(0), beginning(name) + HTML));
    }
  },
  /** Any other that takes back the folders it gave out: the innermost one decides. */
  FOLDERS {
    @Override
    public Optional<FeedbackPlace> of(HandedPlace from, String page) {
      List<String> folders = from.folders();
      return folders.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new FeedbackPlace(
                  folders.get(folders.size() - 1), String.join("/", folders) + "/" + page));
    }
  };

  private static final String HTML = ".html";
  private static final String MOODLE_NAME = "[^_]+_([0-9]+)_assignsubmission_[a-z]+";
  private static final Pattern MOODLE_FOLDER = Pattern.compile(MOODLE_NAME + "_?");
  private static final Pattern MOODLE_FILE = Pattern.compile("(" + MOODLE_NAME + "_).+");

  /**
   * Where a page goes whose transcript came from there; nothing when that has no name of this
   * system's.
   *
   * @param page the page's own name
   */
  public abstract Optional<FeedbackPlace> of(HandedPlace from, String page);

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Stream<FeedbackPlace> moodleFolder(String name, String page) {
    Matcher matcher = MOODLE_FOLDER.matcher(name);
    return matcher.matches()
        ? Stream.of(new FeedbackPlace(matcher.group(1), name + "/" + page))
        : Stream.empty();
  }

  private static Stream<FeedbackPlace> moodleFile(String name, String page) {
    Matcher matcher = MOODLE_FILE.matcher(name);
    return matcher.matches()
        ? Stream.of(new FeedbackPlace(matcher.group(2), matcher.group(1) + page))
        : Stream.empty();
  }

  private static String beginning(String name) {
    int point = name.lastIndexOf('.');
    return point < 0 ? name : name.substring(0, point);
  }
}

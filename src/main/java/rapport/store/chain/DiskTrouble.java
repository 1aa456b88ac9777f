package rapport.store.chain;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;

/** Says in plain words what a disk has refused. */
public final class DiskTrouble {
  /** What systems say, and what a person can do with. Longer phrases come from the C library. */
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          entry("no space left", "the disk is full"),
          entry("quota exceeded", "your share of the disk is used up"),
          entry("read-only file system", "that disk can only be read"),
          entry("file too large", "the file would grow larger than the system allows"),
          entry("input/output error", "the disk reports an error"),
          entry("bad file descriptor", "there is nowhere to write it to"),
          entry("broken pipe", "whoever was to read it has gone"),
          entry("not a directory", "a part of that path is a file and not a folder"),
          entry("is a directory", "that is a folder and not a file"),
          entry("file name too long", "the name is too long"),
          entry("too many open files", "too many files are open"));

  private DiskTrouble() {}

  /** One phrase without a full stop, such as "the disk is full". */
  public static String words(IOException trouble) {
    if (trouble instanceof AccessDeniedException) {
      return "the system does not allow it";
    } else if (trouble instanceof NoSuchFileException) {
      return "there is no such file or folder";
    } else if (trouble instanceof NotDirectoryException
        || trouble instanceof FileAlreadyExistsException) {
      return "something else of that name is in the way";
    }
    return known(said(trouble));
  }

  /** Whether output went to a program that has read all it wanted, such as {@code head}. */
  public static boolean isReaderGone(IOException trouble) {
    String lower = said(trouble).toLowerCase(Locale.ROOT);
    // The latter two are what Windows says.
    return lower.contains("broken pipe")
        || lower.contains("pipe is being closed")
        || lower.contains("pipe has been ended");
  }

  /** What the system said, without the file's name that Java puts in front. */
  private static String said(IOException trouble) {
    String reason =
        trouble instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : trouble.getMessage();
    return reason == null ? trouble.getClass().getSimpleName() : reason;
  }

  private static String known(String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    return REASONS.entrySet().stream()
        .filter(known -> lower.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(said);
  }
}

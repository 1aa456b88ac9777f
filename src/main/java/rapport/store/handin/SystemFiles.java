package rapport.store.handin;

import java.util.Locale;
import java.util.Set;

/** What computers put into folders and zips by themselves. Nobody handed it in. */
final class SystemFiles {
  private static final Set<String> NAMES =
      Set.of(".ds_store", ".localized", "icon\r", "thumbs.db", "ehthumbs.db", "desktop.ini");

  private static final Set<String> FOLDERS =
      Set.of(
          "__macosx",
          ".spotlight-v100",
          ".trashes",
          ".fseventsd",
          "$recycle.bin",
          "system volume information");

  private SystemFiles() {}

  /** Whether a file with this path, {@code /} between its names, is one of these. */
  static boolean isOne(String path) {
    String[] names = path.toLowerCase(Locale.ROOT).split("/", -1);
    for (int i = 0; i < names.length - 1; i++) {
      if (FOLDERS.contains(names[i])) {
        return true;
      }
    }
    String name = names[names.length - 1];
    // A Mac keeps a file's other half beside it on disks that have no place for one.
    return NAMES.contains(name) || name.startsWith("._");
  }
}

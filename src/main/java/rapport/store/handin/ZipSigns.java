package rapport.store.handin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells a zip from other files, by what it holds and by its name. */
final class ZipSigns {
  private static final String ZIP = ".zip";

  private ZipSigns() {}

  /**
   * Whether to look into it. Many formats are zips inside, a word processor's among them, so its
   * name has to agree; downloads are also called {@code submissions.zip.1} or have no ending.
   */
  static boolean isZip(HandedFile file) {
    String name = file.place().fileName().toLowerCase(Locale.ROOT);
    return startsLikeOne(file)
        ? name.contains(ZIP) || !name.contains(".")
        : name.endsWith(ZIP) && !startsLikeRecords(file);
  }

  private static boolean startsLikeOne(HandedFile file) {
    String start = start(file);
    return start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
  }

  private static boolean startsLikeRecords(HandedFile file) {
    return start(file).startsWith("{");
  }

  private static String start(HandedFile file) {
    try {
      return new String(file.first(4), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}

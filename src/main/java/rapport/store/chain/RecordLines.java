package rapport.store.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text with each record on a line that ends as it was written. No record holds a line end, or
 * begins or ends with a space, so whatever there is of these was put in on the way.
 *
 * @param changed what was changed, in words
 */
record RecordLines(String text, List<String> changed) {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");
  private static final String RECORD_END = "\"}";

  static RecordLines of(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    String[] all = LINE_END.split(text, -1);
    boolean hasMore = false;
    for (int i = 0; i < all.length; i++) {
      String bare = all[i].trim();
      hasMore |= bare.length() < all[i].length() || (bare.isEmpty() && i < all.length - 1);
      lines.append(bare).append(bare.isEmpty() ? "" : "\n");
    }
    String last = all[all.length - 1].trim();
    boolean isCut = last.endsWith(RECORD_END);
    if (!last.isEmpty() && !isCut) {
      lines.setLength(lines.length() - 1);
    }
    return new RecordLines(lines.toString(), changed(text, isCut, hasMore));
  }

  private static List<String> changed(String text, boolean isCut, boolean hasMore) {
    List<String> changed = new ArrayList<>();
    if (text.contains("\r\n")) {
      changed.add("its line ends were made those of Windows");
    } else if (text.contains("\r")) {
      changed.add("its line ends were made those of an old Mac");
    }
    if (isCut) {
      changed.add("the end of its last line was left out");
    }
    if (hasMore) {
      changed.add("spaces or empty lines were put in");
    }
    return changed;
  }
}

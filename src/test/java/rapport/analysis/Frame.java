package rapport.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole scenario into which the fragments of the explanation pages are set. What stands in a
 * fragment takes the place of what is called the same; where a fragment says {@code # …}, the rest
 * stays as it is in the whole, and so do all other keys at the top and all other nodes.
 */
final class Frame {
  private static final String REST = "# …";
  private static final Pattern KEY = Pattern.compile("( *)(\\w[\\w-]*):.*");

  private Frame() {}

  static String complete(String frame, String fragment) {
    return String.join("\n", merged(frame.lines().toList(), fragment.lines().toList(), 0)) + "\n";
  }

  private static List<String> merged(List<String> whole, List<String> part, int depth) {
    Map<String, List<String>> all = blocks(whole, depth);
    for (Map.Entry<String, List<String>> block : blocks(part, depth).entrySet()) {
      all.merge(block.getKey(), block.getValue(), (before, now) -> inPlaceOf(before, now, depth));
    }
    return all.values().stream().flatMap(List::stream).toList();
  }

  private static List<String> inPlaceOf(List<String> before, List<String> now, int depth) {
    int deeper = depth + 2;
    String rest = " ".repeat(deeper) + REST;
    if (!now.contains(rest) && !now.get(0).equals("nodes:")) {
      return now;
    }
    List<String> lines = new ArrayList<>(now.subList(0, 1));
    List<String> shown = now.subList(1, now.size()).stream().filter(l -> !l.equals(rest)).toList();
    lines.addAll(merged(before.subList(1, before.size()), shown, deeper));
    return lines;
  }

  /** The lines under each key of this depth; a key that is written twice keeps both. */
  private static Map<String, List<String>> blocks(List<String> lines, int depth) {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = KEY.matcher(line);
      if (matcher.matches() && matcher.group(1).length() == depth) {
        block = blocks.computeIfAbsent(matcher.group(2), key -> new ArrayList<>());
      }
      block.add(line);
    }
    return blocks;
  }
}

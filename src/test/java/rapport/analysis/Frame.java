package rapport.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole scenario into which the fragments of the explanation pages are set: their keys and their
 * nodes take the place of those of the same name, or come behind the others.
 */
final class Frame {
  private static final Pattern TOP = Pattern.compile("([a-z][a-z0-9-]*):.*");
  private static final Pattern NODE = Pattern.compile("  ([a-z][a-z0-9-]*):.*");

  private Frame() {}

  static String complete(String frame, String fragment) {
    Map<String, List<String>> whole = blocks(frame.lines().toList(), TOP);
    Map<String, List<String>> parts = blocks(fragment.lines().toList(), TOP);
    List<String> nodes = parts.remove("nodes");
    whole.putAll(parts);
    if (nodes != null) {
      List<String> before = whole.getOrDefault("nodes", List.of());
      Map<String, List<String>> all = blocks(before.subList(1, before.size()), NODE);
      all.putAll(blocks(nodes.subList(1, nodes.size()), NODE));
      List<String> lines = new ArrayList<>(List.of("nodes:"));
      all.values().forEach(lines::addAll);
      whole.put("nodes", lines);
    }
    StringBuilder text = new StringBuilder();
    whole.values().forEach(block -> block.forEach(line -> text.append(line).append('\n')));
    return text.toString();
  }

  private static Map<String, List<String>> blocks(List<String> lines, Pattern heading) {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = heading.matcher(line);
      if (matcher.matches()) {
        block = new ArrayList<>();
        blocks.put(matcher.group(1), block);
      }
      block.add(line);
    }
    return blocks;
  }
}

package rapport.scenario.twine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out what Chapbook writes on lines of its own: variables on top, and modifiers. */
final class Chapbook {
  private static final String END_OF_VARIABLES = "--";
  private static final Pattern MODIFIER = Pattern.compile("\\s*\\[[^\\[\\]]+\\]\\s*");
  private static final Pattern INSERT = Pattern.compile("\\{[^{}\n]{1,2000}\\}");

  private Chapbook() {}

  static String strip(String text, PassageMarkup markup) {
    List<String> lines = text.lines().toList();
    int variables = lines.indexOf(END_OF_VARIABLES) + 1;
    lines.stream().limit(Math.max(0, variables - 1)).forEach(markup::remark);
    List<String> told = new ArrayList<>();
    for (String line : lines.subList(variables, lines.size())) {
      if (MODIFIER.matcher(line).matches()) {
        markup.remark(line);
      } else {
        told.add(withoutInserts(line, markup));
      }
    }
    return String.join("\n", told);
  }

  private static String withoutInserts(String line, PassageMarkup markup) {
    return INSERT
        .matcher(line)
        .replaceAll(
            insert -> {
              markup.remark(insert.group());
              return "";
            });
  }
}

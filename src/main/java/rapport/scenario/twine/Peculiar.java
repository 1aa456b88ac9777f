package rapport.scenario.twine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Twine shows as it stands and Rapport would not. */
final class Peculiar {
  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z_][\\w-]{0,40}");
  private static final Pattern UNDERSCORES =
      Pattern.compile("(?<![\\p{L}\\p{N}])_[^_]+_(?![\\p{L}\\p{N}])");

  private Peculiar() {}

  /** These words without what would be filled in; what else is peculiar about them is said. */
  static String settle(String words, TweePassage passage, Remarks remarks) {
    Matcher variables = VARIABLE.matcher(words);
    while (variables.find()) {
      remarks.variable(variables.group());
    }
    if (UNDERSCORES.matcher(passage.text()).find() && UNDERSCORES.matcher(words).find()) {
      remarks.underscore(passage);
    }
    if (words.contains("${")) {
      remarks.placeholder();
    }
    return words.replace("${", "$ {");
  }
}

package rapport.scenario.causes;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.SourcePosition;

/** The marks that a program leaves which couldn't put two versions of a file together. */
final class MergedVersions implements Rule {
  private static final Pattern BEGIN = Pattern.compile("<{7}( .*)?");
  private static final Pattern MIDDLE = Pattern.compile("[|=]{7}( .*)?");
  private static final Pattern END = Pattern.compile(">{7}( .*)?");

  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine first = lines.at(index);
    if (!BEGIN.matcher(first.text()).matches()) {
      return Optional.empty();
    }
    Map<Integer, String> kept = new TreeMap<>();
    boolean isFirstVersion = true;
    int number = first.number();
    int last = lines.lastBefore(lines.count());
    while (number <= last && !END.matcher(lines.text(number)).matches()) {
      String text = lines.text(number);
      isFirstVersion &= !MIDDLE.matcher(text).matches();
      kept.put(number, isFirstVersion && number > first.number() ? text : "");
      number++;
    }
    kept.put(Math.min(number, last), "");
    return Optional.of(
        new Cause(
            DiagnosticCode.YAML_SYNTAX,
            new SourcePosition(first.number(), 1),
            "Two versions of this file were put together here, and from line "
                + first.number()
                + " to line "
                + Math.min(number, last)
                + " it has both.",
            "Keep the lines of one version; delete those of the other, and the lines of `<<<<<<<`, `=======` and `>>>>>>>`.",
            kept));
  }
}

package rapport.scenario.fields;

import static rapport.scenario.diagnostic.DiagnosticCode.BAD_ID;
import static rapport.scenario.diagnostic.DiagnosticCode.CONTROL_CHARACTER;
import static rapport.scenario.diagnostic.DiagnosticCode.ID_IS_NOT_FILE_NAME;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.yaml.ControlCharacters;
import rapport.scenario.yaml.SourceText;
import rapport.scenario.yaml.YamlText;

/** Names an author gives: small letters, digits and hyphens. */
public final class Ids {
  private static final int LONGEST = 64;

  private static final Set<String> RESERVED =
      Set.of("back", "quit", "repeat", "score", "and", "or", "not", "visited", "said");

  private Ids() {}

  /** The id of a whole file, which must be the file's name. */
  public static String ofFile(Fields fields, SourceText source) {
    YamlText id = Values.text(fields, "id");
    if (!id.isAbsent()) {
      check(id, fields.findings());
      checkFileName(id, source.id(), fields.findings());
    }
    return id.value();
  }

  private static void checkFileName(YamlText id, String stem, FileFindings findings) {
    if (!stem.isEmpty() && !stem.equals(id.value()) && isGood(id.value())) {
      findings.add(
          ID_IS_NOT_FILE_NAME,
          id,
          "The id is `" + id.value() + "`, and the file is called `" + stem + "`.",
          "Make both the same: change the id, or rename the file to `" + id.value() + ".yaml`.");
    }
  }

  /** Reports a name that is none. */
  public static void check(YamlText name, FileFindings findings) {
    String id = name.value();
    if (RESERVED.contains(id)) {
      findings.add(
          BAD_ID,
          name,
          "`" + id + "` has a meaning of its own here and cannot be a name.",
          "Choose another name, such as `" + id + "-1`.");
    } else if (!isGood(id)) {
      report(name, findings);
    }
  }

  private static void report(YamlText name, FileFindings findings) {
    if (ControlCharacters.hasZeroWidth(name.value())) {
      findings.add(
          CONTROL_CHARACTER,
          name,
          "This name has a character in it that takes no room and cannot be seen.",
          "Delete the name and type it again.");
      return;
    }
    findings.add(
        BAD_ID,
        name.position(),
        "`" + name.value() + "` cannot be a name.",
        "Names are written in small letters from a to z, digits and hyphens, begin with a letter, and have at most "
            + LONGEST
            + " characters.",
        () -> proposal(name.value()));
  }

  public static boolean isGood(String id) {
    if (id.isEmpty() || id.length() > LONGEST || !isLetter(id.charAt(0))) {
      return false;
    }
    for (int i = 1; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static List<String> proposal(String written) {
    String id = written.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    return isGood(id) && !RESERVED.contains(id) ? List.of(id) : List.of();
  }
}

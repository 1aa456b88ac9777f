package rapport.scenario.fields;

import static rapport.scenario.diagnostic.DiagnosticCode.TEXT_IN_BRACES;
import static rapport.scenario.diagnostic.DiagnosticCode.TEXT_LOST_TO_COMMENT;

import java.util.List;
import java.util.Map;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceLines;
import rapport.scenario.format.Kind;
import rapport.scenario.yaml.PreparedText;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlList;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;

/** Texts for people to read: what is said, shown and explained. */
public final class Prose {
  private static final String OPENING = "${";

  private final PreparedText source;
  private final FileFindings findings;
  private final Placeholders placeholders;
  private final WideText wide;
  private final boolean hasPlaceholders;
  private final boolean hasComments;

  public Prose(PreparedText source, FileFindings findings, Map<String, String> facts) {
    this.source = source;
    this.findings = findings;
    this.placeholders = new Placeholders(facts, source, findings);
    this.wide = new WideText(source, findings);
    this.hasPlaceholders = source.text().indexOf('$') >= 0 && source.text().contains(OPENING);
    this.hasComments = hasComments(source.text());
  }

  private static boolean hasComments(String text) {
    int at = text.indexOf('#', 1);
    while (at > 0 && text.charAt(at - 1) != ' ') {
      at = text.indexOf('#', at + 1);
    }
    return at > 0;
  }

  public boolean hasPlaceholders() {
    return hasPlaceholders;
  }

  /** The text of this key with its placeholders filled in; empty when missing. */
  public String filled(Fields fields, String key) {
    YamlText text = read(fields, key);
    return hasPlaceholders && text.value().contains(OPENING)
        ? placeholders.fill(text)
        : text.value();
  }

  /** The text of this key as it stands; as declared, or empty, when missing. */
  public String written(Fields fields, String key) {
    YamlText text = read(fields, key);
    return text.isAbsent() ? fields.otherwise(key) : text.value();
  }

  /** The texts of a list. */
  public List<String> list(Fields fields, String key) {
    Kind kind = fields.kind(key);
    if (kind.isProse()
        && fields.get(key) instanceof YamlList list
        && list.inBraces()
        && !list.isEmpty()) {
      reportBraces(list, key);
      return List.of();
    }
    return Entries.words(fields, key).stream().map(text -> written(text, key, kind)).toList();
  }

  private YamlText read(Fields fields, String key) {
    return read(fields.get(key), key, fields.kind(key));
  }

  public String written(Yaml value, String what, Kind kind) {
    return read(value, what, kind).value();
  }

  private YamlText read(Yaml value, String what, Kind kind) {
    if (value.isEmpty()) {
      return YamlText.NONE;
    } else if (kind.isProse() && isInBraces(value)) {
      reportBraces(value, what);
      return YamlText.NONE;
    }
    return checked(value, what);
  }

  private void reportBraces(Yaml value, String what) {
    findings.add(
        TEXT_IN_BRACES,
        value,
        "The text of `"
            + what
            + "` stands inside braces or brackets, where a comma or a colon would split it.",
        "Give it a line of its own, `" + what + ": ...`, outside of `{}` and `[]`.");
  }

  private static boolean isInBraces(Yaml value) {
    return (value instanceof YamlText text && text.inBraces())
        || (value instanceof YamlMap map && map.isInBraces())
        || (value instanceof YamlList list && list.inBraces());
  }

  private YamlText checked(Yaml value, String what) {
    YamlText text = Values.text(value, what, findings);
    if (text.style() == YamlText.Style.PLAIN && !text.isAbsent()) {
      checkComment(text);
    }
    wide.check(text);
    return text;
  }

  /** The text that YAML took for a comment: {@code room #4} ends after {@code room}. */
  private void checkComment(YamlText text) {
    if (!hasComments) {
      return;
    }
    SourceLines lines = source.lines();
    int end = lines.end(text.endLine());
    int at =
        source.isSimple()
            ? lines.start(text.endLine()) + text.endColumn() - 1
            : lines.offset(text.endLine(), text.endColumn());
    while (at < end && source.text().charAt(at) == ' ') {
      at++;
    }
    boolean isLost =
        at + 1 < end && source.text().charAt(at) == '#' && source.text().charAt(at + 1) > ' ';
    if (isLost) {
      findings.add(
          TEXT_LOST_TO_COMMENT,
          lines.position(at),
          "From `#` to the end of the line, YAML takes this for a comment, and it is never shown.",
          "Put the whole text in quotes. If it is a comment, write a space after `#`.");
    }
  }
}

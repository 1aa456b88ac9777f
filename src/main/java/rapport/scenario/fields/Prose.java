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

  /** The texts of a file that has no client, and so nothing to fill in. */
  public Prose(PreparedText source, FileFindings findings) {
    this(source, findings, Map.of(), false);
  }

  /**
   * The texts of a scenario.
   *
   * @param facts what placeholders stand for; may still be filled while other parts are read
   */
  public Prose(PreparedText source, FileFindings findings, Map<String, String> facts) {
    this(source, findings, facts, source.text().contains(OPENING));
  }

  private Prose(
      PreparedText source,
      FileFindings findings,
      Map<String, String> facts,
      boolean hasPlaceholders) {
    this.source = source;
    this.findings = findings;
    this.placeholders = new Placeholders(facts, source, findings);
    this.wide = new WideText(source, findings);
    this.hasPlaceholders = hasPlaceholders;
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

  /** The text of this key with its placeholders filled in; as declared, or empty, when missing. */
  public String filled(Fields fields, String key) {
    YamlText text = read(fields.get(key), key, fields.kind(key));
    return text.isAbsent() ? fields.otherwise(key) : filled(text);
  }

  private String filled(YamlText text) {
    return hasPlaceholders && text.value().contains(OPENING)
        ? placeholders.fill(text)
        : text.value();
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
    return Entries.words(fields, key).stream().map(text -> filled(text, key, kind)).toList();
  }

  public String filled(Yaml value, String what, Kind kind) {
    return filled(read(value, what, kind));
  }

  /** A fact about the client, which others may fill in, and so has only plain ones filled in. */
  public String fact(Yaml value, String what) {
    YamlText text = read(value, what, Kind.Single.TEXT);
    if (hasPlaceholders && text.value().contains(OPENING)) {
      placeholders.checkFact(text);
    }
    return filled(text);
  }

  private YamlText read(Yaml value, String what, Kind kind) {
    if (kind.isProse() && isInBraces(value)) {
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

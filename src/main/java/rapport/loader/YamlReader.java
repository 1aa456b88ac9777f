package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.ALIAS_BOMB;
import static rapport.diagnostic.DiagnosticCode.CONTROL_CHARACTER;
import static rapport.diagnostic.DiagnosticCode.DUPLICATE_KEY;
import static rapport.diagnostic.DiagnosticCode.SEVERAL_DOCUMENTS;
import static rapport.diagnostic.DiagnosticCode.TAG_NOT_ALLOWED;
import static rapport.diagnostic.DiagnosticCode.TOO_DEEP;
import static rapport.diagnostic.DiagnosticCode.TOO_LARGE;
import static rapport.diagnostic.DiagnosticCode.YAML_SYNTAX;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import rapport.diagnostic.SourcePosition;

/**
 * Reads SnakeYAML's events into {@link Yaml}. Lines and columns are kept as numbers, never the
 * library's marks, each of which holds a window of the text. The library's own limits guard its
 * composer, which is not used here, so depth and size are counted here.
 */
final class YamlReader {
  static final int MOST_CHARACTERS = 4_000_000;
  static final int LONGEST_LINE = 65_536;
  private static final int DEEPEST = 24;

  private final String text;
  private final Findings findings;
  private final Parser parser;
  private final boolean hasComments;
  private List<String> lines = List.of();
  private int aliases;

  private YamlReader(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
    this.hasComments = text.contains(" #");
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setProcessComments(false);
    this.parser = new ParserImpl(new StreamReader(text), options);
  }

  /**
   * The file's content; nothing when it can't be read as YAML at all, and then the findings say
   * why.
   */
  static Optional<Yaml> read(String text, Findings findings) {
    if (!isWithinLimits(text, findings)) {
      return Optional.empty();
    }
    if (hasControls(text, findings)) {
      return Optional.empty();
    }
    return new YamlReader(text, findings).read();
  }

  private static boolean isWithinLimits(String text, Findings findings) {
    if (text.length() > MOST_CHARACTERS) {
      findings.add(
          TOO_LARGE,
          SourcePosition.START,
          "The file is larger than 4 million characters.",
          "Split it into several scenarios.");
      return false;
    }
    int line = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i - start > LONGEST_LINE) {
          findings.add(
              TOO_LARGE,
              new SourcePosition(line, 1),
              "This line is longer than " + LONGEST_LINE + " characters.",
              "Break it into several lines, for example below a `>-`.");
          return false;
        }
        start = i + 1;
        line++;
      }
    }
    return true;
  }

  /** Characters that SnakeYAML would refuse without saying which line they are in. */
  private static boolean hasControls(String text, Findings findings) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean isBreak = c == '\n' || c == '\r' || c == '\t';
      if (!isBreak && !StreamReader.isPrintable(c)) {
        findings.add(
            CONTROL_CHARACTER,
            new SourcePosition(line, column),
            "Here stands a character that can't be seen (number " + c + ").",
            "Remove it; it may have come in with pasted text.");
        return true;
      }
      column = c == '\n' ? 1 : column + 1;
      line = c == '\n' ? line + 1 : line;
    }
    return false;
  }

  /** Stops the reading of a file that breaks a limit. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private Optional<Yaml> read() {
    try {
      return document();
    } catch (MarkedYAMLException e) {
      SyntaxAdvice.add(e, text, findings);
    } catch (YAMLException e) {
      findings.add(
          YAML_SYNTAX,
          SourcePosition.START,
          "The file can't be read as YAML.",
          "Look for unusual characters near its beginning.");
    } catch (Refused e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Yaml> document() {
    Optional<Yaml> root = Optional.empty();
    boolean first = true;
    while (true) {
      Event event = parser.getEvent();
      if (event instanceof StreamEndEvent) {
        return root;
      } else if (event instanceof DocumentStartEvent && !first) {
        findings.add(
            SEVERAL_DOCUMENTS,
            position(event),
            "A second document begins here.",
            "Keep one scenario in one file: remove this line, or move what follows to a file of its own.");
        return root;
      } else if (event instanceof DocumentStartEvent) {
        first = false;
        root = Optional.of(value(parser.getEvent(), 0, false));
      }
    }
  }

  private Yaml value(Event event, int depth, boolean isInline) {
    if (event instanceof AliasEvent) {
      return alias(event);
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      findings.add(
          YAML_SYNTAX,
          position(event),
          "`&"
              + node.getAnchor()
              + "` names this part so that it can be used twice, which is not possible here.",
          "Write the text out where it is needed. To begin a text with `&`, put it below a `>-`.");
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, isInline);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    if (start.getTag() != null) {
      tag(event, start.getTag());
    }
    if (depth > DEEPEST) {
      findings.add(
          TOO_DEEP,
          position(event),
          "This is nested more than " + DEEPEST + " levels deep.",
          "A scenario never needs that many; check the indentation above.");
      throw new Refused();
    }
    boolean inline = isInline || start.isFlow();
    return event instanceof MappingStartEvent
        ? fields(event, depth, inline)
        : items(event, depth, inline);
  }

  private Yaml alias(Event event) {
    aliases++;
    if (aliases == 1) {
      findings.add(
          YAML_SYNTAX,
          position(event),
          "A text that begins with `*` repeats a part from elsewhere, which is not possible here.",
          "Write the text out, or put it below a `>-` if it should begin with `*`.");
    } else if (aliases == 10) {
      findings.add(
          ALIAS_BOMB,
          position(event),
          "The file repeats parts of itself many times over.",
          "Write each text out once where it is needed.");
      throw new Refused();
    }
    return new Yaml.Text("", position(event), true, false, null);
  }

  private Yaml scalar(ScalarEvent scalar, boolean isInline) {
    if (scalar.getTag() != null) {
      tag(scalar, scalar.getTag());
    }
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    String value = scalar.getValue();
    return new Yaml.Text(
        plain && value.equals("~") ? "" : normalised(value),
        position(scalar),
        plain,
        isInline,
        plain && !isInline ? lost(position(scalar.getEndMark())) : null);
  }

  /**
   * Where a {@code #} directly followed by a word cuts off what stands behind the text that ends
   * here.
   */
  private @Nullable SourcePosition lost(SourcePosition end) {
    if (!hasComments) {
      return null;
    }
    String line = end.line() <= lines().size() ? lines().get(end.line() - 1) : "";
    int from =
        line.offsetByCodePoints(
            0, Math.min(end.column() - 1, line.codePointCount(0, line.length())));
    String rest = line.substring(from);
    int spaces = rest.length() - rest.stripLeading().length();
    boolean isLost =
        rest.length() > spaces + 1
            && rest.charAt(spaces) == '#'
            && !Character.isWhitespace(rest.charAt(spaces + 1));
    return isLost ? new SourcePosition(end.line(), end.column() + spaces) : null;
  }

  private List<String> lines() {
    if (lines.isEmpty()) {
      lines = text.lines().toList();
    }
    return lines;
  }

  private static String normalised(String value) {
    return Normalizer.isNormalized(value, Normalizer.Form.NFC)
        ? value
        : Normalizer.normalize(value, Normalizer.Form.NFC);
  }

  private void tag(Event event, String tag) {
    findings.add(
        TAG_NOT_ALLOWED,
        position(event),
        "`"
            + tag.replace("tag:yaml.org,2002:", "!!")
            + "` asks for a special type, which is not possible here.",
        "Everything is text: remove what begins with `!`.");
  }

  private Yaml items(Event start, int depth, boolean isInline) {
    List<Yaml> items = new ArrayList<>();
    Event event = parser.getEvent();
    while (!(event instanceof SequenceEndEvent)) {
      items.add(value(event, depth + 1, isInline));
      event = parser.getEvent();
    }
    return new Yaml.Items(items, position(start));
  }

  private Yaml fields(Event start, int depth, boolean isInline) {
    Map<String, Yaml.Field> fields = new LinkedHashMap<>();
    Event event = parser.getEvent();
    while (!(event instanceof MappingEndEvent)) {
      Yaml key = value(event, depth + 1, isInline);
      Yaml value = value(parser.getEvent(), depth + 1, isInline);
      if (key instanceof Yaml.Text name) {
        put(fields, new Yaml.Field(name.value(), name.position(), value));
      } else {
        findings.add(
            YAML_SYNTAX,
            key.position(),
            "A key must be a single word.",
            "Write `key: value`; put a text that begins with `[` or `{` below a `>-`.");
      }
      event = parser.getEvent();
    }
    return new Yaml.Fields(fields, position(start));
  }

  private void put(Map<String, Yaml.Field> fields, Yaml.Field field) {
    Yaml.Field before = fields.putIfAbsent(field.key(), field);
    if (before != null) {
      findings.add(
          DUPLICATE_KEY,
          field.position(),
          "`"
              + field.key()
              + "` stands here a second time; the first is in line "
              + before.position().line()
              + ".",
          "Rename or remove one of the two.");
    }
  }

  private static SourcePosition position(Event event) {
    return position(event.getStartMark());
  }

  static SourcePosition position(Mark mark) {
    return new SourcePosition(mark.getLine() + 1, mark.getColumn() + 1);
  }
}

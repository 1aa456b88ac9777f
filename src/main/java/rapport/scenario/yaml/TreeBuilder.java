package rapport.scenario.yaml;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourcePosition;

/**
 * YAML events to a tree of our own. Nothing of the parser's is kept: one of its marks holds a
 * window of the whole text. The limits are counted here, since the parser's own live in a part that
 * is not used.
 */
final class TreeBuilder {
  /** A scenario needs eight. */
  static final int DEEPEST = 20;

  /** Keys, values and lists together; a scenario of ten thousand nodes has about 700,000. */
  static final int MOST_VALUES = 1_500_000;

  private final PreparedText source;
  private final boolean hasFiller;
  private final FileFindings findings;
  private final NodeSink sink;
  private final ParserImpl parser;
  private final Spellings spellings = new Spellings();
  private final Aliases aliases;
  private int depth;
  private int braces;
  private int values;
  private boolean isStopped;
  private @Nullable SyntaxProblem problem;
  private @Nullable SourcePosition second;

  TreeBuilder(PreparedText source, FileFindings findings, NodeSink sink) {
    this.sink = sink;
    this.source = source;
    this.hasFiller = source.text().contains(Repair.FILLER);
    this.findings = findings;
    this.aliases = new Aliases(findings);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(SourceText.MOST);
    this.parser = new ParserImpl(InPlaceReader.of(source), options);
  }

  /** The root; a broken one when reading had to stop, which the findings or the problem explain. */
  Yaml build() {
    try {
      return root();
    } catch (MarkedYAMLException e) {
      problem = problem(e);
      return new YamlBroken(1, 1);
    }
  }

  /** What stopped the parser, if anything did. */
  Optional<SyntaxProblem> problem() {
    return Optional.ofNullable(problem);
  }

  /** Where a second document begins, if one does. */
  Optional<SourcePosition> second() {
    return Optional.ofNullable(second);
  }

  private Yaml root() {
    parser.getEvent();
    if (parser.peekEvent().getEventId() == Event.ID.StreamEnd) {
      return YamlText.NONE;
    }
    parser.getEvent();
    Yaml root = value(parser.getEvent());
    if (isStopped) {
      return new YamlBroken(1, 1);
    }
    aliases.report();
    parser.getEvent();
    Event next = parser.getEvent();
    if (next.getEventId() != Event.ID.StreamEnd) {
      second = position(next.getStartMark());
    }
    return root;
  }

  private Yaml value(Event event) {
    if (++values > MOST_VALUES) {
      return stop(
          DiagnosticCode.TOO_LARGE,
          event,
          String.format(Locale.ROOT, "This file has more than %,d values.", MOST_VALUES),
          "Is it the file you meant? If so, divide it into several scenarios.");
    }
    return switch (event.getEventId()) {
      case Scalar -> text((ScalarEvent) event);
      case MappingStart -> nested((CollectionStartEvent) event, this::map);
      case SequenceStart -> nested((CollectionStartEvent) event, this::list);
      case Alias -> alias((AliasEvent) event);
      default -> throw new IllegalStateException("no value: " + event);
    };
  }

  private Yaml nested(CollectionStartEvent event, Function<CollectionStartEvent, Yaml> reader) {
    checkTagAndAnchor(event, event.getTag());
    if (++depth > DEEPEST) {
      return stop(
          DiagnosticCode.TOO_DEEP,
          event,
          "This is nested more than " + DEEPEST + " levels deep.",
          "No part of a file needs more than eight. Look for a line that is indented too far, or too many brackets.");
    }
    braces += event.isFlow() ? 1 : 0;
    Yaml read = reader.apply(event);
    braces -= event.isFlow() ? 1 : 0;
    depth--;
    aliases.leave(event.getAnchor());
    return read;
  }

  private Yaml map(CollectionStartEvent start) {
    return entries(start, false);
  }

  /** The nodes of a scenario, of which only the names are kept here. */
  private Yaml nodes(CollectionStartEvent start) {
    return entries(start, true);
  }

  private Yaml entries(CollectionStartEvent start, boolean areNodes) {
    Mark mark = start.getStartMark();
    YamlMap map = new YamlMap(start.isFlow(), mark.getLine() + 1, mark.getColumn() + 1);
    for (Event event = parser.getEvent();
        event.getEventId() != Event.ID.MappingEnd;
        event = parser.getEvent()) {
      Yaml key = value(event);
      Yaml value = isStopped ? key : valueOf(key, map);
      if (isStopped) {
        return map;
      }
      add(map, key, areNodes ? taken(key, value) : value);
    }
    return map;
  }

  private Yaml valueOf(Yaml key, YamlMap map) {
    Event event = parser.getEvent();
    boolean areNodes =
        depth == 1
            && event.getEventId() == Event.ID.MappingStart
            && key instanceof YamlText text
            && text.value().equals("nodes")
            && map.indexOf("nodes") < 0
            && sink.isReady(map);
    return areNodes ? nested((CollectionStartEvent) event, this::nodes) : value(event);
  }

  private Yaml taken(Yaml key, Yaml node) {
    if (key instanceof YamlText id) {
      sink.take(id, node);
    }
    return new YamlBroken(key.line(), key.column());
  }

  private void add(YamlMap map, Yaml key, Yaml value) {
    if (key instanceof YamlText word) {
      int before = map.indexOf(word.value());
      if (before >= 0) {
        reportTwice(map.key(before), word);
      }
      map.add(word, value);
    } else if (!(key instanceof YamlBroken)) {
      findings.add(
          DiagnosticCode.WRONG_KIND,
          key,
          "Here stands " + key.kind() + " where a key should be.",
          "A key is one word with a colon behind it, such as `say:`. Put text that begins with a bracket in quotes.");
    }
  }

  private void reportTwice(YamlText first, YamlText again) {
    if (findings.isFull(DiagnosticCode.DUPLICATE_KEY)) {
      findings.count(DiagnosticCode.DUPLICATE_KEY, again);
      return;
    }
    findings.add(
        DiagnosticCode.DUPLICATE_KEY,
        again,
        "`"
            + again.value()
            + "` is written twice here: on line "
            + first.line()
            + " and on line "
            + again.line()
            + ".",
        "Keep one of the two, or give one of them another name.");
  }

  private Yaml list(CollectionStartEvent start) {
    Mark mark = start.getStartMark();
    YamlList list = new YamlList(start.isFlow(), mark.getLine() + 1, mark.getColumn() + 1);
    for (Event event = parser.getEvent();
        event.getEventId() != Event.ID.SequenceEnd;
        event = parser.getEvent()) {
      list.items().add(value(event));
      if (isStopped) {
        return list;
      }
    }
    return list;
  }

  private Yaml text(ScalarEvent event) {
    checkTagAndAnchor(event, event.getTag());
    aliases.leave(event.getAnchor());
    Mark start = event.getStartMark();
    Mark end = event.getEndMark();
    YamlText.Style style = style(event.getScalarStyle());
    String value = event.getValue();
    if (hasFiller && style == YamlText.Style.PLAIN && value.contains(Repair.FILLER)) {
      return new YamlBroken(start.getLine() + 1, start.getColumn() + 1);
    }
    boolean isEmpty = value.isEmpty() || (style == YamlText.Style.PLAIN && value.equals("~"));
    YamlText text =
        new YamlText(
            isEmpty ? "" : kept(value, style),
            isEmpty ? YamlText.Style.EMPTY : style,
            braces > 0,
            start.getLine() + 1,
            start.getColumn() + 1,
            end.getLine() + 1,
            end.getColumn() + 1);
    if (style == YamlText.Style.DOUBLE_QUOTED) {
      checkEscapes(text);
    }
    return text;
  }

  private static YamlText.Style style(ScalarStyle style) {
    return switch (style) {
      case DOUBLE_QUOTED -> YamlText.Style.DOUBLE_QUOTED;
      case SINGLE_QUOTED -> YamlText.Style.QUOTED;
      case LITERAL, FOLDED -> YamlText.Style.BLOCK;
      default -> YamlText.Style.PLAIN;
    };
  }

  private String kept(String value, YamlText.Style style) {
    String text = value;
    if (!source.isSimple() || style == YamlText.Style.DOUBLE_QUOTED) {
      // The same letter can be one character or two; a comparison must not see the difference.
      text = Normalizer.normalize(value, Normalizer.Form.NFC);
    }
    if (style == YamlText.Style.BLOCK) {
      return text.strip();
    }
    return spellings.of(text);
  }

  private void checkEscapes(YamlText text) {
    int at = ControlCharacters.find(text.value());
    if (at >= 0) {
      findings.add(
          DiagnosticCode.CONTROL_CHARACTER,
          text,
          "This text contains " + ControlCharacters.describe(text.value().codePointAt(at)) + ".",
          "Delete the escape (a backslash and what follows it) that stands for it.");
    }
  }

  private Yaml alias(AliasEvent event) {
    SourcePosition at = position(event.getStartMark());
    if (aliases.use(event.getAnchor(), at)) {
      return stop(
          DiagnosticCode.ALIAS_BOMB,
          event,
          "This file repeats parts that themselves repeat parts, and so grows without end when it is read.",
          "Write each part out where it belongs, without `&` and `*`.");
    }
    return new YamlBroken(at.line(), at.column());
  }

  private void checkTagAndAnchor(NodeEvent event, @Nullable String tag) {
    if (event.getAnchor() != null) {
      aliases.define(event.getAnchor(), position(event.getStartMark()));
    }
    if (tag != null) {
      findings.add(
          DiagnosticCode.TAG_NOT_ALLOWED,
          position(event.getStartMark()),
          "A value that begins with `!` is a YAML tag, and tags are not used here.",
          "Delete the tag; if the text itself begins with `!`, put it in quotes.");
    }
  }

  private Yaml stop(DiagnosticCode code, Event event, String message, String help) {
    isStopped = true;
    SourcePosition at = position(event.getStartMark());
    findings.add(code, at, message, help);
    return new YamlBroken(at.line(), at.column());
  }

  private static SyntaxProblem problem(MarkedYAMLException e) {
    SourcePosition at = position(e.getProblemMark());
    return new SyntaxProblem(
        e.getContext() == null ? "" : e.getContext(),
        e.getContextMark() == null ? at : position(e.getContextMark()),
        e.getProblem(),
        at);
  }

  private static SourcePosition position(Mark mark) {
    return new SourcePosition(mark.getLine() + 1, mark.getColumn() + 1);
  }
}

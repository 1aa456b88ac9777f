package rapport.report.page;

import java.util.List;
import java.util.stream.Collectors;
import rapport.text.Sanitiser;

/**
 * A paragraph, before it is broken into lines.
 *
 * @param label who speaks, or what this is; empty for none
 * @param indent steps in from the margin, 0 and up; of a heading, how deep it lies
 */
public record Block(Kind kind, String label, List<Span> spans, int indent) implements Part {
  /** How a block stands on the page. */
  public enum Kind {
    /** The title of a page or of a part of it. */
    HEADING,
    PARAGRAPH,
    /** One of a list. */
    ITEM,
    /** A drawing of what the words beside it say already, so line mode leaves it out. */
    FIGURE,
    /** An empty line. */
    GAP
  }

  public static final Block BLANK = new Block(Kind.GAP, "", List.of(), 0);

  public Block {
    spans = List.copyOf(spans);
  }

  public static Block heading(String text) {
    return new Block(Kind.HEADING, "", List.of(new Span(Role.HEADING, text)), 0);
  }

  public static Block paragraph(String text) {
    return labelled("", Role.BODY, text);
  }

  public static Block hint(String text) {
    return labelled("", Role.HINT, text);
  }

  /** A labelled paragraph; phrases between underscores become narration. */
  public static Block labelled(String label, Role role, String text) {
    return new Block(Kind.PARAGRAPH, label, Narration.spans(role, text), 0);
  }

  /** A labelled paragraph of what somebody typed, in which an underscore is no more than that. */
  public static Block verbatim(String label, String text) {
    return new Block(Kind.PARAGRAPH, label, List.of(new Span(Role.BODY, Sanitiser.clean(text))), 0);
  }

  public static Block item(String text) {
    return new Block(Kind.ITEM, "", Narration.spans(Role.BODY, text), 0);
  }

  public static Block figure(Span... spans) {
    return new Block(Kind.FIGURE, "", List.of(spans), 0);
  }

  /** A paragraph of words in which an underscore is no more than that. */
  public static Block verbatim(String text) {
    return verbatim("", text);
  }

  public Block indented() {
    return indented(1);
  }

  public Block indented(int steps) {
    return new Block(kind, label, spans, indent + steps);
  }

  /** The text without roles. */
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}

package rapport.report.text;

import java.util.List;
import rapport.report.page.Block;
import rapport.report.page.Narration;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.report.page.Table;
import rapport.text.Ellipsis;
import rapport.text.Wrap;

/** Blocks as plain lines: labels in front, what is seen in parentheses, no drawing, no colour. */
public final class PlainText {
  static final String STEP = "  ";

  private final int width;
  private final boolean drawsFigures;

  /**
   * A way to write lines.
   *
   * @param width cells a line, or 0 to leave wrapping to the terminal
   */
  public PlainText(int width) {
    this(width, false);
  }

  private PlainText(int width, boolean drawsFigures) {
    this.width = width;
    this.drawsFigures = drawsFigures;
  }

  /** Lines with the drawings among them, for those who see the page and not only hear it. */
  public static PlainText withFigures(int width) {
    return new PlainText(width, true);
  }

  public String of(List<? extends Part> page) {
    StringBuilder text = new StringBuilder();
    page.forEach(part -> part.said().forEach(said -> add(text, said)));
    return text.toString();
  }

  private void add(StringBuilder text, Part part) {
    if (part instanceof Block block) {
      add(text, block);
    } else if (part instanceof Table table) {
      TableText.lines(table).forEach(row -> text.append(row).append('\n'));
    }
  }

  private void add(StringBuilder text, Block block) {
    switch (block.kind()) {
      case FIGURE -> {
        if (drawsFigures) {
          figure(text, block);
        }
      }
      case GAP -> text.append('\n');
      case ITEM -> line(text, block, "- " + spoken(block));
      case HEADING -> line(text, block, spoken(block));
      case PARAGRAPH -> line(text, block, labelled(block));
    }
  }

  private static String labelled(Block block) {
    return block.label().isEmpty() ? spoken(block) : (block.label() + ": " + spoken(block)).strip();
  }

  private static String spoken(Block block) {
    return spoken(block.spans());
  }

  /** Text as its author wrote it, with what is seen in parentheses. */
  public static String spoken(String text) {
    return spoken(Narration.spans(Role.BODY, text));
  }

  private static String spoken(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span.role() == Role.NARRATION ? "(" + span.text() + ")" : span.text());
    }
    return text.toString();
  }

  /** A drawing keeps its spaces; what is wider than the page is cut. */
  private void figure(StringBuilder text, Block block) {
    String line = STEP.repeat(block.indent()) + block.text();
    text.append(width == 0 ? line : Ellipsis.fit(line, width)).append('\n');
  }

  private void line(StringBuilder text, Block block, String content) {
    String margin = STEP.repeat(block.indent());
    for (String line : lines(content, margin.length())) {
      text.append(margin).append(line).append('\n');
    }
  }

  /** One line of text as it should stand on the screen. */
  public String of(String text) {
    return String.join("\n", lines(text, 0)) + "\n";
  }

  private List<String> lines(String text, int margin) {
    return width == 0 ? text.lines().toList() : Wrap.lines(text, Math.max(2, width - margin));
  }
}

package rapport.report.html;

import static rapport.report.html.Markup.element;
import static rapport.report.html.Markup.escape;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Report;
import rapport.report.page.Block;
import rapport.report.page.Span;

/** A session's page as one web page that needs nothing else, for reading and for printing. */
public final class TranscriptHtml {
  private final StringBuilder html = new StringBuilder();
  private final String drawing;
  private int headings;
  private boolean isInList;
  private boolean isInPart;
  private boolean isDrawn;

  private TranscriptHtml(String drawing) {
    this.drawing = drawing;
  }

  /**
   * The page.
   *
   * @param report null while the session is open
   */
  public static String of(String title, List<Block> page, @Nullable Report report) {
    TranscriptHtml written = new TranscriptHtml(report == null ? "" : ProfileSvg.of(report));
    page.forEach(written::add);
    written.list(false);
    written.part(false);
    return PageFrame.of(title, written.html.toString());
  }

  private void add(Block block) {
    boolean isItem = block.kind() == Block.Kind.ITEM;
    list(isItem && isInPart);
    part(block.kind() != Block.Kind.GAP && block.kind() != Block.Kind.HEADING);
    list(isItem);
    switch (block.kind()) {
      case GAP -> {}
      case FIGURE -> draw();
      case HEADING -> heading(block);
      case ITEM -> html.append("<li>").append(words(block)).append("</li>\n");
      case PARAGRAPH -> paragraph(block);
    }
  }

  /** What stands between two gaps is a decision, or something as small, and stays on one sheet. */
  private void part(boolean isPart) {
    if (isPart != isInPart) {
      html.append(isPart ? "<div class=\"together\">\n" : "</div>\n");
      isInPart = isPart;
    }
  }

  private void list(boolean isItem) {
    if (isItem != isInList) {
      html.append(isItem ? "<ul>\n" : "</ul>\n");
      isInList = isItem;
    }
  }

  /** The page's own figures are drawn with letters; one drawing takes the place of them all. */
  private void draw() {
    if (!isDrawn) {
      html.append(drawing);
      isDrawn = true;
    }
  }

  private void heading(Block block) {
    String tag = headings++ == 0 ? "h1" : "h2";
    html.append('<').append(tag).append('>').append(words(block));
    html.append("</").append(tag).append(">\n");
  }

  private void paragraph(Block block) {
    html.append(block.indent() > 0 ? "<p class=\"inner\">" : "<p>");
    if (!block.label().isEmpty()) {
      html.append(element("b", "label", block.label() + ":")).append(' ');
    }
    html.append(words(block)).append("</p>\n");
  }

  private static String words(Block block) {
    StringBuilder words = new StringBuilder();
    block.spans().forEach(span -> words.append(words(span)));
    return isBidirectional(block) ? "<bdi>" + words + "</bdi>" : words.toString();
  }

  /** Words that run from right to left must not draw what is around them along. */
  private static boolean isBidirectional(Block block) {
    char[] text = block.text().toCharArray();
    return Bidi.requiresBidi(text, 0, text.length);
  }

  private static String words(Span span) {
    return switch (span.role()) {
      case BODY, HEADING, LABEL -> escape(span.text());
      case NARRATION -> element("i", "narration", span.text());
      case CLIENT, TRAINEE, GOOD, FAIR, POOR, CRITICAL, HINT ->
          element("span", span.role().name().toLowerCase(Locale.ROOT), span.text());
    };
  }
}

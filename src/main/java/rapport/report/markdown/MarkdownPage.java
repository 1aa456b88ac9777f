package rapport.report.markdown;

import java.util.List;
import java.util.regex.Pattern;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.text.Sanitiser;

/** A page as Markdown in which nothing anybody wrote can be taken for markup. */
public final class MarkdownPage {
  private static final Pattern MARKS = Pattern.compile("([\\\\`*_{}\\[\\]#|~!])");
  private static final Pattern LINE_BEGINNING =
      Pattern.compile("(?m)^[ \\t]*(\\d*)([-+=]|(?<=\\d)[.)])");

  private final StringBuilder text = new StringBuilder();
  private boolean isInList;

  private MarkdownPage() {}

  public static String of(List<? extends Part> page) {
    MarkdownPage markdown = new MarkdownPage();
    Part.words(page).forEach(markdown::add);
    return markdown.text.toString();
  }

  private void add(Block block) {
    switch (block.kind()) {
      // The words beside a drawing say what it shows.
      case FIGURE, GAP -> {}
      case HEADING -> piece(text.isEmpty() ? "# " : "## ", block);
      case PARAGRAPH -> piece(">".repeat(block.indent()) + (block.indent() > 0 ? " " : ""), block);
      case ITEM -> piece("- ", block);
    }
  }

  private void piece(String beginning, Block block) {
    boolean isItem = block.kind() == Block.Kind.ITEM;
    if (!text.isEmpty() && !(isItem && isInList)) {
      text.append('\n');
    }
    isInList = isItem;
    String continued = isItem ? "  " : beginning;
    text.append(beginning).append(content(block).replace("\n", "\\\n" + continued)).append('\n');
  }

  private static String content(Block block) {
    String label = block.label().isEmpty() ? "" : "**" + escape(block.label()) + ":** ";
    StringBuilder content = new StringBuilder(label);
    for (Span span : block.spans()) {
      content.append(span.role() == Role.NARRATION ? seen(span.text()) : escape(span.text()));
    }
    return LINE_BEGINNING.matcher(content.toString().strip()).replaceAll("$1\\\\$2");
  }

  /** Emphasis may not begin or end with a space. */
  private static String seen(String words) {
    String bare = words.strip();
    return bare.isEmpty() || bare.contains("\n")
        ? escape(words)
        : words.replace(bare, "*" + escape(bare) + "*");
  }

  /** Text that means only itself, but for what means something where a line begins. */
  static String escape(String words) {
    String safe = Sanitiser.clean(words).replaceAll("\\R+", "\n");
    safe = safe.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return MARKS.matcher(safe).replaceAll("\\\\$1");
  }
}

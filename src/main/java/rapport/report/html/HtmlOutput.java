package rapport.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * What templates write to. Text is escaped as its place demands, and can hold nothing that a
 * terminal would obey or that XML does not know.
 */
public final class HtmlOutput extends OwaspHtmlTemplateOutput {
  private final StringOutput written;
  private boolean isLineBegun;

  public HtmlOutput() {
    this(new StringOutput());
  }

  private HtmlOutput(StringOutput written) {
    super(written);
    this.written = written;
  }

  @Override
  public void writeUserContent(String text) {
    isLineBegun = true;
    super.writeUserContent(Markup.clean(text));
  }

  /** A template that is called on a line of its own leaves no empty line behind it. */
  @Override
  public void writeContent(String markup) {
    super.writeContent(isLineBegun || !markup.startsWith("\n") ? markup : markup.substring(1));
    isLineBegun = !markup.endsWith("\n");
  }

  @Override
  public String toString() {
    return written.toString();
  }
}

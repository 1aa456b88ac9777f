package rapport.report.html;

import java.util.List;
import rapport.report.page.Part;

/** A page as one web page that needs nothing else, for reading and for printing. */
public final class HtmlPage {
  private HtmlPage() {}

  public static String of(String title, List<? extends Part> page) {
    HtmlOutput output = new HtmlOutput();
    JtepageGenerated.render(output, null, title, new Layout(page));
    return output.toString();
  }
}

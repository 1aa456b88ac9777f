package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.app.mark.MarkView;
import rapport.report.page.Block;
import rapport.text.Ellipsis;
import rapport.tui.terminal.Size;
import rapport.tui.terminal.Style;
import rapport.tui.widget.BottomPane;
import rapport.tui.widget.Flow;
import rapport.tui.widget.Heading;
import rapport.tui.widget.Line;
import rapport.tui.widget.Line.Run;
import rapport.tui.widget.Talk;
import rapport.tui.widget.Typesetter;

/** What a marking screen shows of one view: the dialogue, and the marks below it. */
final class MarkPanel {
  private static final Style STRONG = Style.BODY.with(Style.Tone.STRONG);

  private final MarkView view;

  MarkPanel(MarkView view) {
    this.view = view;
  }

  boolean isChoice() {
    return view instanceof MarkView.Choice;
  }

  private MarkView.Choice choice() {
    return (MarkView.Choice) view;
  }

  private MarkView.Whole whole() {
    return (MarkView.Whole) view;
  }

  private MarkView.Sheet sheet() {
    return isChoice() ? choice().sheet() : whole().sheet();
  }

  boolean isFinished() {
    return sheet().isFinished();
  }

  int selected() {
    return choice().selected();
  }

  boolean hasOffer() {
    return isChoice() && choice().rows().stream().anyMatch(row -> !row.offered().isEmpty());
  }

  String comment() {
    return isChoice() ? choice().comment() : whole().comment();
  }

  Talk talk() {
    return isChoice() ? new Talk(choice().past(), choice().now()) : new Talk(whole().past());
  }

  /** What a comment is about. */
  List<Block> about() {
    return isChoice() ? choice().now() : whole().past();
  }

  Heading heading(Size size) {
    String place = isChoice() ? choice().number() + " of " + choice().of() : "the whole";
    String done = sheet().isFinished() ? ", finished" : "";
    String kind = sheet().isAgreement() ? "Agreed mark" : "Marking";
    return size.columns() < 60
        ? new Heading(sheet().candidate(), place, view.notSaved())
        : new Heading(
            kind + ", " + sheet().title(),
            "Candidate " + sheet().candidate() + ", " + place + done,
            view.notSaved());
  }

  BottomPane below(int width) {
    List<Line> lines = new ArrayList<>();
    if (!view.message().isEmpty()) {
      lines.addAll(Flow.lines(List.of(new Run(view.message(), STRONG)), width));
    }
    int focus = lines.size();
    if (!isChoice()) {
      lines.addAll(new Typesetter(width).lines(whole().page()));
      return BottomPane.text(title(), lines);
    }
    for (int i = 0; i < choice().rows().size(); i++) {
      lines.add(row(choice().rows().get(i), i == selected(), width));
    }
    int height = lines.size();
    lines.addAll(new Typesetter(width).lines(choice().beside()));
    return new BottomPane(title(), lines, 0, Math.max(focus, height), Optional.empty());
  }

  /** What is marked, in words. */
  String title() {
    return isChoice() ? decision() : "The whole";
  }

  private String decision() {
    return "Decision " + choice().number() + " of " + choice().of();
  }

  private static Line row(MarkView.Row row, boolean isSelected, int width) {
    String text = (isSelected ? "> " : "  ") + row.name() + ": " + words(row);
    String cut = Ellipsis.fit(text, width);
    Style style = isSelected ? Style.BODY.with(Style.Tone.SELECTED) : Style.BODY;
    return Line.of(cut, style);
  }

  private static String words(MarkView.Row row) {
    String level = row.level().isEmpty() ? "–" : row.level();
    String offered = row.offered().isEmpty() ? "" : ", before: " + row.offered();
    String others = row.others().isEmpty() ? "" : " [" + row.others() + "]";
    return level + offered + others;
  }
}

package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.app.library.BrowseView;
import rapport.app.library.Library;
import rapport.report.page.Role;
import rapport.text.Ellipsis;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Canvas;
import rapport.tui.widget.Chrome;
import rapport.tui.widget.Flow;
import rapport.tui.widget.Line;
import rapport.tui.widget.Line.Run;
import rapport.tui.widget.Pane;
import rapport.tui.widget.Typesetter;

/** Draws the library: a list, and beside it, where there is room, everything about one scenario. */
final class LibraryPage {
  /** From here on the details stand beside the list. */
  private static final int WIDE = 90;

  private static final Style POOR = Style.of(Role.POOR);

  /** One row of the list: a scenario, or a session that was left. */
  record Entry(
      String id,
      String title,
      String facts,
      String summary,
      String problem,
      Library.@Nullable Listing details) {
    boolean isResume() {
      return details == null;
    }

    Library.Listing listing() {
      if (details == null) {
        throw new IllegalStateException("a session has no listing");
      }
      return details;
    }
  }

  private final BrowseView view;
  private final List<Entry> entries;
  private final int selected;
  private final String message;

  LibraryPage(BrowseView view, List<Entry> entries, int selected, String message) {
    this.view = view;
    this.entries = entries;
    this.selected = selected;
    this.message = message;
  }

  /** Sessions to go on with come first. */
  static List<Entry> entries(BrowseView view) {
    List<Entry> entries = new ArrayList<>();
    String filter = view.filter().strip().toLowerCase(Locale.ROOT);
    for (Library.Unfinished left : view.contents().unfinished()) {
      if (left.title().toLowerCase(Locale.ROOT).contains(filter)) {
        entries.add(
            new Entry(
                left.attempt(), "Go on with: " + left.title(), left.standing(), "", "", null));
      }
    }
    for (Library.Listing one : view.listings()) {
      entries.add(new Entry(one.id(), one.title(), one.facts(), one.summary(), one.problem(), one));
    }
    return entries;
  }

  /** How many there are, in words. */
  String counted() {
    String all = view.total() + (view.total() == 1 ? " scenario" : " scenarios");
    String shown = view.filter().isBlank() ? all : view.listings().size() + " of " + all;
    return view.contents().isComplete() ? shown : shown + ", reading…";
  }

  /** How what is opened from here is played. */
  String mode() {
    return view.terms().words();
  }

  /** Draws everything; gives the list's new offset. */
  int draw(Canvas canvas, Chrome.Area area, int offset) {
    List<Line> notes = notes(area.width());
    canvas.lines(area.column(), area.row(), notes);
    int top = area.row() + notes.size();
    int height = Math.max(1, area.height() - notes.size());
    boolean beside =
        area.width() >= WIDE && !entries.isEmpty() && !entries.get(selected).isResume();
    int width = beside ? area.width() * 2 / 5 : area.width();
    int placed =
        drawList(canvas, new Chrome.Area(area.column(), top, width, height), offset, beside);
    if (beside) {
      int column = area.column() + width + 3;
      List<Line> details =
          new Typesetter(area.width() - width - 3)
              .lines(entries.get(selected).listing().details().get());
      canvas.lines(column, top, new Pane(details, height, 0).visible());
    }
    return placed;
  }

  private List<Line> notes(int width) {
    List<Run> runs = new ArrayList<>();
    List<Line> notes = new ArrayList<>();
    for (String notice : view.contents().notices()) {
      notes.addAll(Flow.lines(List.of(new Run(notice, POOR)), width));
    }
    if (!message.isEmpty()) {
      runs.add(new Run(message, Style.BODY.with(Style.Tone.STRONG)));
      notes.addAll(Flow.lines(runs, width));
    }
    if (!view.filter().isEmpty()) {
      notes.add(Line.of(Ellipsis.fit("Filter: " + view.filter(), width), Style.HINT));
    }
    if (!notes.isEmpty()) {
      notes.add(Line.EMPTY);
    }
    return notes;
  }

  private int drawList(Canvas canvas, Chrome.Area area, int offset, boolean isShort) {
    if (entries.isEmpty()) {
      canvas.lines(area.column(), area.row(), nothing(area.width()));
      return 0;
    }
    List<Line> lines = new ArrayList<>();
    int focus = 0;
    int height = 0;
    for (int i = 0; i < entries.size(); i++) {
      List<Line> entry = lines(i, area.width(), isShort);
      if (i == selected) {
        focus = lines.size();
        height = entry.size();
      }
      lines.addAll(entry);
    }
    int placed = new Pane(lines, area.height(), offset).offsetShowing(focus, height);
    Pane pane = new Pane(lines, area.height(), placed);
    canvas.lines(area.column(), area.row(), pane.visible());
    return pane.offset();
  }

  private List<Line> nothing(int width) {
    String words =
        view.filter().isBlank()
            ? view.contents().isComplete()
                ? "There is no scenario here yet."
                : "Reading the library…"
            : "Nothing fits. Esc shows all again.";
    return Flow.lines(List.of(new Run(words, Style.HINT)), width);
  }

  private List<Line> lines(int index, int width, boolean isShort) {
    Entry entry = entries.get(index);
    boolean isSelected = index == selected;
    String begin = (isSelected ? "> " : "  ") + number(index);
    Style style = new Style(Role.BODY, isSelected ? Style.Tone.SELECTED : Style.Tone.STRONG);
    List<Line> lines = new ArrayList<>();
    String title = Ellipsis.fit(begin + entry.title(), width);
    lines.add(isSelected ? filled(title, width, style) : Line.of(title, style));
    add(lines, entry.facts(), Style.HINT, width);
    if (!entry.problem().isEmpty()) {
      add(lines, "Can't be played: " + entry.problem(), POOR, width);
    } else if (isSelected && !isShort) {
      add(lines, entry.summary(), Style.BODY, width);
    }
    return lines;
  }

  private static String number(int index) {
    return index < 9 ? (index + 1) + ". " : "   ";
  }

  private static Line filled(String text, int width, Style style) {
    Line line = Line.of(text, style);
    return new Line(List.of(new Run(text + " ".repeat(Math.max(0, width - line.width())), style)));
  }

  private static void add(List<Line> lines, String text, Style style, int width) {
    if (!text.isEmpty()) {
      for (Line line : Flow.lines(List.of(new Run(text, style)), width - 5)) {
        lines.add(line.after("     ", style));
      }
    }
  }
}

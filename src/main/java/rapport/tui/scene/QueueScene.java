package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.mark.MarkView;
import rapport.app.play.PlayView;
import rapport.play.transcript.Transcript;
import rapport.report.page.Block;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Canvas;
import rapport.tui.widget.Choices;
import rapport.tui.widget.Chrome;
import rapport.tui.widget.Heading;
import rapport.tui.widget.Help;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Split;
import rapport.tui.widget.Talk;

/** What waits to be marked: what comes next is at the top, and Enter takes it up. */
final class QueueScene implements Scene {
  private final Marking marking;
  private final MarkView.Queue view;
  private final Choices choices;
  private final Split split;

  QueueScene(Marking marking, MarkView.Queue view) {
    this.marking = marking;
    this.view = view;
    this.choices = Choices.fromTheFirst(options(view));
    this.split = new Split(new Talk(List.of(Block.hint(Transcript.PROMISE), about(view))));
  }

  private static Block about(MarkView.Queue view) {
    if (!view.message().isEmpty()) {
      return Block.paragraph(view.message());
    }
    return Block.paragraph(view.left() == 0 ? view.told() : view.told() + " Which one is next?");
  }

  private static List<PlayView.Option> options(MarkView.Queue view) {
    List<PlayView.Option> options = new ArrayList<>();
    for (MarkView.Waiting one : view.waiting()) {
      options.add(
          new PlayView.Option(
              one.attempt(), one.candidate() + ", " + one.title() + ": " + one.standing()));
    }
    return options;
  }

  @Override
  public Frame frame(Size size) {
    Heading heading = new Heading("Marking", "Rater " + view.rater(), "");
    Chrome.Area area = Chrome.area(size, heading);
    Canvas canvas = Chrome.canvas(size, heading, List.of());
    split.draw(canvas, area, choices.lower(title(), area.width()));
    Chrome.hints(canvas, hints());
    return canvas.frame();
  }

  private String title() {
    return view.waiting().isEmpty() ? "No transcripts" : "Transcripts";
  }

  private List<Hint> hints() {
    return choices.hasSelected()
        ? List.of(new Hint("↑↓", "select"), new Hint("Enter", "mark it"), Hint.LEAVE, Hint.HELP)
        : List.of(Hint.LEAVE, Hint.HELP);
  }

  @Override
  public Scene press(Key key) {
    if (!view.waiting().isEmpty() && choices.press(key, split)) {
      return this;
    }
    if (key.is(Kind.INTERRUPT)) {
      return marking.askToEnd(this);
    }
    if (key.is('?')) {
      return Help.of(this, hints());
    }
    if (key.is('q') || key.is(Kind.ESCAPE)) {
      return new Scene.End(0);
    }
    if (key.is(Kind.ENTER) && choices.hasSelected()) {
      marking.activity().open(choices.selected().id());
      return marking.scene();
    }
    return this;
  }
}

package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rapport.app.action.Action;
import rapport.app.mark.MarkActions;
import rapport.app.mark.MarkActivity;
import rapport.app.mark.MarkView;
import rapport.app.play.PlayView;
import rapport.report.page.Block;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Everywhere;
import rapport.tui.widget.KeyedScene;
import rapport.tui.widget.Overlay;
import rapport.tui.widget.Reader;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Search;
import rapport.tui.widget.Split;

/** One choice to be marked, or the whole attempt: the dialogue above, the marks below. */
final class MarkScene extends KeyedScene implements Search.Searchable {
  private final Marking marking;
  private final MarkActions can;
  private final MarkPanel panel;
  private final Split split;

  MarkScene(Marking marking, MarkView view) {
    this.marking = marking;
    this.can = new MarkActions(marking.activity(), view);
    this.panel = new MarkPanel(view);
    this.split = new Split(panel.talk());
  }

  private MarkActivity activity() {
    return marking.activity();
  }

  @Override
  public Frame frame(Size size) {
    return frame(
        size,
        panel.heading(size),
        (canvas, area) -> split.draw(canvas, area, panel.below(area.width())));
  }

  @Override
  public List<Action<Scene>> actions() {
    List<Action<Scene>> actions = new ArrayList<>();
    actions.add(can.save().then(marking::shown));
    actions.add(can.level().then(marking::shown));
    actions.add(Action.<Scene>key("5-9", "level", "", () -> this).unless("A level is 0 to 4."));
    actions.add(can.accept().then(marking::shown));
    addOnward(actions);
    actions.add(can.previous().then(marking::shown));
    actions.add(can.comment().doing(key -> comment("Empty takes it away.", panel.comment())));
    actions.add(can.undo().then(marking::shown));
    actions.add(marking.leaving(can, this));
    addRare(actions);
    actions.add(help());
    actions.add(Everywhere.LEAVE.action(() -> marking.askToEnd(this)));
    return actions;
  }

  /** To the next choice; once all is finished, to the next transcript. */
  private void addOnward(List<Action<Scene>> actions) {
    if (panel.isChoice()) {
      actions.add(can.next().then(marking::shown));
    } else if (panel.isFinished()) {
      actions.add(Action.key("Enter", marking.afterThis(), marking.afterThis(), marking::leave));
    } else {
      actions.add(can.finish().then(marking::shown));
    }
    actions.add(can.page().then(page -> new Overlay(panel.title(), page, this)));
  }

  private void addRare(List<Action<Scene>> actions) {
    addRows(actions);
    if (panel.isChoice()) {
      actions.add(can.finish().then(marking::shown));
    }
    actions.add(can.bank().doing(key -> bank()));
    actions.add(can.levels().then(page -> new Overlay("What the levels mean", page, this)));
    actions.add(can.ratings().then(marking::shown));
    actions.add(can.override().doing(key -> override()));
    actions.add(can.raise().doing(key -> raise()));
    actions.add(can.clear().doing(key -> clear()));
    Reader reader = split.talk().reader();
    actions.addAll(reader.pages(this));
    actions.addAll(reader.ends(this));
    actions.addAll(reader.searching(this, split.talk().lines()));
  }

  private void addRows(List<Action<Scene>> actions) {
    boolean isChoice = panel.isChoice();
    if (isChoice || split.hides()) {
      String label = isChoice ? "another row" : "read on";
      actions.add(Action.key("↑, k", label, isChoice ? "the row above" : "a line back", this::up));
      actions.add(Action.key("↓, j", label, isChoice ? "the row below" : "a line on", this::down));
    }
  }

  private Scene up() {
    return row(-1);
  }

  private Scene down() {
    return row(1);
  }

  private Scene row(int step) {
    if (!panel.isChoice()) {
      split.scroll(step);
      return this;
    }
    activity().select(panel.selected() + step);
    return marking.scene();
  }

  private Scene comment(String prompt, String text) {
    return write("Comment", prompt, text, activity()::comment);
  }

  private Scene write(String title, String prompt, String text, Consumer<String> effect) {
    return new WriteScene(
        marking,
        this,
        new WriteScene.Wanted(title, prompt, panel.about(), text),
        written -> {
          effect.accept(written);
          return marking.scene();
        });
  }

  private Scene bank() {
    List<String> bank = activity().bank();
    if (bank.isEmpty()) {
      return new Overlay("Comments", List.of(Block.paragraph("You have written none yet.")), this);
    }
    return marking.pick(
        this,
        "Comments",
        "Which of your comments belongs here, too?",
        bank,
        place -> comment("Change it as you like.", bank.get(place)));
  }

  private Scene raise() {
    List<PlayView.Option> codes = activity().incidentCodes();
    return marking.pick(
        this,
        "Critical incident",
        "What happened here?",
        codes.stream().map(PlayView.Option::text).toList(),
        place ->
            write(
                "Raise: " + codes.get(place).id(),
                "For what reason?",
                "",
                reason -> activity().raise(codes.get(place).id(), reason)));
  }

  private Scene clear() {
    List<String> codes = activity().incidents();
    return codes.size() == 1
        ? clear("Clear: " + codes.get(0), "")
        : marking.pick(
            this,
            "Critical incidents",
            "Which of them is none?",
            codes,
            place -> clear("Clear: " + codes.get(place), codes.get(place) + " "));
  }

  private Scene clear(String title, String code) {
    return write(
        title, "For what reason is it none?", "", reason -> activity().clear(code + reason));
  }

  private Scene override() {
    List<PlayView.Option> criteria = activity().overridable();
    if (criteria.isEmpty()) {
      return new Overlay(
          "Override", List.of(Block.paragraph("No criterion has enough evidence.")), this);
    }
    return marking.pick(
        this,
        "Override",
        "Which criterion do you set by hand? What was computed is kept.",
        criteria.stream().map(PlayView.Option::text).toList(),
        place -> mean(criteria.get(place)));
  }

  private Scene mean(PlayView.Option criterion) {
    WriteScene.Wanted wanted =
        new WriteScene.Wanted(
            criterion.text(), "Its mean, 0 to 4, such as 2.5.", panel.about(), "");
    return new WriteScene(marking, this, wanted, mean -> reason(criterion, mean));
  }

  private Scene reason(PlayView.Option criterion, String mean) {
    return write(
        criterion.text() + " " + mean,
        "For what reason?",
        "",
        reason -> activity().override(criterion.id(), mean, reason));
  }

  @Override
  public boolean search(String text) {
    return split.talk().reader().search(split.talk().lines(), text);
  }

  @Override
  public void leave() {
    activity().close();
  }
}

package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import rapport.app.action.Action;
import rapport.app.play.PlayView;
import rapport.report.page.Block;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Choices;
import rapport.tui.widget.Heading;
import rapport.tui.widget.KeyedScene;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Split;
import rapport.tui.widget.Talk;

/** Asks to pick one of a list. */
final class PickScene extends KeyedScene {
  private final Question question;
  private final Choices choices;
  private final IntFunction<Action<Scene>> taking;
  private final Function<Scene, List<Action<Scene>>> others;
  private final Runnable leaving;
  private final Split split;

  /**
   * What is asked.
   *
   * @param text above the list
   * @param title of the list itself
   */
  record Question(Heading heading, List<Block> text, String title) {
    Question {
      text = List.copyOf(text);
    }
  }

  /**
   * A list.
   *
   * @param taking takes the one at a place in the list
   * @param others what else can be done
   * @param leaving lets go of what is open
   */
  PickScene(
      Question question,
      Choices choices,
      IntFunction<Action<Scene>> taking,
      Function<Scene, List<Action<Scene>>> others,
      Runnable leaving) {
    this.question = question;
    this.choices = choices;
    this.taking = taking;
    this.others = others;
    this.leaving = leaving;
    this.split = new Split(new Talk(question.text()));
  }

  /** Texts of which nothing but the place is handed back. */
  static Choices texts(List<String> texts) {
    List<PlayView.Option> options = new ArrayList<>();
    texts.forEach(text -> options.add(new PlayView.Option("" + options.size(), text)));
    return new Choices(options, true);
  }

  @Override
  public Frame frame(Size size) {
    return frame(
        size,
        question.heading(),
        (canvas, area) -> split.draw(canvas, area, choices.pane(question.title(), area.width())));
  }

  @Override
  public List<Action<Scene>> actions() {
    List<Action<Scene>> actions = new ArrayList<>(choices.actions(split, this));
    if (choices.hasSelected()) {
      actions.add(taking.apply(choices.index()));
    } else if (!choices.isEmpty()) {
      actions.add(taking.apply(0).unless("Select one first."));
    }
    actions.addAll(others.apply(this));
    actions.addAll(split.talk().reader().pages(this));
    actions.addAll(split.talk().reader().ends(this));
    actions.add(help());
    return actions;
  }

  @Override
  public void leave() {
    leaving.run();
  }
}

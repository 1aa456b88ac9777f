package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.action.Action;
import rapport.app.play.Conversation;
import rapport.app.play.PlayActions;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Size;
import rapport.tui.widget.BottomPane;
import rapport.tui.widget.Everywhere;
import rapport.tui.widget.Heading;
import rapport.tui.widget.KeyedScene;
import rapport.tui.widget.Overlay;
import rapport.tui.widget.Reader;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Search;
import rapport.tui.widget.Split;
import rapport.tui.widget.Talk;

/** A conversation with something below it: what all scenes of a session have in common. */
abstract class TalkScene extends KeyedScene implements Search.Searchable {
  private final Play play;
  private final Conversation conversation;
  private final Split split;

  TalkScene(Play play, Conversation conversation) {
    this.play = play;
    this.conversation = conversation;
    this.split = new Split(new Talk(conversation));
  }

  Play play() {
    return play;
  }

  Split split() {
    return split;
  }

  /** What is below the conversation. */
  abstract BottomPane below(int width);

  /** What can be done in this scene alone. */
  abstract List<Action<Scene>> own();

  @Override
  public final Frame frame(Size size) {
    Heading heading = new Heading(conversation.title(), place(size), conversation.notSaved());
    return frame(size, heading, (canvas, area) -> split.draw(canvas, area, below(area.width())));
  }

  private String place(Size size) {
    boolean isNarrow = size.columns() < 60;
    if (conversation.number() == 0) {
      return play.withMode(isNarrow ? "end" : "The end");
    }
    return play.withMode((isNarrow ? "" : "Decision ") + conversation.number());
  }

  @Override
  public final List<Action<Scene>> actions() {
    Reader reader = split.talk().reader();
    List<Action<Scene>> actions = new ArrayList<>(own());
    if (!takesText()) {
      addCommands(actions);
    }
    actions.addAll(reader.pages(this));
    if (!takesText()) {
      actions.addAll(reader.ends(this));
      actions.add(help());
    }
    actions.add(Everywhere.LEAVE.action(() -> play.askToEnd(this)));
    return actions;
  }

  private void addCommands(List<Action<Scene>> actions) {
    PlayActions can = play.actions();
    actions.addAll(play.more());
    actions.add(can.takeBack(conversation).doing(key -> play.askToTakeBack(conversation, this)));
    actions.add(can.leave().doing(key -> play.askToLeave(this)));
    actions.add(
        can.about(conversation).then(page -> new Overlay("The client and your goals", page, this)));
    actions.add(can.save(conversation.notSaved()).then(play::shown));
    actions.add(can.score(conversation).then(page -> new Overlay("How it stands", page, this)));
    actions.addAll(split.talk().reader().searching(this, split.talk().lines()));
    // What is selected stays so.
    actions.add(can.feedback(conversation).then(page -> this));
  }

  @Override
  public boolean search(String text) {
    return split.talk().reader().search(split.talk().lines(), text);
  }

  @Override
  public void leave() {
    play.activity().leave();
  }
}

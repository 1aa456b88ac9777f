package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.play.Conversation;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.BottomPane;
import rapport.tui.widget.Canvas;
import rapport.tui.widget.Chrome;
import rapport.tui.widget.Heading;
import rapport.tui.widget.Help;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Overlay;
import rapport.tui.widget.Reader;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Search;
import rapport.tui.widget.Split;
import rapport.tui.widget.Talk;

/** A conversation with something below it: what all scenes of a session have in common. */
abstract class TalkScene implements Search.Searchable {
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
  abstract BottomPane lower(int width);

  /** The keys of this scene alone that work now. */
  abstract List<Hint> ownHints();

  /** Takes a key that means something in this scene alone. */
  abstract Scene act(Key key);

  /** Whether letters are commands now. */
  boolean takesCommands() {
    return true;
  }

  @Override
  public final Frame frame(Size size) {
    Heading heading = heading(size);
    Chrome.Area area = Chrome.area(size, heading);
    Canvas body = Chrome.canvas(size, heading, List.of());
    split.draw(body, area, lower(area.width()));
    // Drawn last: which keys work depends on what fitted.
    Chrome.hints(body, hints());
    return body.frame();
  }

  private Heading heading(Size size) {
    return new Heading(conversation.title(), place(size), conversation.notSaved());
  }

  private String place(Size size) {
    String mode = conversation.isPractice() ? "practice" : "assessment";
    boolean isNarrow = size.columns() < 60;
    if (conversation.number() == 0) {
      return isNarrow ? "end" : "The end, " + mode;
    }
    return isNarrow
        ? "" + conversation.number()
        : "Decision " + conversation.number() + ", " + mode;
  }

  private List<Hint> hints() {
    List<Hint> hints = new ArrayList<>(ownHints());
    if (takesCommands()) {
      commands(hints);
    }
    Reader reader = split.talk().reader();
    if (reader.canMove() || reader.isAway()) {
      hints.add(Hint.SCROLL);
    }
    if (takesCommands()) {
      hints.add(Hint.HELP);
    }
    return hints;
  }

  private void commands(List<Hint> hints) {
    hints.addAll(play.more());
    if (conversation.canGoBack()) {
      hints.add(new Hint("b", "take back"));
    }
    hints.add(Hint.LEAVE);
    hints.add(new Hint("i", "client"));
    if (!conversation.notSaved().isEmpty()) {
      hints.add(new Hint("w", "try to save"));
    }
    if (conversation.isPractice()) {
      hints.add(new Hint("s", "score"));
    }
    hints.add(Hint.SEARCH);
    if (split.talk().reader().isSearching()) {
      hints.add(new Hint("n/N", "next"));
    }
    if (conversation.isPractice()) {
      hints.add(new Hint("f", play.activity().isFeedbackOn() ? "feedback off" : "feedback on"));
    }
  }

  @Override
  public final Scene press(Key key) {
    if (key.is(Kind.INTERRUPT)) {
      return play.askToEnd(this);
    }
    boolean isForText = !takesCommands() && (key.is(Kind.HOME) || key.is(Kind.END));
    if (!isForText && split.talk().reader().press(key)) {
      return this;
    }
    return takesCommands() && key.is(Kind.TEXT) ? command(key) : act(key);
  }

  private Scene command(Key key) {
    switch (key.text()) {
      case "?" -> {
        return Help.of(this, hints());
      }
      case "i" -> {
        return new Overlay("The client and your goals", conversation.about(), this);
      }
      case "q" -> {
        return play.askToLeave(this);
      }
      case "/" -> {
        return new Search(this);
      }
      case "n", "N" -> {
        split.talk().reader().next(split.talk().lines(), key.is('n'));
        return this;
      }
      case "w" -> {
        play.activity().retrySaving();
        return play.scene();
      }
      default -> {
        return conversation.isPractice() ? practise(key) : act(key);
      }
    }
  }

  private Scene practise(Key key) {
    if (key.is('b') && conversation.canGoBack()) {
      play.activity().goBack();
      return play.scene();
    }
    if (key.is('s')) {
      return new Overlay("How it stands", play.activity().score(), this);
    }
    if (key.is('f')) {
      play.activity().toggleFeedback();
      return this;
    }
    return act(key);
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

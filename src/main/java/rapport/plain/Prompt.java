package rapport.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.app.action.Action;
import rapport.app.action.Actions;

/** A question and what can be answered: the words, and the list of them, come from one table. */
final class Prompt {
  /** What follows an answer. */
  enum Next {
    /** The same question again. */
    ASK,
    /** There is something else to be shown. */
    SHOW,
    /** Nothing more. */
    LEAVE
  }

  private static final String PASTED =
      "Several lines came in one piece. Pasted text never decides anything; type your answer.";

  private final Console console;
  private final String question;
  private final List<Action<Next>> actions;
  private final boolean takesText;

  Prompt(Console console, String question, List<Action<Next>> actions) {
    this(console, question, actions, false);
  }

  private Prompt(Console console, String question, List<Action<Next>> actions, boolean takesText) {
    this.console = console;
    this.question = question;
    this.actions = List.copyOf(actions);
    this.takesText = takesText;
  }

  /** The same, where text of several lines is an answer too: it goes to what takes every line. */
  Prompt takingText() {
    return new Prompt(console, question, actions, true);
  }

  /** A prompt at which these words list what can be typed. */
  static Prompt withHelp(
      String words, Console console, String question, List<Action<Next>> actions) {
    List<Action<Next>> all = new ArrayList<>(actions);
    all.add(
        Action.word(
            words,
            "",
            typed -> {
              list(console, actions);
              return Next.ASK;
            }));
    return new Prompt(console, question, all);
  }

  /** Words that are understood and not listed. */
  static Action<Next> tacit(String words, Next next) {
    return Action.word(words, "", typed -> next);
  }

  /** Asks until something else is to be shown; false when there is nothing more. */
  boolean goesOn() {
    Next next = Next.ASK;
    while (next == Next.ASK) {
      next = once();
    }
    return next == Next.SHOW;
  }

  /** Asks one time. The end of input leaves. */
  Next once() {
    return console.ask(question).map(this::take).orElse(Next.LEAVE);
  }

  private Next take(String line) {
    if (line.contains("\n")) {
      return takePiece(line);
    }
    Optional<Action<Next>> meant = new Actions<>(actions).ofLine(line);
    if (meant.isEmpty()) {
      if (!line.isEmpty()) {
        console.print("That means nothing here. Type ? for help.");
      }
      return Next.ASK;
    }
    if (meant.get().isRefused()) {
      console.print(meant.get().refusal());
      return Next.ASK;
    }
    return meant.get().effect().apply(meant.get().argument(line).orElse(""));
  }

  private Next takePiece(String piece) {
    Optional<Action<Next>> whole =
        actions.stream().filter(action -> takesText && action.words().isEmpty()).findFirst();
    if (whole.isEmpty()) {
      console.print(PASTED);
      return Next.ASK;
    }
    return whole.get().effect().apply(piece);
  }

  /** Prints what can be typed, a line each. */
  static <T> void list(Console console, List<Action<T>> actions) {
    for (Action<T> action : new Actions<>(actions).available()) {
      if (!action.help().isEmpty()) {
        String words = action.words().isEmpty() ? "" : String.join(", ", action.words()) + ": ";
        console.print(words + action.help() + (action.help().endsWith(".") ? "" : "."));
      }
    }
  }
}

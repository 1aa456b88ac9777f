package rapport.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import rapport.app.play.Conversation;
import rapport.app.play.PlayActivity;
import rapport.app.play.PlayView;
import rapport.report.page.Block;
import rapport.report.text.PlainText;

/** Plays one scenario line by line. */
public final class PlainPlay {
  private static final List<String> HELP =
      List.of(
          "Type the number of a response, or its id, and press Enter.",
          "repeat: hear the client's last words and the responses again.",
          "about: the client's background and what to practise.",
          "score: how each criterion stands (practice).",
          "back: take the last choice back (practice).",
          "feedback: switch the feedback after each choice off or on (practice).");

  private final PlayActivity activity;
  private final Console console;
  private final boolean asksEverything;
  private final ReportMenu menu;
  private int printed;
  private String warned = "";

  /**
   * A play at a console.
   *
   * @param asksEverything whether to ask for what a script may leave out: starting, own words,
   *     self-ratings
   */
  public PlainPlay(PlayActivity activity, Console console, boolean asksEverything) {
    this.activity = activity;
    this.console = console;
    this.asksEverything = asksEverything;
    this.menu = new ReportMenu(activity, console);
  }

  /** How a play ended. */
  public record End(Optional<String> nextScenario) {
    static final End LEFT = new End(Optional.empty());
  }

  /** Plays until the report was read, the person leaves, or the input ends. */
  public End play() {
    if (!asksEverything) {
      activity.skipPrompts();
    }
    Optional<End> end = Optional.empty();
    while (end.isEmpty()) {
      end = step(activity.view());
    }
    activity.leave();
    return end.get();
  }

  private Optional<End> step(PlayView view) {
    if (view instanceof PlayView.Briefing briefing) {
      return brief(briefing);
    } else if (view instanceof PlayView.OwnWords ownWords) {
      return ownWords(ownWords);
    } else if (view instanceof PlayView.Choosing choosing) {
      return choose(choosing);
    } else if (view instanceof PlayView.Feedback feedback) {
      show(feedback.conversation());
      console.print(feedback.feedback());
      console.gap();
      activity.proceed();
    } else if (view instanceof PlayView.Over over) {
      show(over.conversation());
      activity.proceed();
    } else if (view instanceof PlayView.SelfRating rating) {
      return rate(rating);
    } else if (view instanceof PlayView.Stopped stopped) {
      show(stopped.conversation());
      console.print(stopped.message());
      return Optional.of(End.LEFT);
    } else if (view instanceof PlayView.Report report) {
      return read(report);
    }
    return Optional.empty();
  }

  private Optional<End> brief(PlayView.Briefing briefing) {
    console.print(briefing.page());
    console.gap();
    if (asksEverything) {
      Optional<String> answer = console.ask("Press Enter to begin, or type quit.");
      if (answer.isEmpty() || isQuit(answer.get())) {
        return Optional.of(End.LEFT);
      }
    }
    activity.begin();
    return Optional.empty();
  }

  private Optional<End> ownWords(PlayView.OwnWords view) {
    show(view.conversation());
    console.print(view.prompt());
    Optional<String> words = console.ask("Your words (Enter to pass):");
    if (words.isEmpty() || isQuit(words.get())) {
      return Optional.of(End.LEFT);
    }
    activity.type(words.get());
    return Optional.empty();
  }

  private Optional<End> choose(PlayView.Choosing view) {
    show(view.conversation());
    options(view.options());
    while (true) {
      Optional<String> answer = console.ask("Your response:");
      if (answer.isEmpty() || isQuit(answer.get())) {
        return Optional.of(End.LEFT);
      }
      if (isDone(answer.get(), view)) {
        return Optional.empty();
      }
    }
  }

  /** Does what was asked; whether the view has to be shown anew. */
  private boolean isDone(String answer, PlayView.Choosing view) {
    switch (answer.toLowerCase(Locale.ROOT)) {
      case "" -> {
        return false;
      }
      case "?", "help" -> help();
      case "repeat" -> {
        console.print(view.conversation().now());
        options(view.options());
      }
      case "about" -> console.print(view.conversation().about());
      case "score" -> console.print(activity.score());
      case "feedback" -> feedback(view.conversation());
      case "back" -> {
        return back(view.conversation());
      }
      default -> {
        return pick(answer, view.options());
      }
    }
    return false;
  }

  private void help() {
    HELP.forEach(console::print);
    console.print(
        activity.isKept()
            ? "quit: leave; the session is kept and can be resumed."
            : "quit: leave; nothing of this is kept.");
  }

  private void feedback(Conversation conversation) {
    if (conversation.isPractice()) {
      activity.toggleFeedback();
      console.print("Feedback after each choice is " + (activity.isFeedbackOn() ? "on." : "off."));
    } else {
      console.print("In assessment mode all feedback comes at the end.");
    }
  }

  private boolean back(Conversation conversation) {
    if (!conversation.canGoBack()) {
      console.print(
          conversation.isPractice()
              ? "There is no choice to take back yet."
              : "In assessment mode a choice stands.");
      return false;
    }
    activity.goBack();
    console.print("You took your last choice back.");
    console.gap();
    skipPast();
    return true;
  }

  /** What was said before the last choice has been heard already. */
  void skipPast() {
    if (activity.view() instanceof PlayView.Talking talking) {
      printed = talking.conversation().past().size();
    }
  }

  private boolean pick(String answer, List<PlayView.Option> options) {
    Optional<PlayView.Option> picked = option(answer, options);
    if (picked.isEmpty()) {
      console.print(notAmong(options));
      return false;
    }
    activity.choose(picked.get().id());
    return true;
  }

  static String notAmong(List<PlayView.Option> options) {
    return "That is not one of the responses here. Type a number from 1 to "
        + options.size()
        + ", or ? for help.";
  }

  static Optional<PlayView.Option> option(String answer, List<PlayView.Option> options) {
    OptionalInt number = number(answer);
    if (number.isPresent()) {
      int index = number.getAsInt() - 1;
      return index >= 0 && index < options.size()
          ? Optional.of(options.get(index))
          : Optional.empty();
    }
    return options.stream().filter(option -> option.id().equals(answer)).findFirst();
  }

  static OptionalInt number(String answer) {
    return answer.matches("[0-9]{1,4}")
        ? OptionalInt.of(Integer.parseInt(answer))
        : OptionalInt.empty();
  }

  static boolean isQuit(String answer) {
    return answer.equalsIgnoreCase("quit") || answer.equalsIgnoreCase("q");
  }

  /** Prints what is new in the conversation. */
  private void show(Conversation conversation) {
    List<Block> all = new ArrayList<>(conversation.past());
    all.addAll(conversation.now());
    if (printed < all.size()) {
      console.print(all.subList(printed, all.size()));
      console.gap();
    }
    printed = all.size();
    warn(conversation.notSaved());
  }

  private void warn(String notSaved) {
    if (!notSaved.isEmpty() && !notSaved.equals(warned)) {
      console.print("NOT SAVED: " + notSaved + " Your session goes on, and saving is tried again.");
    }
    warned = notSaved;
  }

  private void options(List<PlayView.Option> options) {
    numbered(options).forEach(console::print);
    console.gap();
  }

  static List<String> numbered(List<PlayView.Option> options) {
    List<String> lines = new ArrayList<>();
    for (PlayView.Option option : options) {
      lines.add((lines.size() + 1) + ". " + PlainText.spoken(option.text()));
    }
    return lines;
  }

  private Optional<End> rate(PlayView.SelfRating rating) {
    console.print(
        "How do you see it yourself? "
            + rating.number()
            + " of "
            + rating.of()
            + ": "
            + rating.criterion()
            + ". "
            + rating.question());
    rating.levels().forEach(level -> console.print(level.text()));
    while (true) {
      Optional<String> answer = console.ask("A level from 0 to 4 (Enter: to the report):");
      if (answer.isEmpty() || isQuit(answer.get())) {
        return Optional.of(End.LEFT);
      }
      if (answer.get().isEmpty()) {
        activity.skipRating();
        return Optional.empty();
      }
      if (answer.get().matches("[0-4]")) {
        activity.rate(Integer.parseInt(answer.get()));
        return Optional.empty();
      }
      console.print("Type one number, 0 to 4, or press Enter to go to the report.");
    }
  }

  private Optional<End> read(PlayView.Report report) {
    console.print(report.page());
    warn(report.notSaved());
    Optional<End> end = console.isScripted() ? Optional.of(End.LEFT) : menu.choose(report);
    if (end.isEmpty()) {
      printed = 0;
    }
    return end;
  }
}

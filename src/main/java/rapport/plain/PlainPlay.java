package rapport.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import rapport.app.action.Action;
import rapport.app.play.Conversation;
import rapport.app.play.PlayActions;
import rapport.app.play.PlayActivity;
import rapport.app.play.PlayView;
import rapport.plain.Prompt.Next;
import rapport.report.page.Block;
import rapport.report.page.Words;
import rapport.report.text.PlainText;

/** Plays one scenario line by line. */
public final class PlainPlay {
  static final String PICK = "Type the number of a response, or its id, and press Enter.";
  static final String TYPE =
      "Type what you would say and press Enter; text that you paste is taken whole. A line that you"
          + " have not sent with Enter is not kept.";
  static final String REPEAT = "hear the client's last words and the responses again";

  private final PlayActivity activity;
  private final PlayActions can;
  private final Console console;
  private final boolean asksEverything;
  private Optional<String> nextScenario = Optional.empty();
  private boolean isOver;
  private int printed;
  private boolean wasUnsaved;

  /**
   * A play at a console.
   *
   * @param asksEverything whether to ask for what a script may leave out: starting, own words,
   *     self-ratings
   */
  public PlainPlay(PlayActivity activity, Console console, boolean asksEverything) {
    this.activity = activity;
    this.can = new PlayActions(activity);
    this.console = console;
    this.asksEverything = asksEverything;
  }

  /**
   * Plays until the report was read, the person leaves, or the input ends; gives the scenario to go
   * on with.
   */
  public Optional<String> play() {
    if (!asksEverything) {
      activity.skipPrompts();
    }
    if (console.isScripted()) {
      activity.leaveOutTimes();
    }
    if (isGoneOnWith(activity.view())) {
      heading();
    }
    boolean goesOn = true;
    while (goesOn) {
      goesOn = step(activity.view());
    }
    tellOfEarlyEnd();
    activity.leave();
    return nextScenario;
  }

  /** Whether a session that was left is taken up again, so that no briefing has said its mode. */
  private boolean isGoneOnWith(PlayView view) {
    return activity.isKept()
        && (view instanceof PlayView.Talking || view instanceof PlayView.SelfRating);
  }

  /** Whether the report was read. */
  public boolean isOver() {
    return isOver;
  }

  private void tellOfEarlyEnd() {
    if (console.isScripted()
        && console.isAtEnd()
        && activity.view() instanceof PlayView.Talking talking) {
      int made = Math.max(0, talking.conversation().number() - 1);
      console.print(
          "The script ended before the scenario did, after "
              + Words.count(made, "choice", "choices")
              + ".");
    }
  }

  private boolean step(PlayView view) {
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
      warn(over.conversation().notSaved());
      activity.proceed();
    } else if (view instanceof PlayView.SelfRating rating) {
      return rate(rating);
    } else if (view instanceof PlayView.Stopped stopped) {
      show(stopped.conversation());
      warn(stopped.conversation().notSaved());
      console.print(stopped.message());
      return false;
    } else if (view instanceof PlayView.Report report) {
      return read(report);
    }
    return true;
  }

  /** Leaving is done once the play has ended. */
  private Action<Next> leave() {
    return can.leave().doing(typed -> Next.LEAVE);
  }

  private boolean brief(PlayView.Briefing briefing) {
    console.print(briefing.page());
    console.gap();
    if (!asksEverything) {
      activity.begin();
      return true;
    }
    return Prompt.withHelp(
            "?, help",
            console,
            "Press Enter to begin, or type quit.",
            List.of(can.begin().then(page -> Next.SHOW), leave(), others("Press Enter to begin")))
        .goesOn();
  }

  /** Says what to do instead of what was typed. */
  private Action<Next> others(String instead) {
    return Action.word(
        "",
        "",
        typed -> {
          console.print("That means nothing here. " + instead + ", or type ? for help.");
          return Next.ASK;
        });
  }

  private boolean ownWords(PlayView.OwnWords view) {
    show(view.conversation());
    warn(view.conversation().notSaved());
    console.print(view.prompt());
    List<Action<Next>> actions = new ArrayList<>();
    actions.add(Action.word("", TYPE, this::type));
    if (!view.draft().isEmpty()) {
      console.print("You had begun: “" + view.draft() + "”. To say that, type draft.");
      actions.add(Action.word("draft", "say what you had begun", typed -> type(view.draft())));
    }
    actions.add(leave());
    return Prompt.withHelp("?", console, "Your words (Enter to pass):", actions)
        .takingText()
        .goesOn();
  }

  private Next type(String words) {
    activity.type(words);
    return Next.SHOW;
  }

  private boolean choose(PlayView.Choosing view) {
    Conversation conversation = view.conversation();
    show(conversation);
    warn(conversation.notSaved());
    options(view.options());
    List<Action<Next>> actions = new ArrayList<>();
    actions.add(Action.word("", PICK, answer -> pick(answer, view.options())));
    actions.add(Action.word("repeat", REPEAT, typed -> repeat(view)));
    actions.add(can.about(conversation).then(this::tell));
    actions.add(can.score(conversation).then(this::tell));
    actions.add(can.takeBack(conversation).doing(typed -> takeBack()));
    actions.add(can.feedback(conversation).then(page -> feedback()));
    if (!conversation.notSaved().isEmpty()) {
      actions.add(can.save(conversation.notSaved()).then(page -> Next.SHOW));
    }
    actions.add(leave());
    actions.add(Prompt.tacit("Enter", Next.ASK));
    return Prompt.withHelp("?, help", console, "Your response:", actions).goesOn();
  }

  private Next repeat(PlayView.Choosing view) {
    console.print(view.conversation().now());
    options(view.options());
    return Next.ASK;
  }

  private Next tell(List<Block> page) {
    console.print(page);
    return Next.ASK;
  }

  private Next feedback() {
    console.print("Feedback after each choice is " + (activity.isFeedbackOn() ? "on." : "off."));
    return Next.ASK;
  }

  /** Asks first, but not a script, which says what it means. */
  private Next takeBack() {
    boolean isMeant =
        console.isScripted()
            || YesOrNo.ask(
                    console,
                    "Take your last choice back? Type yes, or press Enter to let it stand:")
                .orElse(false);
    if (!isMeant) {
      console.print("Your choice stands.");
      return Next.ASK;
    }
    activity.goBack();
    console.print("You took your last choice back.");
    console.gap();
    skipPast();
    return Next.SHOW;
  }

  /** What was said before the last choice has been heard already. */
  void skipPast() {
    if (activity.view() instanceof PlayView.Talking talking) {
      printed = talking.conversation().past().size();
    }
  }

  private Next pick(String answer, List<PlayView.Option> options) {
    Optional<PlayView.Option> picked = option(answer, options);
    if (picked.isEmpty()) {
      if (console.isScripted()) {
        activity.leave();
        throw console.refusal(answer, notOffered(options) + kept());
      }
      console.print(notAmong(options));
      return Next.ASK;
    }
    activity.choose(picked.get().id());
    return Next.SHOW;
  }

  static String notAmong(List<PlayView.Option> options) {
    return "That is not one of the responses here. Type a number from 1 to "
        + options.size()
        + ", or ? for help.";
  }

  /** Said to a script, which can't be asked again. */
  static String notOffered(List<PlayView.Option> options) {
    return "is not one of the responses on offer here: "
        + options.stream().map(PlayView.Option::id).collect(Collectors.joining(", "))
        + ".";
  }

  private String kept() {
    return activity.isAllKept()
        ? " What was said before it is kept. To go on with it: rapport resume"
        : "";
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

  /** Prints what is new in the conversation. */
  private void show(Conversation conversation) {
    List<Block> all = new ArrayList<>(conversation.past());
    all.addAll(conversation.now());
    if (printed < all.size()) {
      console.print(all.subList(printed, all.size()));
      console.gap();
    }
    printed = all.size();
  }

  /** Says it at each place where something is asked, as long as it holds, and when it is over. */
  private void warn(String notSaved) {
    Saving.tell(console, notSaved, "Your session goes on", wasUnsaved);
    wasUnsaved = !notSaved.isEmpty();
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

  private boolean rate(PlayView.SelfRating rating) {
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
    List<Action<Next>> actions = new ArrayList<>();
    rating
        .levels()
        .forEach(
            level -> actions.add(can.rate(Integer.parseInt(level.id())).then(page -> Next.SHOW)));
    actions.add(can.skipRating().then(page -> Next.SHOW));
    actions.add(leave());
    actions.add(Action.word("", "", this::noLevel));
    return Prompt.withHelp(
            "?, help", console, "A level from 0 to 4 (Enter: to the report):", actions)
        .goesOn();
  }

  private Next noLevel(String answer) {
    if (console.isScripted()) {
      activity.leave();
      throw console.refusal(answer, "is no level from 0 to 4." + kept());
    }
    console.print("Type one number, 0 to 4, or press Enter to go to the report.");
    return Next.ASK;
  }

  private boolean read(PlayView.Report report) {
    heading();
    boolean goesOn = Sections.read(console, report.page());
    warn(report.notSaved());
    printed = 0;
    isOver = true;
    return goesOn && !console.isScripted() && next(report);
  }

  /** Which scenario this is, and how it is played now. */
  private void heading() {
    console.print(List.of(Block.heading(Words.titled(activity.title(), activity.mode()))));
    console.gap();
  }

  private Next again() {
    heading();
    return Next.SHOW;
  }

  /** What there is to do once the report was read. */
  private boolean next(PlayView.Report report) {
    List<Action<Next>> actions =
        List.of(
            can.playAgain().then(page -> again()),
            can.replay(report).doing(choice -> replay(report, choice)),
            can.next(report).doing(typed -> goOn(report)),
            Action.word("Enter", "leave", typed -> Next.LEAVE),
            Prompt.tacit("quit, q", Next.LEAVE));
    console.gap();
    Prompt.list(console, actions);
    return Prompt.withHelp("?, help", console, "What next?", actions).goesOn();
  }

  private Next replay(PlayView.Report report, String choice) {
    int from = number(choice).orElse(0);
    int last = report.replays().size();
    if (from < 1 || from > last) {
      console.print("Type from and the number of a choice, 1 to " + last + ".");
      return Next.ASK;
    }
    activity.replayFrom(from - 1);
    return again();
  }

  private Next goOn(PlayView.Report report) {
    nextScenario = report.next().map(PlayView.Suggestion::id);
    return Next.LEAVE;
  }
}

package rapport.plain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.action.Action;
import rapport.app.play.PlayView;
import rapport.app.practice.DrillActions;
import rapport.app.practice.DrillActivity;
import rapport.app.practice.DrillView;
import rapport.app.workspace.RefusedException;
import rapport.plain.Prompt.Next;
import rapport.report.page.Block;

/** A drill, line by line. */
public final class PlainDrill {
  private final DrillActivity activity;
  private final DrillActions can;
  private final Console console;

  /**
   * The first word of a script that was no response; the drill, which counts for nothing, goes on.
   */
  private @Nullable RefusedException refusal;

  /**
   * A drill at a console.
   *
   * @param asksEverything whether to ask for what a script may leave out
   */
  public PlainDrill(DrillActivity activity, Console console, boolean asksEverything) {
    this.activity = activity;
    this.can = new DrillActions(activity);
    this.console = console;
    if (!asksEverything) {
      activity.skipPrompts();
    }
  }

  /** Drills until it is over, the person leaves, or the input ends. */
  public void drill() {
    boolean goesOn = true;
    while (goesOn) {
      goesOn = step(activity.view());
    }
    boolean isOver = activity.view() instanceof DrillView.Done;
    console.print(activity.summary());
    if (refusal != null) {
      throw refusal;
    } else if (isOver) {
      console.refuseLeftOver("The drill is over.");
    }
  }

  private boolean step(DrillView view) {
    if (view instanceof DrillView.Notes notes) {
      return notes(notes);
    } else if (view instanceof DrillView.OwnWords ownWords) {
      return ownWords(ownWords);
    } else if (view instanceof DrillView.Choosing choosing) {
      return choose(choosing);
    } else if (view instanceof DrillView.Outcome outcome) {
      return outcome(outcome);
    }
    return false;
  }

  private boolean notes(DrillView.Notes notes) {
    console.print(notes.page());
    return Prompt.withHelp(
            "?, help",
            console,
            "Enter to go on, skip to pass it over:",
            List.of(Action.word("Enter", "go on", typed -> accept()), skip(), leave()))
        .goesOn();
  }

  private Action<Next> leave() {
    return can.leave().then(page -> Next.LEAVE);
  }

  private Action<Next> skip() {
    return can.skip().then(page -> after());
  }

  private Next accept() {
    activity.accept();
    return after();
  }

  private Next after() {
    console.gap();
    return Next.SHOW;
  }

  private boolean ownWords(DrillView.OwnWords view) {
    console.print(view.page());
    console.gap();
    console.print(view.prompt());
    return Prompt.withHelp(
            "?",
            console,
            "Your words (Enter to pass):",
            List.of(Action.word("", PlainPlay.TYPE, this::type), leave()))
        .takingText()
        .goesOn();
  }

  private Next type(String words) {
    activity.type(words);
    return after();
  }

  private boolean choose(DrillView.Choosing view) {
    if (!view.isKnown()) {
      console.print(view.page());
      console.gap();
    }
    options(view.options());
    List<Action<Next>> actions =
        List.of(
            Action.word("", PlainPlay.PICK, answer -> pick(answer, view.options())),
            Action.word("repeat", PlainPlay.REPEAT, typed -> repeat(view)),
            can.about().then(this::tell),
            skip(),
            leave(),
            Prompt.tacit("Enter", Next.ASK));
    return Prompt.withHelp("?, help", console, "Your response:", actions).goesOn();
  }

  private Next repeat(DrillView.Choosing view) {
    console.print(view.page());
    console.gap();
    options(view.options());
    return Next.ASK;
  }

  private Next tell(List<Block> page) {
    console.print(page);
    return Next.ASK;
  }

  private Next pick(String answer, List<PlayView.Option> options) {
    Optional<PlayView.Option> picked = PlainPlay.option(answer, options);
    if (picked.isEmpty()) {
      if (console.isScripted() && refusal == null) {
        refusal = console.refusal(answer, PlainPlay.notOffered(options));
      }
      console.print(PlainPlay.notAmong(options));
      return Next.ASK;
    }
    activity.choose(picked.get().id());
    return Next.SHOW;
  }

  private void options(List<PlayView.Option> options) {
    PlainPlay.numbered(options).forEach(console::print);
    console.gap();
  }

  private boolean outcome(DrillView.Outcome outcome) {
    console.print(outcome.page());
    console.gap();
    activity.proceed();
    if (console.isScripted() || activity.view() instanceof DrillView.Done) {
      return true;
    }
    Action<Next> goOn = Action.word("Enter", "the next one", typed -> Next.SHOW);
    boolean goesOn =
        Prompt.withHelp(
                "?, help",
                console,
                "Enter for the next one, quit to leave:",
                List.of(goOn, leave()))
            .goesOn();
    console.gap();
    return goesOn;
  }
}

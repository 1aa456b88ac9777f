package rapport.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapport.app.play.PlayView;
import rapport.app.practice.DrillActivity;
import rapport.app.practice.DrillView;

/** A drill, line by line. */
public final class PlainDrill {
  private static final List<String> HELP =
      List.of(
          "Type the number of a response, or its id, and press Enter.",
          "repeat: hear the client's last words and the responses again.",
          "about: the client's background and what to practise.",
          "skip: pass this decision over.",
          "quit: leave; a drill is never scored.");

  private final DrillActivity activity;
  private final Console console;

  /**
   * A drill at a console.
   *
   * @param asksEverything whether to ask for what a script may leave out
   */
  public PlainDrill(DrillActivity activity, Console console, boolean asksEverything) {
    this.activity = activity;
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
    console.print(activity.summary());
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
    Optional<String> answer = console.ask("Enter to go on, skip to pass it over:");
    if (answer.isEmpty() || PlainPlay.isQuit(answer.get())) {
      return false;
    }
    if (answer.get().equalsIgnoreCase("skip")) {
      activity.skip();
    } else {
      activity.accept();
    }
    console.gap();
    return true;
  }

  private boolean ownWords(DrillView.OwnWords view) {
    console.print(view.page());
    console.gap();
    console.print(view.prompt());
    Optional<String> words = console.ask("Your words (Enter to pass):");
    if (words.isEmpty() || PlainPlay.isQuit(words.get())) {
      return false;
    }
    activity.type(words.get());
    console.gap();
    return true;
  }

  private boolean choose(DrillView.Choosing view) {
    if (!view.isKnown()) {
      console.print(view.page());
      console.gap();
    }
    options(view.options());
    while (true) {
      Optional<String> answer = console.ask("Your response:");
      if (answer.isEmpty() || PlainPlay.isQuit(answer.get())) {
        return false;
      }
      if (isDone(answer.get(), view)) {
        return true;
      }
    }
  }

  /** Does what was asked; whether there is something else to be shown. */
  private boolean isDone(String answer, DrillView.Choosing view) {
    switch (answer.toLowerCase(Locale.ROOT)) {
      case "" -> {
        return false;
      }
      case "?", "help" -> HELP.forEach(console::print);
      case "about" -> console.print(activity.about());
      case "repeat" -> {
        console.print(view.page());
        console.gap();
        options(view.options());
      }
      case "skip" -> {
        activity.skip();
        console.gap();
        return true;
      }
      default -> {
        return isPicked(answer, view.options());
      }
    }
    return false;
  }

  private boolean isPicked(String answer, List<PlayView.Option> options) {
    Optional<PlayView.Option> picked = PlainPlay.option(answer, options);
    picked.ifPresentOrElse(
        option -> activity.choose(option.id()), () -> console.print(PlainPlay.notAmong(options)));
    return picked.isPresent();
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
    Optional<String> answer = console.ask("Enter for the next one, quit to leave:");
    console.gap();
    return answer.isPresent() && !PlainPlay.isQuit(answer.get());
  }
}

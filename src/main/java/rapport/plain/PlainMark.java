package rapport.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapport.app.action.Action;
import rapport.app.mark.MarkActions;
import rapport.app.mark.MarkActivity;
import rapport.app.mark.MarkView;
import rapport.plain.Prompt.Next;
import rapport.play.transcript.Transcript;
import rapport.report.page.Block;
import rapport.report.page.Role;

/** Marking, line by line. */
public final class PlainMark {
  private static final String PICK = "Type the number of a transcript to mark it.";
  private static final String LEVEL =
      "Type a level, 0 to 4, for the criterion that is asked for; the next one follows. e 3 is the"
          + " level for the criterion that begins with e (cu 3 for cultural sensitivity), own 3 for"
          + " the trainee's own words.";

  private final MarkActivity activity;
  private final Console console;
  private final boolean onlyOne;
  private String shown = "";
  private List<Block> known = List.of();
  private boolean wasUnsaved;

  /**
   * Marking at a console.
   *
   * @param onlyOne whether there is no queue to go back to
   */
  public PlainMark(MarkActivity activity, Console console, boolean onlyOne) {
    this.activity = activity;
    this.console = console;
    this.onlyOne = onlyOne;
  }

  /** Marks until the person leaves or the input ends. */
  public void mark() {
    Next next = Next.SHOW;
    while (next != Next.LEAVE) {
      MarkView view = activity.view();
      show(view);
      next = Prompt.withHelp("?, help", console, prompt(view), actions(view)).once();
    }
    activity.close();
  }

  private static String prompt(MarkView view) {
    if (view instanceof MarkView.Choice choice && choice.rows().size() > choice.selected()) {
      return choice.rows().get(choice.selected()).name() + ":";
    }
    return view instanceof MarkView.Queue ? "Which one?" : "What next?";
  }

  /** Shows what is new: the whole view when another is shown, else only what changes in it. */
  private void show(MarkView view) {
    String place = place(view);
    if (!place.equals(shown)) {
      console.gap();
      page(view);
    } else {
      changed(view);
    }
    shown = place;
    if (!view.message().isEmpty()) {
      console.print(view.message());
    }
    Saving.tell(console, view.notSaved(), "Marking goes on", wasUnsaved);
    wasUnsaved = !view.notSaved().isEmpty();
  }

  private static String place(MarkView view) {
    return view instanceof MarkView.Choice choice
        ? choice.sheet().candidate() + choice.number()
        : view.getClass().getSimpleName();
  }

  private void page(MarkView view) {
    if (view instanceof MarkView.Queue queue) {
      queue(queue);
    } else if (view instanceof MarkView.Choice choice) {
      console.print(
          heading(choice.sheet()) + " Decision " + choice.number() + " of " + choice.of());
      console.print(choice.now());
      known = List.of();
      changed(choice);
    } else if (view instanceof MarkView.Whole whole) {
      console.print(heading(whole.sheet()) + " The whole");
      known = List.of();
      changed(whole);
    }
  }

  private static String heading(MarkView.Sheet sheet) {
    return (sheet.isAgreement() ? "Agreed mark, " : "Marking ")
        + sheet.title()
        + ", candidate "
        + sheet.candidate()
        + ".";
  }

  private void queue(MarkView.Queue queue) {
    console.print("To mark, for " + queue.rater() + ". " + Transcript.PROMISE);
    for (int i = 0; i < queue.waiting().size(); i++) {
      MarkView.Waiting one = queue.waiting().get(i);
      console.print((i + 1) + ". " + one.candidate() + ", " + one.title() + ": " + one.standing());
    }
    console.print(queue.told());
  }

  /** Says only what was not said before: nobody wants to hear a page again for one level. */
  private void changed(MarkView view) {
    List<Block> now = new ArrayList<>();
    if (view instanceof MarkView.Choice choice) {
      choice.rows().forEach(row -> now.add(Block.labelled(row.name(), Role.BODY, row.words())));
      now.addAll(choice.beside());
    } else if (view instanceof MarkView.Whole whole) {
      now.addAll(whole.page());
    }
    console.print(now.stream().filter(block -> !known.contains(block)).toList());
    known = now;
  }

  private List<Action<Next>> actions(MarkView view) {
    MarkActions can = new MarkActions(activity, view);
    List<Action<Next>> actions = new ArrayList<>();
    if (view instanceof MarkView.Queue queue) {
      actions.add(Action.word("", PICK, line -> pick(queue, line)));
    } else {
      actions.add(Action.word("", LEVEL, this::level));
      addMarking(actions, can);
      addPlaces(actions, can);
      addReading(actions, can, view);
    }
    actions.add(can.leave().doing(typed -> Next.LEAVE));
    return actions;
  }

  private void addMarking(List<Action<Next>> actions, MarkActions can) {
    actions.add(can.accept().then(this::tell));
    actions.add(can.comment().then(this::tell));
    actions.add(can.bank().then(this::tell));
    actions.add(can.override().doing(this::override));
    actions.add(can.raise().then(this::tell));
    actions.add(can.clear().then(this::tell));
    actions.add(can.undo().then(this::tell));
    actions.add(can.finish().then(this::tell));
    actions.add(can.save().then(this::tell));
  }

  private void addPlaces(List<Action<Next>> actions, MarkActions can) {
    actions.add(can.next().then(this::tell));
    actions.add(can.previous().then(this::tell));
    actions.add(can.go().then(this::tell));
    actions.add(can.whole().then(this::tell));
    actions.add(
        can.close()
            .then(this::tell)
            .unless(onlyOne ? "Only this one is being marked, so there is no queue." : ""));
  }

  private void addReading(List<Action<Next>> actions, MarkActions can, MarkView view) {
    actions.add(can.levels().then(this::tell));
    actions.add(can.ratings().then(this::tell));
    actions.add(can.page().then(this::tell));
    actions.add(
        Action.word("dialogue", "everything said up to here", typed -> tell(dialogue(view))));
    actions.add(Action.word("repeat", "this decision again", typed -> repeat()));
  }

  private Next tell(List<Block> page) {
    console.print(page);
    return Next.SHOW;
  }

  private Next repeat() {
    shown = "";
    return Next.SHOW;
  }

  private Next pick(MarkView.Queue queue, String line) {
    int number = PlainPlay.number(line).orElse(0);
    if (number >= 1 && number <= queue.waiting().size()) {
      activity.open(queue.waiting().get(number - 1).attempt());
    } else if (!line.isEmpty()) {
      refuse(line, "Type a number from the list, or ? for help.");
    }
    return Next.SHOW;
  }

  private static List<Block> dialogue(MarkView view) {
    return view instanceof MarkView.Choice choice
        ? choice.past()
        : view instanceof MarkView.Whole whole ? whole.past() : List.of();
  }

  private Next override(String rest) {
    String[] parts = rest.split("\\s+", 3);
    Optional<String> criterion =
        activity.overridable().stream()
            .filter(each -> begins(parts[0], each.id(), each.text()))
            .map(each -> each.id())
            .findFirst();
    if (criterion.isEmpty() || parts.length < 2) {
      console.print(
          "Type override, a criterion with enough evidence, a mean and a reason: override e 2.5 ...");
    } else {
      activity.override(criterion.get(), parts[1], parts.length > 2 ? parts[2] : "");
    }
    return Next.SHOW;
  }

  private Next level(String line) {
    String[] parts = line.split("\\s+", 2);
    String rest = parts.length > 1 ? parts[1].strip() : "";
    if (parts[0].matches("[0-9]")) {
      give(parts[0], line);
    } else if (rest.matches("[0-9]") && isSelected(parts[0])) {
      give(rest, line);
    } else {
      refuse(line, "That means nothing here. Type a level from 0 to 4, or ? for help.");
    }
    return Next.SHOW;
  }

  private void give(String level, String line) {
    if (!activity.level(Integer.parseInt(level)) && console.isScripted()) {
      console.print(activity.view().message());
      refuse(line, "");
    }
  }

  /** Stops a script, whose next level might land on another line than was meant. */
  private void refuse(String line, String toPerson) {
    if (console.isScripted()) {
      activity.close();
      throw console.refusal(
          line,
          "means nothing here."
              + (activity.lost().isEmpty() ? " What was marked before it is kept." : ""));
    }
    console.print(toPerson);
  }

  private boolean isSelected(String word) {
    if (activity.view() instanceof MarkView.Choice choice) {
      for (int i = 0; i < choice.rows().size(); i++) {
        if (begins(word, choice.rows().get(i).id(), choice.rows().get(i).name())) {
          activity.select(i);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean begins(String word, String id, String name) {
    String lower = word.toLowerCase(Locale.ROOT);
    return !lower.isEmpty()
        && (id.startsWith(lower) || name.toLowerCase(Locale.ROOT).startsWith(lower));
  }
}

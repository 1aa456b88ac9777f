package rapport.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import rapport.app.mark.MarkActivity;
import rapport.app.mark.MarkView;
import rapport.play.transcript.Transcript;
import rapport.report.page.Block;
import rapport.report.page.Role;

/** Marking, line by line. */
public final class PlainMark {
  private static final List<String> HELP =
      List.of(
          "3: the level for the criterion that is asked for; the next one follows.",
          "e 3: the level for the criterion that begins with e (cu 3 for cultural sensitivity); own 3: for"
              + " the trainee's own words.",
          "y: take the levels you gave to the same line before.",
          "c text: a comment on this decision (after the last one: on the whole); c alone takes it"
              + " away.",
          "bank: your comments so far; bank 2 writes the second one here.",
          "next, back, go 3, whole: another decision, or the whole with its result.",
          "override e 2.5 reason: set a criterion's mean by hand; what was computed is kept.",
          "clear reason: judge the critical incident at this decision to be none.",
          "undo: take the last thing back. It stays in the history.",
          "levels: what the levels mean. ratings: show or hide the author's until you have rated.",
          "dialogue: everything said up to here. repeat: this decision again.",
          "finish: close the marking. queue: what waits. quit: leave; everything is kept.");

  private final MarkActivity activity;
  private final Console console;
  private final boolean onlyOne;
  private String shown = "";
  private List<Block> known = List.of();
  private String warned = "";

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
    boolean goesOn = true;
    while (goesOn) {
      show(activity.view());
      Optional<String> line = console.ask(prompt(activity.view()));
      goesOn = line.isPresent() && take(line.get());
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
    if (!view.notSaved().isEmpty() && !view.notSaved().equals(warned)) {
      console.print(
          "NOT SAVED: " + view.notSaved() + " Marking goes on, and saving is tried again.");
    }
    warned = view.notSaved();
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
      choice.rows().forEach(row -> now.add(Block.labelled(row.name(), Role.BODY, words(row))));
      now.addAll(choice.beside());
    } else if (view instanceof MarkView.Whole whole) {
      now.addAll(whole.page());
    }
    console.print(now.stream().filter(block -> !known.contains(block)).toList());
    known = now;
  }

  private static String words(MarkView.Row row) {
    String level = row.level().isEmpty() ? "no level yet" : row.level();
    String offered =
        row.offered().isEmpty() ? "" : "; before, you gave this line " + row.offered() + " (y)";
    String others = row.others().isEmpty() ? "" : "; others: " + row.others();
    return level + offered + others;
  }

  /** Does what was asked; whether to go on. */
  private boolean take(String line) {
    String[] parts = line.split("\\s+", 2);
    String word = parts[0].toLowerCase(Locale.ROOT);
    String rest = parts.length > 1 ? parts[1].strip() : "";
    if (word.equals("quit") || word.equals("q")) {
      return false;
    } else if (word.equals("?") || word.equals("help")) {
      HELP.forEach(console::print);
    } else if (activity.view() instanceof MarkView.Queue queue) {
      pick(queue, line);
    } else if (word.equals("queue")) {
      return !onlyOne && closed();
    } else {
      act(word, rest);
    }
    return true;
  }

  private boolean closed() {
    activity.close();
    return true;
  }

  private void pick(MarkView.Queue queue, String line) {
    OptionalInt number = PlainPlay.number(line);
    if (number.isPresent()
        && number.getAsInt() >= 1
        && number.getAsInt() <= queue.waiting().size()) {
      activity.open(queue.waiting().get(number.getAsInt() - 1).attempt());
    } else if (!line.isEmpty()) {
      console.print("Type a number from the list, or ? for help.");
    }
  }

  private void act(String word, String rest) {
    switch (word) {
      case "", "next", "n" -> activity.next();
      case "back", "p" -> activity.previous();
      case "go" -> PlainPlay.number(rest).ifPresent(number -> activity.go(number - 1));
      case "whole" -> activity.go(Integer.MAX_VALUE);
      case "y" -> activity.accept();
      case "c" -> activity.comment(rest);
      case "bank" -> bank(rest);
      case "override" -> override(rest);
      case "clear" -> activity.clear(rest);
      case "undo" -> activity.undo();
      case "levels" -> console.print(activity.levelWords());
      case "ratings" -> activity.toggleRatings();
      case "dialogue" -> console.print(dialogue());
      case "repeat" -> shown = "";
      case "finish" -> activity.finish();
      case "save" -> activity.retrySaving();
      default -> level(word, rest);
    }
  }

  private List<Block> dialogue() {
    MarkView view = activity.view();
    return view instanceof MarkView.Choice choice
        ? choice.past()
        : view instanceof MarkView.Whole whole ? whole.past() : List.of();
  }

  private void bank(String rest) {
    List<String> bank = activity.bank();
    OptionalInt number = PlainPlay.number(rest);
    if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= bank.size()) {
      activity.comment(bank.get(number.getAsInt() - 1));
      return;
    }
    for (int i = 0; i < bank.size(); i++) {
      console.print((i + 1) + ". " + bank.get(i));
    }
    if (bank.isEmpty()) {
      console.print("You have written no comment yet.");
    }
  }

  private void override(String rest) {
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
  }

  private void level(String word, String rest) {
    if (word.matches("[0-9]")) {
      activity.level(Integer.parseInt(word));
    } else if (rest.matches("[0-9]") && isSelected(word)) {
      activity.level(Integer.parseInt(rest));
    } else {
      console.print("That means nothing here. Type a level from 0 to 4, or ? for help.");
    }
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

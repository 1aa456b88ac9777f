package rapport.app.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rapport.app.action.Action;
import rapport.report.page.Block;

/** What can be done while transcripts are marked. What came of it stands in the view's message. */
public record MarkActions(MarkActivity activity, MarkView view) {

  private static Action<List<Block>> taking(
      String keys, String words, String label, String help, Consumer<String> effect) {
    return Action.of(
        keys,
        words,
        label,
        help,
        typed -> {
          effect.accept(typed);
          return List.of();
        });
  }

  private boolean isAtChoice() {
    return view instanceof MarkView.Choice;
  }

  /** Takes up an attempt of the queue. */
  public Action<List<Block>> open(String attempt) {
    return Action.silent(
        "Enter", "", "mark it", "mark the selected transcript", () -> activity.open(attempt));
  }

  public Action<List<Block>> level() {
    return taking(
            "0-4",
            "",
            "level",
            "the level for the selected row; the next one follows",
            level -> activity.level(Integer.parseInt(level)))
        .unless(isAtChoice() ? "" : "Levels are given at a decision.");
  }

  public Action<List<Block>> accept() {
    if (isAgreement()) {
      return Action.silent(
          "y",
          "y",
          "shared",
          "take all levels that the raters share, wherever none stands yet",
          activity::accept);
    }
    boolean hasOffer =
        view instanceof MarkView.Choice choice
            && choice.rows().stream().anyMatch(row -> !row.offered().isEmpty());
    return Action.<Block>silent(
            "y",
            "y",
            "as before",
            "take the levels you gave to the same line before",
            activity::accept)
        .unless(
            hasOffer
                ? ""
                : isAtChoice()
                    ? "You have given this line no level before."
                    : "Levels are given at a decision.");
  }

  private boolean isAgreement() {
    return view instanceof MarkView.Choice choice
        ? choice.sheet().isAgreement()
        : view instanceof MarkView.Whole whole && whole.sheet().isAgreement();
  }

  /** All that is known of what is being marked, on one page. */
  public Action<List<Block>> page() {
    return Action.of(
        "d",
        "all",
        "all",
        isAtChoice()
            ? "all of this decision on one page: what was said, offered and chosen, levels, comments"
            : "the result, comments and what is missing, to read at leisure",
        typed -> activity.page());
  }

  public Action<List<Block>> next() {
    return Action.silent(
        "Enter, →",
        "next, n, Enter",
        "next",
        "the next decision; after the last one, the whole with its result",
        activity::next);
  }

  public Action<List<Block>> previous() {
    return Action.silent("p, ←", "back, p", "back", "the decision before", activity::previous);
  }

  public Action<List<Block>> go() {
    return taking(
        "",
        "go 3",
        "go",
        "a decision by its number",
        number -> {
          if (number.matches("[0-9]{1,4}")) {
            activity.go(Integer.parseInt(number) - 1);
          }
        });
  }

  public Action<List<Block>> whole() {
    return Action.silent(
        "", "whole", "whole", "the whole with its result", () -> activity.go(Integer.MAX_VALUE));
  }

  public Action<List<Block>> comment() {
    return taking(
        "c",
        "c text",
        "comment",
        "a comment on this decision (after the last one: on the whole); an empty one takes it away",
        activity::comment);
  }

  /** Lists the comments so far, or writes one of them here. */
  public Action<List<Block>> bank() {
    return Action.of(
        "b", "bank 2", "comments used before", "your comments so far, to use again", this::bank);
  }

  private List<Block> bank(String typed) {
    List<Block> lines = new ArrayList<>();
    for (String comment : activity.bank()) {
      if (typed.equals("" + (lines.size() + 1))) {
        activity.comment(comment);
        return List.of();
      }
      lines.add(Block.paragraph((lines.size() + 1) + ". " + comment));
    }
    return lines.isEmpty() ? List.of(Block.paragraph("You have written no comment yet.")) : lines;
  }

  /** Sets a mean by hand; a front end asks for criterion, mean and reason. */
  public Action<List<Block>> override() {
    return Action.silent(
        "o",
        "override e 2.5 reason",
        "override",
        "set a criterion's mean by hand; what was computed is kept",
        () -> {});
  }

  /** Raises an incident; a front end asks for code and reason. */
  public Action<List<Block>> raise() {
    return taking(
            "i",
            "raise code reason",
            "raise incident",
            "judge this decision to be a critical incident, by a code of the rubric",
            typed -> {
              String[] parts = typed.split("\\s+", 2);
              activity.raise(parts[0], parts.length > 1 ? parts[1] : "");
            })
        .unless(isAtChoice() ? "" : "An incident is raised at a decision.");
  }

  public Action<List<Block>> clear() {
    return taking(
            "x",
            "clear reason",
            "clear incident",
            "judge the critical incident at this decision to be none",
            activity::clear)
        .unless(activity.incidents().isEmpty() ? noIncident() : "");
  }

  private String noIncident() {
    return activity.hidesKey()
        ? "You have raised none here; the author's stay hidden."
        : "There is no critical incident here that you could clear.";
  }

  public Action<List<Block>> undo() {
    return Action.silent(
        "u", "undo", "undo", "take the last thing back; it stays in the history", activity::undo);
  }

  public Action<List<Block>> levels() {
    return Action.of(
        "l", "levels", "what levels mean", "what the levels mean", typed -> activity.levelWords());
  }

  public Action<List<Block>> ratings() {
    return Action.<Block>silent(
            "r",
            "ratings",
            "author's ratings",
            "show or hide the author's ratings until you have rated",
            activity::toggleRatings)
        .unless(activity.hidesKey() ? "The author's ratings stay hidden here (--hide-key)." : "");
  }

  public Action<List<Block>> finish() {
    return Action.silent("f", "finish", "finish", "close the marking", activity::finish);
  }

  /** Tries again to save what the disk refused. */
  public Action<List<Block>> save() {
    return Action.<Block>silent(
            "w", "save", "try to save", "try again to save", activity::retrySaving)
        .unless(view.notSaved().isEmpty() ? "Everything is saved." : "");
  }

  /** Goes back to what waits. */
  public Action<List<Block>> close() {
    return Action.silent("q, Esc", "queue", "leave", leaving(), activity::close);
  }

  /** Leaves, once everything is let go of. */
  public Action<List<Block>> leave() {
    return Action.silent("q, Esc", "quit, q", "leave", leaving(), activity::close);
  }

  private String leaving() {
    return view.notSaved().isEmpty()
        ? "leave; everything is kept"
        : "leave; what can't be saved by then is lost";
  }
}

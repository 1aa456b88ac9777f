package rapport.app.mark;

import java.util.ArrayList;
import java.util.List;
import rapport.grading.marks.Work;
import rapport.report.page.Block;
import rapport.report.page.Role;

/** What a front end has to show while somebody marks. */
public sealed interface MarkView {
  /** What was last done, or why it could not be; may be empty. */
  String message();

  /** Why the latest mark is not on the disk; empty when all are. */
  String notSaved();

  /**
   * What waits. {@link MarkActivity#open} takes up one.
   *
   * @param rater the code of whoever marks
   * @param chosen what is to be said of the choice and the order; may be empty
   */
  record Queue(String rater, List<Waiting> waiting, String chosen, String message)
      implements MarkView {
    public Queue {
      waiting = List.copyOf(waiting);
    }

    @Override
    public String notSaved() {
      return "";
    }

    /** How much there is still to do, in a sentence, and what was chosen. */
    public String told() {
      return chosen.isEmpty() ? left(waiting) : chosen + " " + left(waiting);
    }

    private String left(List<Waiting> all) {
      if (all.isEmpty()) {
        return chosen.isEmpty()
            ? "No assessment is kept here. A practice session can be marked by its name: rapport"
                + " mark ATTEMPT"
            : "There is none.";
      }
      return left() == 0
          ? "Nothing here waits for a mark of yours."
          : left() + " of " + all.size() + " to mark.";
    }

    /** How many this rater is asked for. */
    public long left() {
      return waiting.stream().filter(one -> one.work().isToMark()).count();
    }
  }

  /**
   * One attempt in the queue.
   *
   * @param candidate the trainee's code
   * @param title the scenario's
   * @param standing how its marking stands, in words
   */
  record Waiting(String attempt, String candidate, String title, Work work, String standing) {}

  /**
   * One choice, to be given a level on each row.
   *
   * @param number from 1
   * @param past the dialogue before it
   * @param now the choice as the trainee met it
   * @param beside comment, the author's view once it may be seen, others' marks
   * @param selected the row the next level goes to
   */
  record Choice(
      Sheet sheet,
      int number,
      int of,
      List<Block> past,
      List<Block> now,
      List<Row> rows,
      int selected,
      List<Block> beside,
      String comment,
      String message)
      implements MarkView {
    public Choice {
      past = List.copyOf(past);
      now = List.copyOf(now);
      rows = List.copyOf(rows);
      beside = List.copyOf(beside);
    }

    @Override
    public String notSaved() {
      return sheet.notSaved();
    }
  }

  /** All there is to read of a choice: what was said and offered, the levels, what is beside. */
  static List<Block> page(Choice choice) {
    List<Block> blocks = new ArrayList<>(choice.now());
    choice.rows().forEach(row -> blocks.add(Block.labelled(row.name(), Role.BODY, row.words())));
    blocks.addAll(choice.beside());
    return blocks;
  }

  /**
   * The whole attempt, after the last choice: comment, result, what is missing.
   *
   * @param past the dialogue
   */
  record Whole(Sheet sheet, List<Block> past, List<Block> page, String comment, String message)
      implements MarkView {
    public Whole {
      past = List.copyOf(past);
      page = List.copyOf(page);
    }

    @Override
    public String notSaved() {
      return sheet.notSaved();
    }
  }

  /**
   * Which attempt this is.
   *
   * @param candidate the trainee's code
   * @param isAgreement whether the agreed mark is being made
   */
  record Sheet(
      String title, String candidate, boolean isAgreement, boolean isFinished, String notSaved) {}

  /**
   * Something that takes a level.
   *
   * @param id the criterion, or {@link MarkActivity#OWN_WORDS}
   * @param level as it stands, in words; empty when there is none
   * @param offered the level given to the same line before; empty when there is none or it stands
   * @param others what others gave, where that may be seen
   */
  record Row(String id, String name, String level, String offered, String others) {
    /** What is known of it, in a line. */
    public String words() {
      return (level.isEmpty() ? "no level yet" : level)
          + (offered.isEmpty() ? "" : "; before, you gave this line " + offered + " (y)")
          + (others.isEmpty() ? "" : "; others: " + others);
    }
  }
}
